import Dice
import Git
import SealedGit
import Testing

/// One walk for all files of a pattern gives what a walk for each of them gives.
@Suite struct HistoriesTests {
  private static let pattern = FilePattern(below: "d", depth: 2, named: "a")
  private static let paths = ["d/1/x/a", "d/1/y/a", "d/2/x/a", "d/3/z/a"]

  /// A history of two branches with edits, deletions, files beside the pattern and merges that take one side or mix.
  private func grow(_ git: RealGit, steps: Int, _ dice: inout SeededDice) throws {
    for step in 0..<steps {
      let path = dice.pick(Self.paths)
      switch dice.below(10) {
      case 0 where git.read(path) != nil:
        try git("rm", "--quiet", path)
        try git("commit", "--quiet", "--message", "gone")
      case 1: try commit(git, "beside \(step)", to: dice.pick(["d/a", "d/1/a", "d/1/x/b", "e/1/x/a", "d/1/x/y/a"]))
      case 2, 3: try git("switch", "--quiet", dice.happens(50) ? "main" : "side")
      case 4:
        let other = try git("symbolic-ref", "--short", "HEAD") == "main" ? "side" : "main"
        let side = dice.pick(["ours", "theirs"])
        let merged = try git.run(
          ["merge", "--quiet", "--no-ff", "--strategy-option", side, "--message", "merge", other]
        )
        // A file deleted on one side and edited on the other is no content to choose from.
        if merged.status != 0 { try git("merge", "--abort") }
      default: try commit(git, "text \(dice.below(4))", to: path)
      }
    }
  }

  /// Commits a text, also where the file has it already.
  private func commit(_ git: RealGit, _ text: String, to path: String) throws {
    try git.write(text, to: path)
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--message", text)
  }

  private func compare(_ git: RealGit, _ histories: Histories, _ comment: Comment) throws {
    let repository = try Repository(holding: git.folder)
    let head = try #require(try repository.head().commit)
    for path in Self.paths {
      let own = try repository.history(of: RepositoryPath(path), from: head)
      #expect(histories.found[path]?.found ?? [] == own.found, comment)
      #expect(histories.found[path]?.last == own.last, comment)
    }
    #expect(Set(histories.found.keys).isSubset(of: Self.paths), comment)
  }

  @Test(arguments: UInt64(1)...24) func areWhatAWalkForEachFileGives(seed: UInt64) throws {
    try Sandbox.with { sandbox in
      var dice = SeededDice(seed: seed)
      let git = try sandbox.repository()
      for path in Self.paths.prefix(2) { try commit(git, "first", to: path) }
      try git("branch", "side")
      try grow(git, steps: 24, &dice)
      let repository = try Repository(holding: git.folder)
      let middle = try #require(try repository.head().commit)
      let first = try repository.histories(of: Self.pattern, from: middle)
      try compare(git, first, "seed \(seed)")
      // Going on from there along a single line gives the same again.
      for _ in 0..<6 {
        let path = dice.pick(Self.paths)
        if dice.happens(20), git.read(path) != nil {
          try git("rm", "--quiet", path)
          try git("commit", "--quiet", "--message", "gone")
        } else {
          try commit(git, "later \(dice.below(3))", to: path)
        }
      }
      let head = try #require(try repository.head().commit)
      let later = try #require(
        try repository.histories(of: Self.pattern, from: head, onTopOf: middle, with: first)
      )
      try compare(git, later, "seed \(seed), later")
      try git("switch", "--quiet", "side")
      try git("merge", "--quiet", "--no-ff", "--strategy", "ours", "--message", "merge", "main")
      let merge = try #require(try repository.head().commit)
      for (start, known) in [(head, later), (middle, first)] {
        guard let whole = try repository.histories(of: Self.pattern, from: merge, onTopOf: start, with: known) else {
          continue
        }
        try compare(git, whole, "seed \(seed), merged")
        for path in Self.paths {
          let place = try RepositoryPath(path)
          let own = try repository.history(of: place, from: start)
          guard let more = try repository.history(of: place, from: merge, onTopOf: start, with: own) else { continue }
          #expect(more.found == whole.found[path]?.found ?? [], "seed \(seed)")
          #expect(more.last == whole.found[path]?.last, "seed \(seed)")
        }
      }
    }
  }
}
