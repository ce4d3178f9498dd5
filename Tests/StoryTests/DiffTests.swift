import Foundation
import Testing

@Suite("Differences of files, revisions and in git")
struct DiffTests {
  /// A desk with two files outside of any workspace.
  private static func files() throws -> Desk {
    let desk = try Desk()
    try desk.write("The bridge closed on Monday. It cost 12 euros.\n", to: "old.md")
    try desk.write("The bridge closed on Monday. It cost 13 euros.\n", to: "new.md")
    return desk
  }

  @Test func comparesTwoFilesOutsideOfAWorkspace() throws {
    let desk = try Self.files()
    let run = try desk.stet("diff", "old.md", "new.md", "--exit-code")
    #expect(run.status == 1 && run.output.contains("NUMBER  reworded  line 1"), "\(run.testDescription)")
    #expect(try desk.stet("diff", "old.md", "old.md", "--exit-code").status == 0)
    #expect(try desk.stet("diff", "old.md", "new.md", "--language", "de").status == 0)
    try desk.shell("ln -s old.md link.md")
    #expect(try desk.stet("diff", "link.md", "new.md").status == 0)
    let narrow = try desk.stet("diff", "old.md", "new.md", "--side-by-side")
    #expect(narrow.status == 0 && narrow.sentences.count == 1 && narrow.output.contains("{+13+}"))
    desk.environment["COLUMNS"] = "100"
    let wide = try desk.stet("diff", "old.md", "new.md", "--side-by-side")
    #expect(wide.sentences.isEmpty && wide.output.contains("│"), "\(wide.testDescription)")
  }

  @Test func takesADraftsNameBeforeAFilesAndAPathBeforeNone() throws {
    let desk = try Desk()
    try desk.startReview()
    for name in ["harbor", "other"] { try desk.write("It cost 12 euros.\n", to: "../\(name)") }
    desk.folder.append(path: "drafts")
    try desk.shell("cp ../../harbor ../../other .")
    #expect(try desk.stet("diff", "harbor", "r1").output.hasPrefix("harbor  r1 → "))
    #expect(try desk.stet("diff", "./harbor", "./other").output.hasPrefix("./harbor → ./other"))
    #expect(try desk.stet("diff", "other", "./harbor").output.hasPrefix("other → ./harbor"))
    try desk.requireRefusal("diff", "harbor", "other", hint: "stet revisions", naming: "other")
  }

  @Test func takesTheNewestRevisionOfADay() throws {
    let desk = try Desk()
    try desk.startReview()
    let path = try desk.draftPath()
    try desk.write(try desk.read(path).replacingOccurrences(of: "1,200", with: "1,300"), to: path)
    try desk.stet("save", "harbor")
    let day = try desk.git("log", "-1", "--format=%ad", "--date=short").output.trimmingCharacters(
      in: .whitespacesAndNewlines
    )
    #expect(try desk.stet("diff", "harbor", "r1", day).output.hasPrefix("harbor  r1 → r2  1 sentence"))
    #expect(try desk.stet("diff", "harbor", "r1", "2031-01-01").output.hasPrefix("harbor  r1 → r2  1 sentence"))
    try desk.requireRefusal("diff", "harbor", "2001-01-01", hint: "stet revisions harbor", naming: "2001-01-01")
  }

  @Test func refusesWhatCannotBeCompared() throws {
    let desk = try Self.files()
    try desk.write(Data([0x61, 0xE9, 0x0A]), to: "latin.md")
    try desk.shell("mkdir folder")
    try desk.requireRefusal("diff", "old.md", "nowhere.md", hint: nil, naming: "no file nowhere.md")
    try desk.requireRefusal("diff", "old.md", "folder", hint: "file in it", naming: "folder is a folder")
    try desk.requireRefusal("diff", "old.md", "latin.md", hint: "iconv", naming: "latin.md is not UTF-8", "offset 1")
    try desk.requireRefusal("diff", "old.md", hint: "stet init", naming: "no workspace")
    for line in [
      ["a", "b", "c", "d"], ["--git", "a", "b"], ["--git", "a", "b", "c", "d", "e", "f", "g", "h"],
      ["old.md", "new.md", "--claims"], ["old.md", "new.md", "--stat", "--side-by-side"],
      ["old.md", "new.md", "--stat", "--format", "critic"], ["old.md", "new.md", "--side-by-side", "--format", "html"],
    ] {
      let run = try desk.run(Desk.program.path(percentEncoded: false), ["diff"] + line)
      desk.requireRefusal(run, status: 64, hint: nil)
    }
    #expect(try desk.stet("diff", "old.md", "new.md", "--language", "!").status == 2)
  }

  @Test func printsNoControlCharacters() throws {
    let desk = try Self.files()
    try desk.write("It cost \u{1B}[31m14 euros\u{202E}\u{0}.\n", to: "new.md")
    for format in ["text", "markdown", "html", "json"] {
      desk.requireSafe(try desk.stet("diff", "old.md", "new.md", "--typography", "--format", format))
    }
    desk.requireSafe(try desk.stet("diff", "old.md", "new.md", "--stat"))
  }

  @Test func showsArticlesInGit() throws {
    let desk = try Self.files()
    for line in ["git init -q", "mv new.md changed.md", "cp old.md gone.md"] {
      try desk.shell(line)
    }
    let lines = ["It rained.", "It snowed in the hills.", "The road to the harbour was shut.", "Nobody came."]
    try desk.write(lines.joined(separator: "\n\n") + "\n\nIt ended on Monday.\n", to: "kept.md")
    try desk.write("{}\n", to: "data.json")
    try desk.commitByHand("first")
    for line in [
      "mv changed.md old.md", "git rm -q gone.md", "git mv kept.md moved.md", "sed -i s/Monday/Tuesday/ moved.md",
      "echo '{\"a\": 1}' > data.json", "printf 'It rained.\\n' > added.md", "printf '\\351\\n' > latin.md",
      "git add -A",
    ] { try desk.shell(line) }
    let external = try desk.shell("git -c diff.external='stet diff --git' diff HEAD")
    #expect(external.status == 0 && external.talk == "", "\(external.testDescription)")
    for words in [
      "old.md  ", "[-12-]{+13+}", "gone.md  ", "→ nothing", "added.md  nothing →", "kept.md → moved.md  ",
      "[-Monday-]{+Tuesday+}",
      "data.json is no prose", "latin.md cannot be compared as prose",
    ] {
      #expect(external.output.contains(words), "no “\(words)”:\n\(external.output)")
    }
    try desk.commitByHand("second")
    let log = try desk.shell("GIT_EXTERNAL_DIFF='stet diff --git' git log -p --ext-diff -2 --format=%s")
    #expect(log.status == 0 && log.output.contains("[-12-]{+13+}"), "\(log.testDescription)")
    try desk.shell("git config diff.stet.command 'stet diff --git' && echo '*.md diff=stet' > .gitattributes")
    let show = try desk.shell("git show --ext-diff --format=%s HEAD")
    #expect(show.output.contains("[-12-]{+13+}") && show.output.contains("+{\"a\": 1}"), "\(show.testDescription)")
  }
}
