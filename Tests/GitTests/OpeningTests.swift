import Foundation
import Git
import Glibc
import SealedGit
import Testing

@Suite struct OpeningTests {
  @Test func createsARepositoryThatPlainGitTakesForItsOwn() throws {
    try Sandbox.with { sandbox in
      let folder = sandbox.folder + "new/deep"
      let repository = try Repository.create(at: folder)
      let head = try repository.head()
      #expect(head == .unborn(reference: "refs/heads/main"))
      #expect(repository.workingDirectory == folder + "/")
      #expect(repository.gitDirectory == folder + "/.git/")
      let git = sandbox.git(in: "new/deep")
      #expect(try git("symbolic-ref", "HEAD") == "refs/heads/main")
      #expect(try git.status() == "")
      try git.commit("one", to: "a")
      #expect(try git.complaints() == "")
    }
  }

  @Test(arguments: ["desk//deep/", "desk/", "./desk//", "a//b//c"])
  func createsInAFolderHoweverItIsTyped(_ typed: String) throws {
    try Sandbox.with { sandbox in
      let git = sandbox.git()
      let repository = try Repository.create(at: git.folder + "//" + typed)
      let names = typed.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
      #expect(repository.workingDirectory == git.folder + "/" + names + "/")
    }
  }

  @Test func refusesToCreateOverARepository() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one", to: "a")
      let refused = code { () throws(GitError) in try Repository.create(at: git.folder) }
      #expect(refused != nil)
      #expect(try git.count() == 1)
    }
  }

  @Test func findsTheRepositoryFromAFolderBelow() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.write("x", to: "a/b/c")
      let repository = try Repository(holding: git.folder + "/a/b")
      #expect(repository.workingDirectory == git.folder + "/")
      #expect(code { () throws(GitError) in try Repository(rootedAt: git.folder + "/a/b") } == .notFound)
    }
  }

  @Test func tellsARootFromWhatIsNone() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.write("x", to: "a/b")
      try git("init", "--quiet", "--bare", "bare.git")
      #expect(try Repository.isRoot(git.folder))
      #expect(try Repository.isRoot(git.folder + "/bare.git"))
      #expect(try !Repository.isRoot(git.folder + "/a"))
      #expect(try !Repository.isRoot(sandbox.folder))
      #expect(try !Repository.isRoot(sandbox.folder + "missing"))
    }
  }

  @Test func saysThatThereIsNoRepository() throws {
    try Sandbox.with { sandbox in
      #expect(code { () throws(GitError) in try Repository(holding: sandbox.folder) } == .noRepository)
      #expect(code { () throws(GitError) in try Repository(holding: sandbox.folder + "missing") } == .noRepository)
    }
  }

  @Test func saysThatARepositoryIsBare() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git("init", "--quiet", "--bare", "bare.git")
      #expect(code { () throws(GitError) in try Repository(holding: git.folder + "/bare.git") } == .bare)
      #expect(code { () throws(GitError) in try Repository(rootedAt: git.folder + "/bare.git") } == .bare)
    }
  }

  /// Only root can give a file away.
  @Test(.enabled(if: geteuid() == 0)) func saysThatARepositoryBelongsToSomebodyElse() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one", to: "a")
      _ = try git.run("chown", ["-R", "54321:54321", git.folder])
      #expect(code { () throws(GitError) in try Repository(holding: git.folder) } == .foreignOwner)
      #expect(code { () throws(GitError) in try Repository(rootedAt: git.folder) } == .foreignOwner)
      #expect(code { () throws(GitError) in try Repository.isRoot(git.folder) } == .foreignOwner)
    }
  }

  @Test func refusesARepositoryOfSHA256Names() throws {
    try Sandbox.with { sandbox in
      let git = sandbox.git(in: "")
      try git("init", "--quiet", "--object-format=sha256", "repo")
      #expect(code { () throws(GitError) in try Repository(holding: git.folder + "repo") } == .unsupportedExtension)
    }
  }

  @Test(arguments: ["worktreeConfig", "partialClone", "refStorage", "futureThing"])
  func refusesAnExtensionThatTheLibraryDoesNotKnow(_ name: String) throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git("config", "core.repositoryFormatVersion", "1")
      try git("config", "extensions.\(name)", "true")
      #expect(code { () throws(GitError) in try Repository(holding: git.folder) } == .unsupportedExtension)
    }
  }

  @Test func readsASettingOfTheRepositoryAndTakesAnEmptyOneForNone() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git("config", "user.name", "Ünal Ö")
      try git("config", "user.email", "")
      let configuration = try Repository(holding: git.folder).configuration()
      let (name, email) = (configuration.string("user.name"), configuration.string("user.email"))
      #expect(name == "Ünal Ö")
      #expect(email == nil)
    }
  }
}
