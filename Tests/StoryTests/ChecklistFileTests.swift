import Foundation
import Testing

@Suite("Checklists as files that people edit, break and commit")
struct ChecklistFileTests {
  private func started() throws -> Desk {
    let desk = try Desk()
    try desk.startReview()
    return desk
  }

  @Test func saysThatAnEditedListDoesNotCountBeforeItIsCommitted() throws {
    let desk = try started()
    #expect(try desk.stet("checklist", "harbor").talk == "")
    try desk.shell("echo '- [ ] Ask the statistician.' >> checklists/numbers.md")
    let shown = try desk.stet("checklist", "harbor", "numbers")
    #expect(shown.status == 0 && !shown.output.contains("statistician"), "\(shown.testDescription)")
    let commit = "git commit -m \"edit checklists\" -- checklists/numbers.md"
    for run in [
      shown, try desk.stet("checklist", "harbor"), try desk.stet("tick", "harbor", "numbers/11"),
      try desk.stet("policy"),
    ] {
      #expect(
        run.talk.contains("stet: checklists/numbers.md has edits that are not committed"),
        "\(run.testDescription)"
      )
      #expect(
        run.talk.contains("hint: stet checklist DRAFT --edited shows what will be asked; \(commit) commits it."),
        "\(run.testDescription)"
      )
    }
    #expect(try desk.stet("checklist", "harbor", "dates").talk == "")
    let edited = try desk.stet("checklist", "harbor", "numbers", "--edited")
    #expect(edited.output.contains("0 of 11 done") && edited.output.contains("11 Ask the statistician."))
    #expect(try desk.shell(commit).status == 0)
    #expect(try desk.stet("checklist", "harbor", "numbers").talk == "")
    #expect(try desk.stet("tick", "harbor", "numbers/11").output.contains("✓ 11 Ask the statistician."))
    try desk.requireSoundRepository()
  }

  @Test func namesNewGoneAndBrokenListsOfTheWorkingCopy() throws {
    let desk = try started()
    try desk.write("# Ours\n\n- [ ] One\n- [] Two\n", to: "checklists/ours.md")
    try desk.shell("rm checklists/dates.md")
    let ours = try desk.stet("checklist", "harbor", "ours")
    #expect(ours.status == 2 && ours.talk.contains("There is no checklist “ours”."), "\(ours.testDescription)")
    #expect(ours.talk.contains("is new and not committed") && ours.talk.contains("checklists/ours.md, line 4,"))
    #expect(ours.talk.contains("git add -- checklists/ours.md && git commit"))
    try desk.write("# Ours\n\n- [ ] One\n- [ ] Two\n", to: "checklists/ours.md")
    let will = try desk.stet("checklist", "harbor", "ours", "--edited")
    #expect(will.status == 0 && will.output.contains("  ours  0 of 2 done"), "\(will.testDescription)")
    #expect(try desk.stet("checklist", "harbor", "dates", "--edited").talk.contains("no checklist “dates”"))
    let all = try desk.stet("checklist", "harbor")
    #expect(all.talk.contains("checklists/dates.md is gone from the working copy"), "\(all.testDescription)")
    try desk.shell("ln -s numbers.md checklists/link.md")
    #expect(try desk.stet("checklist", "harbor").talk.contains("checklists/link.md is new"))
  }

  @Test func namesWhatLiesAmongTheChecklistsAndIsNone() throws {
    let desk = try started()
    for path in [
      "checklists/Upper.MD", "checklists/house.markdown", "checklists/legal/libel.md", "checklists/README.md",
    ] {
      try desk.write("# N\n\n- [ ] One\n", to: path)
    }
    try desk.write("see there", to: "checklists/images/notes.txt")
    try desk.shell("ln -s numbers.md checklists/link.md")
    try desk.commitByHand()
    let names = ["Upper.MD", "house.markdown", "legal", "link.md"].map { "checklists/\($0)" }
    for command in ["checklist harbor", "policy", "doctor"] {
      let run = try desk.shell("stet \(command)")
      for name in names { #expect((run.output + run.talk).contains(name), "\(name): \(run.testDescription)") }
      #expect(!(run.output + run.talk).contains("README") && !(run.output + run.talk).contains("checklists/images"))
    }
    #expect(try desk.stet("policy").status == 1)
    let link = try desk.stet("checklist", "harbor", "link")
    #expect(link.status == 2 && link.talk.contains("symbolic link"), "\(link.testDescription)")
  }

  @Test func showsAndRefusesWhatIsTrue() throws {
    let desk = try started()
    try desk.write("# I\n\n- [ ] One\n- [] Two\n", to: "checklists/i.md")
    try desk.write("# J\n\n- [ ]\n", to: "checklists/j.md")
    try desk.commitByHand()
    let broken = try desk.stet("checklist", "harbor", "i")
    #expect(broken.status == 2 && broken.output == "", "\(broken.testDescription)")
    #expect(broken.talk.contains("checklists/i.md, line 4") && !broken.talk.contains("checklists/j.md"))
    let mixed = try desk.stet("checklist", "harbor", "i", "numbers.md", "Dates", "nope", "neither")
    #expect(mixed.status == 2 && mixed.output == "", "\(mixed.testDescription)")
    #expect(mixed.talk.contains("“nope”") && mixed.talk.contains("“neither”"), "\(mixed.testDescription)")
    let files = try desk.stet("checklist", "harbor", "i", "numbers.md", "Dates")
    #expect(files.status == 2 && files.output.contains("  numbers  ") && files.output.contains("  dates  "))
    let tick = try desk.requireRefusal("tick", "harbor", "i/1", hint: "Mend", naming: "checklists/i.md, line 4,")
    #expect(tick.status == 2)
    try desk.stet("tick", "harbor", "before-release", "--all")
    let done = try desk.stet("checklist", "harbor", "before-release", "--open")
    #expect(done.status == 0 && done.output == "No item of before-release is open.\n", "\(done.testDescription)")
    let policy = try desk.stet("policy", "--json")
    #expect(
      policy.status == 1 && policy.output.contains("checklists/j.md")
        && policy.output.contains("\"hasUncommittedEdits\": false")
    )
  }

  @Test func givesTheReasonOfAnOpenItem() throws {
    let desk = try started()
    #expect(try desk.stet("checklist", "harbor", "numbers").output.contains("Why: Figures are revised"))
    let ticked = try desk.stet("tick", "harbor", "numbers/1")
    #expect(ticked.status == 0 && !ticked.output.contains("Why:"), "\(ticked.testDescription)")
    #expect(try !desk.stet("checklist", "harbor", "numbers").output.contains("Why: Figures are revised"))
  }
}
