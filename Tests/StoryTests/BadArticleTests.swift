import Foundation
import Testing

@Suite("Articles that cannot be taken in")
struct BadArticleTests {
  /// A file that is no article.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let naming: String
    let hint: String?

    var testDescription: String { name }
  }

  static let latin = Array(
    "Caf\u{E9} opens\n\nThe caf\u{E9} opened with 12 seats on Monday.\n".unicodeScalars.map { UInt8($0.value) }
  )
  static let cases = [
    Case(name: "empty.txt", bytes: [], naming: "empty.txt is empty", hint: nil),
    Case(name: "blank.txt", bytes: Array(" \n\t\r\n\u{A0}\n".utf8), naming: "no article", hint: nil),
    Case(name: "latin.txt", bytes: latin, naming: "0xE9 at offset 3, line 1", hint: "--encoding windows-1252"),
    Case(name: "older.txt", bytes: latin + [0x81], naming: "0xE9 at offset 3, line 1", hint: "--encoding latin-1"),
    Case(
      name: "late.txt",
      bytes: Array("One.\nTwo.\n".utf8) + [0xC3, 0x28],
      naming: "0xC3 at offset 10, line 3",
      hint: "--encoding"
    ),
    Case(
      name: "surrogate.txt",
      bytes: Array("One. ".utf8) + [0xED, 0xA0, 0x80],
      naming: "offset 5, line 1",
      hint: nil
    ),
    Case(
      name: "sixteen.txt",
      bytes: [0xFF, 0xFE, 0x48, 0, 0x69, 0, 0x2E, 0],
      naming: "offset 0",
      hint: "iconv -f UTF-16"
    ),
    Case(
      name: "bare-sixteen.txt",
      bytes: HarborArticle.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      naming: "UTF-16",
      hint: "iconv -f UTF-16LE"
    ),
    Case(name: "huge.txt", bytes: Array(repeating: 0x61, count: 50_000_000), naming: "too large", hint: "Split it"),
  ]

  @Test(arguments: cases) func namesWhatIsWrongWithTheFile(_ bad: Case) throws {
    let desk = try Desk()
    try desk.stet("init")
    try desk.write(Data(bad.bytes), to: "../\(bad.name)")
    try desk.requireRefusal("add", "../\(bad.name)", hint: bad.hint, naming: bad.naming)
  }

  @Test func refusesAFileThatIsNotThereAndAFolder() throws {
    let desk = try Desk()
    try desk.stet("init")
    try desk.requireRefusal("add", "../nowhere.txt", hint: nil, naming: "no file ../nowhere.txt")
    try desk.requireRefusal("add", "drafts", hint: "file in it", naming: "drafts is a folder")
    try desk.requireRefusal("add", "/dev/full", hint: nil)
  }

  @Test(.enabled(if: Desk.canLosePower)) func refusesAFileThatMayNotBeRead() throws {
    let desk = try Desk()
    try desk.stet("init")
    let file = try desk.write(HarborArticle.text, to: "../secret.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: file.path(percentEncoded: false))
    try desk.giveAway()
    let run = try desk.stetWithoutPower(["add", "../secret.txt"])
    desk.requireRefusal(run, hint: nil)
    #expect(run.sentences.first?.contains("secret.txt") == true, "\(run.testDescription)")
  }

  @Test(arguments: ["latin.txt", "a file, with spaces & marks.txt", "it's.txt"])
  func offersACommandThatThenWorks(_ name: String) throws {
    let desk = try Desk()
    try desk.stet("init")
    try desk.write(Data(Self.latin), to: "../\(name)")
    let run = try desk.stet("add", "../\(name)", "--slug", "cafe")
    let command = try #require(
      run.hints.first.flatMap { $0.range(of: "stet add").map { range in String(run.hints[0][range.lowerBound...]) } }
    )
    let offered = try desk.shell(command)
    try #require(offered.status == 0, "\(offered.testDescription)")
    #expect(try desk.read(desk.draftPath("cafe*")).hasPrefix("Caf\u{E9} opens"))
  }

  @Test func takesWhatComesOnStandardInput() throws {
    let desk = try Desk()
    try desk.stet("init")
    let run = try desk.stet("add", "-", "--slug", "harbor", input: Data(HarborArticle.text.utf8))
    #expect(run.status == 0, "\(run.testDescription)")
    #expect(try desk.read(desk.draftPath()) == HarborArticle.text)
    try desk.requireRefusal("add", "-", hint: nil, naming: "empty", input: Data())
    try desk.requireRefusal("add", "-", hint: "--encoding windows-1252", naming: "offset 3", input: Data(Self.latin))
    try desk.requireRefusal("add", "-", hint: nil, naming: "larger", input: Data(repeating: 0x61, count: 5_000_000))
  }

  @Test(arguments: [
    "a/b", "..", "../up", "a\nb", "Upper", "a--b", "-a", "a-", "", "caf\u{E9}", String(repeating: "a", count: 81),
  ])
  func refusesANameThatCannotBeAFolder(_ slug: String) throws {
    let desk = try Desk()
    try desk.stet("init")
    try desk.write(HarborArticle.text, to: "../article.txt")
    try desk.requireRefusal(
      "add",
      "../article.txt",
      "--slug=\(slug)",
      hint: "lower-case letters",
      naming: "cannot name a draft"
    )
  }

  @Test func refusesANameThatIsTaken() throws {
    let desk = try Desk()
    try desk.start(with: HarborArticle.text)
    try desk.requireRefusal("add", "../article.txt", "--slug", "harbor", hint: "--slug", naming: "harbor")
    #expect(try desk.stet("add", "../article.txt").status == 0)
    try desk.requireRefusal("add", "../article.txt", hint: "--slug", naming: "which is what this title gives")
    try desk.write("Паром вернулся\n\nПаром вернулся 3 марта 2024 года.\n", to: "../other.txt")
    try desk.requireRefusal("add", "../other.txt", hint: "--slug", naming: "no letters")
  }

  @Test func namesThePackageWhereADocumentNeedsPandoc() throws {
    let desk = try Desk()
    try desk.stet("init")
    try desk.write("PK\u{3}\u{4}", to: "../story.docx")
    let whole = desk.environment["PATH"]
    try desk.write("", to: "../bin/nothing")
    desk.environment["PATH"] = desk.root.appending(path: "bin").path(percentEncoded: false)
    let run = try desk.stet("add", "../story.docx")
    desk.environment["PATH"] = whole
    desk.requireRefusal(run, hint: "apt-get install pandoc")
    #expect(try desk.git("rev-list", "--count", "HEAD").output == "1\n")
  }

  @Test func saysThatPandocCouldNotReadADocument() throws {
    let desk = try Desk()
    try desk.stet("init")
    try desk.write("no archive", to: "../story.docx")
    let pandoc = try desk.write("#!/bin/sh\necho 'couldn\u{1B}t unpack' >&2\nexit 63\n", to: "../bin/pandoc")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: pandoc.path(percentEncoded: false))
    let path = desk.environment["PATH"] ?? ""
    desk.environment["PATH"] = "\(desk.root.appending(path: "bin").path(percentEncoded: false)):\(path)"
    let run = try desk.stet("add", "../story.docx")
    #expect(run.status == 2 && run.sentences.count == 1, "\(run.testDescription)")
    #expect(run.sentences.first?.contains("63") == true, "\(run.testDescription)")
  }
}
