import Git
import SealedGit
import Testing

@Suite struct FileReadingTests {
  @Test func readsAFileWithinItsLimit() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.write("12345", to: "d/a b")
      let repository = try Repository(holding: git.folder)
      let path = try RepositoryPath("d/a b")
      let bytes = try repository.file(at: path, limit: 5)
      #expect(bytes == Array("12345".utf8))
      #expect(code { () throws(GitError) in try repository.file(at: path, limit: 4) } == .tooLarge)
    }
  }

  @Test(arguments: ["missing", "d/missing", "missing/a"])
  func readsNothingWhereThereIsNoFile(_ path: String) throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.write("x", to: "d/a")
      let repository = try Repository(holding: git.folder)
      let bytes = try repository.file(at: RepositoryPath(path))
      #expect(bytes == nil)
      let exists = try repository.fileExists(at: RepositoryPath(path))
      #expect(!exists)
    }
  }

  struct Trap: Sendable, CustomTestStringConvertible {
    let path: String
    let make: [String]
    var testDescription: String { make.joined(separator: " ") }
  }

  @Test(arguments: [
    Trap(path: "link", make: ["ln", "-s", "d/a", "link"]),
    Trap(path: "link", make: ["ln", "-s", "/etc/hostname", "link"]),
    Trap(path: "link", make: ["ln", "-s", "nowhere", "link"]), Trap(path: "links/a", make: ["ln", "-s", "d", "links"]),
    Trap(path: "links/hostname", make: ["ln", "-s", "/etc", "links"]), Trap(path: "pipe", make: ["mkfifo", "pipe"]),
    Trap(path: "d", make: ["true"]), Trap(path: "d/a/below", make: ["true"]),
  ])
  func refusesWhatIsNoRegularFileOfTheWorkingTree(_ trap: Trap) throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.write("x", to: "d/a")
      let made = try git.run(trap.make[0], Array(trap.make.dropFirst()))
      #expect(made.status == 0)
      let repository = try Repository(holding: git.folder)
      let path = try RepositoryPath(trap.path)
      #expect(code { () throws(GitError) in try repository.file(at: path) } == .symbolicLink)
    }
  }

  @Test func countsALinkThatLeadsNowhereAsThere() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      _ = try git.run("ln", ["-s", "nowhere", "link"])
      let exists = try Repository(holding: git.folder).fileExists(at: RepositoryPath("link"))
      #expect(exists)
    }
  }
}
