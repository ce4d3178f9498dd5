import Foundation
import Git
import SealedGit
import Testing

@Suite struct LandingAroundOthersTests {
  @Test func leavesASavedFileUntouched() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "draft.md")
      try git.write("two\n", to: "draft.md")
      let before = try identity(git, "draft.md")
      let repository = try Repository(holding: git.folder)
      let saved = TreeChange(try RepositoryPath("draft.md"), .saved(Array("two\n".utf8)))
      let written = TreeChange(try RepositoryPath("note"), .bytes(Array("n\n".utf8)))
      _ = try repository.land(Landing(changes: [saved, written]), on: repository.head())
      #expect(try identity(git, "draft.md") == before)
      #expect(try git("show", "HEAD:draft.md") == "two")
      #expect(try git.status() == "")
    }
  }

  @Test func recordsASavedFileEvenWhenTheEditorHasGoneOn() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "draft.md")
      try git.write("three\n", to: "draft.md")
      let repository = try Repository(holding: git.folder)
      let saved = TreeChange(try RepositoryPath("draft.md"), .saved(Array("two\n".utf8)))
      _ = try repository.land(Landing(changes: [saved]), on: repository.head())
      #expect(git.read("draft.md") == "three\n")
      #expect(try git("show", "HEAD:draft.md") == "two")
      #expect(try git.status() == " M draft.md")
    }
  }

  @Test func leavesTheChangesOfOtherPathsAlone() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      for name in ["a", "staged", "unstaged", "both", "deleted", "unlinked"] { try git.commit("\(name)\n", to: name) }
      try git.write("staged now\n", to: "staged")
      try git.write("both once\n", to: "both")
      try git.write("added\n", to: "added")
      try git("add", "staged", "both", "added")
      try git.write("both twice\n", to: "both")
      try git.write("unstaged now\n", to: "unstaged")
      try git.write("untracked\n", to: "untracked")
      try git("rm", "--quiet", "--cached", "deleted")
      try git.remove("unlinked")
      let status = try git.status()
      let staged = try git("diff", "--cached")
      let unstaged = try git("diff")
      try Repository(holding: git.folder).land([("a", "two\n"), ("new/b", "b\n")])
      #expect(try git.status() == status)
      #expect(try git("diff", "--cached") == staged)
      #expect(try git("diff") == unstaged)
      #expect(try git("show", "HEAD:staged") == "staged")
      #expect(try git.complaints() == "")
    }
  }

  @Test(arguments: [
    "drafts/a b/ü*.md", "[x]", ":(top)x", "-n", "a/b?c", "!x", "#x", "\"q\"", "'q'", "会议/稿.md", "e\u{301}", "é",
    "tab’s “q”", "*",
  ])
  func landsAFileOfAnyName(_ name: String) throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("near\n", to: "near")
      let repository = try Repository(holding: git.folder)
      try repository.land([(name, "one\n")])
      #expect(git.read(name) == "one\n")
      #expect(try git.status() == "")
      try repository.land([(name, "two\n")])
      #expect(git.read(name) == "two\n")
      #expect(try git.status() == "")
      #expect(try git("-c", "core.quotePath=false", "ls-tree", "-r", "-z", "--name-only", "HEAD").contains(name))
      #expect(try git.complaints() == "")
    }
  }

  @Test(arguments: ["true", "input", "false"], ["a\r\nb\r\n", "a\nb\n", "a\r\nb\n"])
  func keepsEveryByteWhateverTheLineEndSetting(_ setting: String, _ text: String) throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git("config", "core.autocrlf", setting)
      try git("config", "core.safecrlf", "false")
      let repository = try Repository(holding: git.folder)
      try repository.land([("a", "first\n")])
      try repository.land([("a", text), ("b", text)])
      #expect(git.read("a") == text)
      #expect(git.read("b") == text)
      #expect(try git("rev-parse", "HEAD:a") == ObjectID.ofFile(Array(text.utf8)).hex)
      #expect(try git.status() == "")
    }
  }

  @Test func landsAFileThatGitIsToldToIgnore() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("*.json\n", to: ".gitignore")
      try Repository(holding: git.folder).land([("claims/a.json", "{}\n")])
      #expect(git.read("claims/a.json") == "{}\n")
      #expect(try git.status() == "")
    }
  }

  @Test func keepsAFileExecutable() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.write("one\n", to: "draft.md")
      _ = try git.run("chmod", ["+x", "draft.md"])
      try git("add", "draft.md")
      try git("commit", "--quiet", "--message", "executable")
      try Repository(holding: git.folder).land([("draft.md", "two\n")])
      #expect(try git("ls-tree", "HEAD", "draft.md").hasPrefix("100755"))
      #expect(try git.status() == "")
    }
  }

  private func identity(_ git: RealGit, _ path: String) throws -> String {
    try git.run("stat", ["--format=%i %y %z", path]).output
  }
}
