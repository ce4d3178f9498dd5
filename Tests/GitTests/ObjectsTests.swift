import Git
import SealedGit
import Testing

@Suite struct ObjectsTests {
  @Test func readsACommitAsGitWroteIt() throws {
    try Sandbox.with { sandbox in
      var git = try sandbox.repository()
      let first = try git.commit("one", to: "a")
      git.author = ("Ünal “Ö” Ç", "unal@example.org")
      git.date = "2022-01-05T23:59:59-0330"
      let second = try #require(ObjectID(hex: try git.commit("two", to: "a", message: "subject\n\nbody\n\nKey: value")))
      let commit = try Repository(holding: git.folder).commit(second)
      #expect(commit.id == second)
      #expect(commit.tree.hex == (try git("rev-parse", "HEAD^{tree}")))
      #expect(commit.parents.map(\.hex) == [first])
      #expect(commit.author.name == git.author.name)
      #expect(commit.author.email == git.author.email)
      #expect(commit.author.seconds == (Int64(try git("log", "-1", "--format=%at"))))
      #expect(commit.author.offset == -210)
      #expect(commit.subject == "subject")
      #expect(commit.message == "subject\n\nbody\n\nKey: value\n")
    }
  }

  @Test func readsABlobWithinItsLimitOnly() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("12345", to: "a")
      try git.commit("", to: "empty")
      let repository = try Repository(holding: git.folder)
      let id = try #require(ObjectID(hex: try git("rev-parse", "HEAD:a")))
      let whole = try repository.blob(id, limit: 5)
      #expect(whole == Array("12345".utf8))
      #expect(code { () throws(GitError) in try repository.blob(id, limit: 4) } == .tooLarge)
      let nothing = try repository.blob(try #require(ObjectID(hex: try git("rev-parse", "HEAD:empty"))))
      #expect(nothing == [])
      let unknown = try #require(ObjectID(hex: String(repeating: "1", count: 40)))
      #expect(code { () throws(GitError) in try repository.blob(unknown) } == .notFound)
      #expect(code { () throws(GitError) in try repository.commit(unknown) } == .notFound)
      #expect(code { () throws(GitError) in try repository.commit(id) } == .notFound)
    }
  }

  @Test func storesBytesUnderTheNameThatGitGivesThem() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let id = try Repository(holding: git.folder).store(Array("stored\r\n".utf8))
      #expect(try git("cat-file", "blob", id.hex) == "stored\r")
    }
  }

  @Test func listsADirectoryAsGitLsTreeDoes() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.write("x", to: "b/c")
      try git.write("x", to: "b.md")
      try git.write("x", to: "ü")
      _ = try git.run("ln", ["-s", "b.md", "link"])
      _ = try git.run("chmod", ["+x", "b.md"])
      try git("add", ".")
      try git("update-index", "--add", "--cacheinfo", "160000,\(String(repeating: "1", count: 40)),sub")
      try git("commit", "--quiet", "--message", "all kinds")
      let repository = try Repository(holding: git.folder)
      let tree = try #require(ObjectID(hex: try git("rev-parse", "HEAD^{tree}")))
      let entries = try repository.entries(of: tree)
      let listed = try git("ls-tree", "-z", "--name-only", "HEAD").split(separator: "\0").map(String.init)
      #expect(entries.map(\.name) == listed)
      let kinds = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.kind) })
      #expect(kinds == ["b": .directory, "b.md": .file, "ü": .file, "link": .symbolicLink, "sub": .submodule])
      let deep = try repository.entry(at: RepositoryPath("b/c"), in: tree)
      #expect(deep?.id.hex == (try git("rev-parse", "HEAD:b/c")))
      let missing = try repository.entry(at: RepositoryPath("b/d"), in: tree)
      #expect(missing == nil)
      let throughAFile = try repository.entry(at: RepositoryPath("b.md/d"), in: tree)
      #expect(throughAFile == nil)
    }
  }
}
