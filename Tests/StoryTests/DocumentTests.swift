import Foundation
import Testing

@Suite("Documents read through pandoc")
struct DocumentTests {
  /// Whether this machine has pandoc; stet works without it, so the tests do not ask for it.
  static let hasPandoc = ["/usr/bin/pandoc", "/usr/local/bin/pandoc"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: hasPandoc), arguments: ["docx", "odt", "html"])
  func bringsInTheSameArticleFromEveryFormat(ending: String) throws {
    let desk = try Desk()
    let article = """
      # Harbor Tax Rises to 4 Percent

      By Ines Halloran

      The council raised the harbor tax to 4 percent on Monday, the first rise since 1998.
      """
    try desk.write(article + "\n", to: "article.md")
    try #require(try desk.shell("pandoc --standalone article.md -o article.\(ending)").status == 0)
    try desk.stet("init", "desk")
    let added = try desk.stet("-C", "desk", "add", "../article.\(ending)", "--slug", "harbor")
    #expect(added.status == 0, "\(added.testDescription)")
    desk.folder.append(path: "desk")
    #expect(try desk.read(desk.draftPath()).hasSuffix(article + "\n"))
    #expect(added.output.contains("Ines Halloran"))
    try desk.requireSoundRepository()
  }
}
