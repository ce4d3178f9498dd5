import Foundation
import Glibc
import Testing

@Suite("Watching a draft while it is written")
struct WatchTests {
  /// A desk with one verified claim, whose first edit is on disk, so that the watch says it has begun.
  private func start(_ arguments: String...) throws -> (desk: Desk, watch: Watch, text: String) {
    let desk = try Desk()
    try desk.startReview()
    try desk.verify(try desk.claim("450 cars"))
    let text = try desk.read(desk.draftPath())
    try desk.write(text + "\nOne line more.\n", to: try desk.draftPath())
    let watch = try Watch(desk, "harbor", "--quiet", "50")
    try watch.wait("the first line") { try watch.lines.count == 1 }
    return (desk, watch, text)
  }

  @Test func recordsEachSaveAndSaysWhatItDid() throws {
    let (desk, watch, text) = try start()
    let path = try desk.draftPath()
    #expect(try watch.lines[0].contains("r2") && watch.lines[0].contains("No check reopened"))
    try desk.write(text.replacingOccurrences(of: "450 cars", with: "540 cars"), to: path)
    try watch.wait("the second line") { try watch.lines.count == 2 }
    #expect(try watch.lines[1].contains("1 verified claim reopened: NUMBER"))
    // An editor that writes a file beside it and renames, and one that leaves a swap file.
    try desk.write("junk", to: path + ".swp")
    try desk.write(text, to: path + "~new")
    try desk.shell("mv '\(path)~new' '\(path)'; rm '\(path).swp'")
    try watch.wait("the third line") { try watch.lines.count == 3 }
    #expect(try watch.lines[2].contains("1 claim settled again"))
    #expect(try watch.end() == 0)
    #expect(try desk.git("log", "--format=%s", "-3").output.contains("revise harbor: r4"))
    try desk.requireSoundRepository()
  }

  @Test func makesOneRevisionOfManySaves() throws {
    let desk = try Desk()
    try desk.startReview()
    let path = try desk.draftPath()
    let text = try desk.read(path)
    try desk.write(text + "\nBegun.\n", to: path)
    // No moment is as long as this one, so what is saved while it runs is one revision, made when it is ended.
    let watch = try Watch(desk, "harbor", "--quiet", "600000")
    try watch.wait("the first line") { try watch.lines.count == 1 }
    for number in 1...20 { try desk.write(text + "\nEdit \(number).\n", to: path) }
    #expect(try watch.end() == 0)
    #expect(try watch.lines.count == 2)
    #expect(try desk.git("show", "HEAD:\(path)").output.hasSuffix("Edit 20.\n"))
    #expect(try desk.git("rev-list", "--count", "HEAD", "--", path).output == "3\n")
    try desk.requireSoundRepository()
  }

  @Test(arguments: [(Data(), "empty"), (Data([0x41, 0xFF, 0x0A]), "UTF-8")])
  func recordsNoFileThatCannotBeMeant(bytes: Data, words: String) throws {
    let (desk, watch, text) = try start()
    let head = try desk.git("rev-parse", "HEAD").output
    try desk.write(bytes, to: try desk.draftPath())
    try watch.wait("the complaint") { try watch.said.contains(words) }
    #expect(try desk.git("rev-parse", "HEAD").output == head)
    try desk.write(text + "\nMended.\n", to: try desk.draftPath())
    try watch.wait("the second line") { try watch.lines.count == 2 }
    #expect(try watch.end() == 0)
    try desk.requireSoundRepository()
  }

  @Test func waitsForAFileThatIsHalfWritten() throws {
    let (desk, watch, text) = try start()
    let path = try desk.draftPath()
    let file = try FileHandle(forWritingTo: desk.folder.appending(path: path))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: Data("Half".utf8))
    // Another file of the folder is settled meanwhile: the watch has seen both.
    try desk.stet("note", try desk.claim("450 cars"), "meanwhile")
    try file.write(contentsOf: Data(" and the rest\n\n\(text)".utf8))
    try file.close()
    try watch.wait("the second line") { try watch.lines.count == 2 }
    #expect(try watch.end() == 0)
    #expect(try desk.git("log", "--format=%H", "--", path).output.split(separator: "\n").count == 3)
    #expect(try desk.git("show", "HEAD:\(path)").output.hasPrefix("Half and the rest"))
  }

  @Test func saysWhatHoldsItUpAndGoesOn() throws {
    let (desk, watch, text) = try start()
    try desk.write("", to: ".git/index.lock")
    try desk.write(text + "\nWhile git works.\n", to: try desk.draftPath())
    try watch.wait("the complaint") { try watch.said.contains("Another git is at work") }
    try desk.shell("rm .git/index.lock")
    try watch.wait("the second line") { try watch.lines.count == 2 }
    #expect(try watch.said.components(separatedBy: "Another git").count == 2)
    try desk.shell("rm '\(try desk.draftPath())'")
    try watch.wait("the loss") { try watch.said.contains("gone from the working copy") }
    try desk.git("restore", "drafts")
    #expect(try watch.end() == 0)
    try desk.requireSoundRepository()
  }

  @Test func stopsWhereTheFolderGoes() throws {
    let (desk, watch, _) = try start()
    let folder = try #require(try desk.draftPath().components(separatedBy: "/draft.md").first)
    try desk.shell("rm -r '\(folder)'")
    #expect(try watch.ended() == 2)
    #expect(try watch.said.contains("is gone"))
  }

  @Test func givesOneObjectALineToPrograms() throws {
    let desk = try Desk()
    try desk.startReview()
    let path = try desk.draftPath()
    try desk.write(try desk.read(path) + "\nBegun.\n", to: path)
    let watch = try Watch(desk, "harbor", "--json", "--quiet", "50")
    try watch.wait("the first line") { try watch.lines.count == 1 }
    try desk.write("", to: path)
    try watch.wait("the second line") { try watch.lines.count == 2 }
    #expect(try watch.end() == 2)
    let objects = try watch.lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.map { $0["event"] as? String } == ["saved", "waiting", "unrecorded"])
    #expect(objects[0]["revision"] as? Int == 2 && objects[1]["reason"] as? String == "empty-draft")
  }

  @Test func saysThatAWriterHasTheFileOpenAndThatItsEditIsNotRecorded() throws {
    let (desk, watch, text) = try start()
    let head = try desk.git("rev-parse", "HEAD").output
    let file = try FileHandle(forWritingTo: desk.folder.appending(path: try desk.draftPath()))
    try file.write(contentsOf: Data("Not closed.\n\n\(text)".utf8))
    try watch.wait("the notice") { try watch.said.contains("has not closed it") }
    #expect(try watch.end() == 2)
    #expect(try watch.said.contains("The last edits of harbor are not recorded."))
    #expect(try watch.said.contains("hint: stet save harbor records them"))
    #expect(try desk.git("rev-parse", "HEAD").output == head)
    try file.close()
    #expect(try desk.stet("save", "harbor").status == 0)
  }

  @Test func goesOnAfterARefusalAndNamesItAtTheEnd() throws {
    let desk = try Desk()
    try desk.startReview()
    let path = try desk.draftPath()
    let text = try desk.read(path)
    try desk.write(text + "\nBegun.\n", to: path)
    let watch = try Watch(desk, "harbor", "--quiet", "50", "-m", "what Jane Doe said")
    try watch.wait("the first line") { try watch.lines.count == 1 }
    // From now on every revision of this name is refused.
    try desk.stet("confide", "Source A", input: Data("Jane Doe\n".utf8))
    let names = try desk.read(".git/stet-confidential.json")
    // On a busy machine a save in place may be seen between its emptying and its writing, and be complained of, too.
    for count in 1...3 {
      try desk.replace(path, with: text + "\nRefused \(count) times.\n")
      try watch.wait("the refusal") { try watch.said.contains("Still watching") }
    }
    try desk.shell("rm .git/stet-confidential.json")
    try desk.replace(path, with: text + "\nRecorded.\n")
    try watch.wait("the second line") { try watch.lines.count == 2 }
    let said = try watch.said
    #expect(said.components(separatedBy: "Still watching").count == 2 && said.contains("Source A"), "\(said)")
    try desk.write(names, to: ".git/stet-confidential.json")
    try desk.replace(path, with: text + "\nRefused again.\n")
    try watch.wait("the refusal") { try watch.said.components(separatedBy: "Still watching").count == 3 }
    #expect(try watch.end() == 2)
    #expect(try watch.said.contains("The last edits of harbor are not recorded."))
  }

  @Test func refusesPlainly() throws {
    let desk = try Desk()
    try desk.startReview()
    try desk.requireRefusal("watch", "nowhere", hint: "")
    try desk.requireRefusal("watch", "harbor", "--quiet", "-5", status: 64, hint: "")
    try desk.requireRefusal("watch", "harbor", "--quiet", "soon", status: 64, hint: nil)
  }
}
