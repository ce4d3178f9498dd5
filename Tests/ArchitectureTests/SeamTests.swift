import Testing

@Suite("The seam of languages")
struct SeamTests {
  /// Files outside the folder of English that may call it, with the reason.
  private static let exceptions = [
    // It hands a language its rules.
    "Sources/Prose/Language/Language.swift"
  ]

  @Test func keepsEnglishInOneFolder() throws {
    for file in try SourceTree.files(in: "Sources/Prose") {
      guard !file.path.hasPrefix("Sources/Prose/English/"), !Self.exceptions.contains(file.path) else { continue }
      let calls = file.lines.filter { $0.contains("English.") || $0.contains("extension English") }
      #expect(calls.isEmpty, "\(file.path)")
    }
  }

  @Test func keepsTheSmallWordsOfEnglishThere() throws {
    let files = try SourceTree.files(in: "Sources/Prose")
    let path = "Sources/Prose/English/Words/WordKey+English.swift"
    let table = try #require(files.first { $0.path == path })
    let words = table.lines.compactMap { line -> String? in
      let parts = line.split(separator: " ")
      guard parts.count > 2, parts[0] == "static", parts[1] == "let" else { return nil }
      return "WordKey.\(parts[2].filter { $0 != "`" })"
    }
    #expect(!words.isEmpty)
    for file in files where !file.path.hasPrefix("Sources/Prose/English/") {
      let names = file.lines.flatMap { $0.split { !$0.isLetter && $0 != "." && $0 != "_" } }.map(String.init)
      #expect(Set(names).isDisjoint(with: words), "\(file.path)")
    }
  }
}
