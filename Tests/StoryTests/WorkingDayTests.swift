import Foundation
import Testing

@Suite("From an article file to a printed summary")
struct WorkingDayTests {
  @Test func takesAnArticleThroughTheWholeDay() throws {
    let desk = try Desk()
    try desk.start(with: HarborArticle.text)
    let story = try desk.read(desk.draftPath().replacingOccurrences(of: "draft.md", with: "story.json"))
    #expect(story.contains("Ferry Service Returns to Port Ellery After Nine-Month Closure"))
    #expect(story.contains("Ines Halloran"))
    #expect(try desk.read(desk.draftPath()) == HarborArticle.text)

    let opened = try desk.stet("open", "harbor")
    #expect(opened.status == 0, "\(opened.testDescription)")
    #expect(try desk.claims("harbor").allSatisfy { !"\($0["wording"] ?? "")".contains("writes about transport") })
    let again = try desk.stet("open", "harbor")
    #expect(again.status == 0)
    #expect(try desk.git("rev-list", "--count", "HEAD").output == "3\n", "opening twice must not commit twice")

    let first = try desk.claim("first time a ferry")
    let cars = try desk.claim("450 cars")
    let jobs = try desk.claim("1,200 jobs")
    let verified = try desk.stet(
      "verify",
      first,
      jobs,
      "--source",
      "Harbor Authority, annual report",
      "--at",
      "page 12",
      "--primary"
    )
    #expect(verified.status == 0, "\(verified.testDescription)")
    let disputed = try desk.stet("dispute", cars, "--note", "the schedule says 540", "--change", "540 cars a day")
    #expect(disputed.status == 0, "\(disputed.testDescription)")

    try desk.write(
      """
      #!/bin/sh
      sed -i -e 's/about 1,200 jobs/about 1,400 jobs/' -e 's/450 cars/540 cars/' "$1"
      """,
      to: "../editor.sh"
    )
    desk.environment["EDITOR"] = "sh \(desk.root.path(percentEncoded: false))/editor.sh"
    let edited = try desk.stet("edit", "harbor", "-m", "figures from the schedule")
    #expect(edited.status == 0, "\(edited.testDescription)")
    #expect(edited.output.contains("NUMBER"))
    #expect(try desk.claims("--status", "stale").count == 2)
    #expect(try desk.claims("--status", "verified").count == 1)

    let difference = try desk.stet("diff", "harbor", "r1", "r2", "--exit-code")
    #expect(difference.status == 1)
    #expect(difference.output.contains("1,400"))
    let summary = try desk.stet("summary", "harbor")
    #expect(summary.status == 0)
    #expect(summary.output.contains("Harbor Authority, annual report"))
    let gate = try desk.stet("gate", "harbor")
    #expect(gate.status == 1)
    try desk.requireSoundRepository()
    #expect(try desk.git("blame", "--line-porcelain", desk.draftPath()).output.contains("author Ada Checker"))
  }

  @Test func recordsOneDecisionAsOneCommitWithTrailers() throws {
    let desk = try Desk()
    try desk.start(with: HarborArticle.text)
    try desk.stet("open", "harbor")
    let claim = try desk.claim("first time a ferry")
    try desk.stet(
      "verify",
      claim,
      "--source",
      "Register of ships",
      "--at",
      "entry 7",
      "--note",
      "called the registrar too"
    )
    let subject = try desk.git("log", "-1", "--format=%s").output
    #expect(subject.hasPrefix("verify \(claim.prefix(4)): “This is the first time"))
    let trailers = try desk.git("log", "-1", "--format=%(trailers)").output
    #expect(trailers.contains("Stet-Draft: harbor"))
    #expect(trailers.contains("Stet-Claim: \(claim)"))
    #expect(trailers.contains("Stet-Status: verified"))
    let body = try desk.git("log", "-1", "--format=%b").output
    #expect(body.contains("Register of ships, entry 7"))
    #expect(try desk.git("show", "--name-only", "--format=").output.split(separator: "\n").count == 1)
  }

  @Test func takesAPlainGitCommitForARevisionLikeAnyOther() throws {
    let desk = try Desk()
    try desk.start(with: HarborArticle.text)
    try desk.stet("open", "harbor")
    try desk.stet("verify", try desk.claim("1,200 jobs"), "--source", "Town hall", "--at", "table 2")
    let path = try desk.draftPath()
    try desk.write(try desk.read(path).replacingOccurrences(of: "1,200", with: "1,300"), to: path)
    try desk.git("commit", "-q", "-a", "-m", "edit by hand")
    #expect(try desk.claims("--status", "stale").count == 1)
    #expect(try desk.stet("revisions", "harbor").output.contains("edit by hand"))
    try desk.write(try desk.read(path).replacingOccurrences(of: "1,300", with: "1,200"), to: path)
    try desk.stet("save", "harbor")
    #expect(try desk.claims("--status", "verified").count == 1, "the words came back, and the check with them")
  }

  @Test func keepsTheDraftsBytesWhateverTheyAre() throws {
    let desk = try Desk()
    let bytes = "\u{FEFF}Harbor Opens\r\n\r\nThe harbor opened on Monday with \u{1B}[31m12 ships\u{202E}.\u{0}\r\n"
    try desk.start(with: bytes)
    let opened = try desk.stet("open", "harbor")
    #expect(opened.status == 0, "\(opened.testDescription)")
    #expect(!opened.output.unicodeScalars.contains("\u{1B}") && !opened.output.unicodeScalars.contains("\u{202E}"))
    #expect(try Data(contentsOf: desk.folder.appending(path: desk.draftPath())) == Data(bytes.utf8))
    try desk.git("config", "core.autocrlf", "true")
    try desk.requireSoundRepository()
  }

  @Test func savesWithoutTouchingTheWritersFile() throws {
    let desk = try Desk()
    try desk.start(with: HarborArticle.text)
    let path = try desk.draftPath()
    let file = try desk.write(HarborArticle.text.replacingOccurrences(of: "Gdansk", with: "Gdynia"), to: path)
    let before = try FileManager.default.attributesOfItem(atPath: file.path(percentEncoded: false))
    try desk.stet("save")
    let after = try FileManager.default.attributesOfItem(atPath: file.path(percentEncoded: false))
    #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
    try desk.requireSoundRepository()
  }

  @Test func leavesNothingStagedThatWouldTakeASaveBack() throws {
    let desk = try Desk()
    try desk.start(with: HarborArticle.text)
    let path = try desk.draftPath()
    try desk.write(HarborArticle.text.replacingOccurrences(of: "450", with: "460"), to: path)
    try desk.git("add", path)
    try desk.write(HarborArticle.text.replacingOccurrences(of: "450", with: "540"), to: path)
    let saved = try desk.stet("save", "harbor")
    #expect(saved.status == 0, "\(saved.testDescription)")
    #expect(try desk.git("status", "--porcelain").output == "")
    #expect(try desk.git("show", "HEAD:\(path)").output.contains("540 cars"))
  }

  @Test func keepsTheGateClosedWhileASentenceIsUnclaimed() throws {
    let desk = try Desk()
    try desk.start(with: HarborArticle.text)
    try desk.stet("claim", "add", "harbor", "--quote", "450 cars")
    try desk.stet("verify", desk.claim("450 cars"), "--source", "Schedule", "--at", "page 1")
    let gate = try desk.stet("gate", "harbor")
    #expect(gate.status == 1 && gate.output.contains("stet open harbor"), "\(gate.testDescription)")
  }

  @Test func explainsAShallowClone() throws {
    let desk = try Desk()
    try desk.start(with: HarborArticle.text)
    try desk.stet("open", "harbor")
    try desk.git("clone", "-q", "--depth", "1", "file://\(desk.folder.path(percentEncoded: false))", "../shallow")
    desk.folder = desk.root.appending(path: "shallow")
    let list = try desk.stet("list")
    #expect(list.status == 2 && list.output == "" && list.talk.contains("--unshallow"), "\(list.testDescription)")
  }
}
