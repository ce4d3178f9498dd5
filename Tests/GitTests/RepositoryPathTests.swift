import Git
import Testing

@Suite struct RepositoryPathTests {
  @Test(arguments: [
    "stet.json", "drafts/2022/01/a/draft.md", "a b/ü*.md", "[x]/-n", ":(top)x", "...", ".gitignore", "a/.github/b",
    "x.git", "会议.md", String(repeating: "a", count: 255),
  ])
  func takesASoundPath(_ path: String) throws {
    let taken = try RepositoryPath(path)
    #expect(taken.string == path)
    #expect(taken.components.joined(separator: "/") == path)
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "a/", "a//b", ".", "..", "a/./b", "a/../b", ".git", ".GIT/config", "a/.Git/hooks/x", "a\\b",
    "a\nb", "a\u{0}b", "a\u{7F}", "\tx", String(repeating: "a", count: 256),
    Array(repeating: "abcdefghi", count: 401).joined(separator: "/"),
  ])
  func refusesAPathThatWouldLeadAstray(_ path: String) {
    #expect(code { () throws(GitError) in try RepositoryPath(path) } == .badPath)
  }
}
