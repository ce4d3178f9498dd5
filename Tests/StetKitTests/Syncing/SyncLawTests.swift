import Dice
import Editorial
import Foundation
import Prose
import SealedGit
import StetKit
import Testing

/// Random histories of two to four desks that work offline and then sync in random orders.
@Suite struct SyncLawTests {
  /// An article with a paragraph of two sentences for each desk, so that no two desks write one sentence.
  private static let article =
    "# The harbour that moved\n\nBy Nora Field\n\n"
    + (0..<4).map { "Pier \($0) was built in 19\($0)1 by \($0 + 3)0 men. It cost \($0 + 2)00 crowns." }
    .joined(separator: "\n\n") + "\n"

  /// Lets one desk do something at random: decide, edit one of its sentences, add a claim again, rename nothing.
  private static func act(_ desks: Desks, _ desk: Int, _ step: Int, _ dice: inout SeededDice) throws {
    let room = desks.room(desk)
    // One person works at the first two desks, so that their file grows on both.
    let who = desks.person(desk == 1 ? 0 : desk, dice.below(30))
    switch dice.below(6) {
    case 0, 1, 2:
      let claim = dice.pick(try desks.claims(desk))
      let workspace = try room.workspace()
      _ =
        switch dice.below(3) {
        case 0: try workspace.decide(Newsroom.verify, on: [claim], as: who)
        case 1: try workspace.decide(Newsroom.dispute, on: [claim], as: who)
        default: try workspace.decide(Query(question: "step \(step)?", to: "Nora"), on: [claim], as: who)
        }
    case 3, 4:
      let text = try #require(room.git.read(desks.draft.textPath))
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let own = 4 + 2 * desk
      lines[own] = lines[own].replacing(#/[0-9]+ (men|crowns)/#) { "\(10 + step)\(desk) \($0.output.1)" }
      try room.git.write(lines.joined(separator: "\n"), to: desks.draft.textPath)
      _ = failure { () throws(WorkspaceError) in
        try Workspace(holding: room.git.folder).save(desks.draft, message: nil, as: who)
      }
    default:
      let path = "\(desks.draft.folder)/story.json"
      var story = try #require(room.git.read(path))
      story.replace("{\n", with: "{\n  \"x-desk-\(desk)\": \(step),\n", maxReplacements: 1)
      let lines = story.split(separator: "\n").filter { !$0.contains("x-desk-\(desk)") || $0.contains(": \(step),") }
      try room.git.commit(lines.joined(separator: "\n") + "\n", to: path)
    }
  }

  /// Every decision in the desks' own files before they sync, by file and id.
  private static func decided(_ desks: Desks) throws -> Set<String> {
    var found: Set<String> = []
    for desk in 0..<desks.count {
      for claim in try desks.room(desk).workspace().dossier(of: desks.draft).claims {
        for (person, decision) in claim.decisions {
          found.insert("\(claim.claim.id.string) \(person.email) \(decision.id)")
        }
      }
    }
    return found
  }

  @Test(arguments: 0..<9) func endsInTheSameTreeWhateverTheOrder(_ seed: Int) throws {
    var dice = SeededDice(seed: 40 + UInt64(seed))
    try Desks.with(2 + seed % 3, article: Self.article) { desks in
      for step in 0..<(6 + dice.below(8)) { try Self.act(desks, dice.below(desks.count), step, &dice) }
      let expected = try Self.decided(desks)
      let heads = try (0..<desks.count).map { try desks.room($0).git.head() }
      let start = try desks.server("rev-parse", "main")
      var trees: Set<String> = []
      for _ in 0..<3 {
        // Back to before the first sync, on every desk and on the server.
        for (desk, head) in heads.enumerated() { try desks.room(desk).git("reset", "--quiet", "--hard", head) }
        try desks.server("update-ref", "refs/heads/main", start)
        var order = (0..<desks.count).shuffled(using: &dice)
        order += order.shuffled(using: &dice) + order.shuffled(using: &dice)
        for desk in order { #expect(try desks.sync(desk).stopped == nil, "seed \(seed)") }
        try desks.requireInStep()
        trees.formUnion(try desks.trees())
        #expect(try Self.decided(desks) == expected, "seed \(seed)")
      }
      #expect(trees.count == 1, "seed \(seed)")
    }
  }

  /// Wherever plain git merges the desks' branches without a conflict, and stet asks nothing, the trees are the same.
  @Test(arguments: 0..<10) func givesTheTreeThatPlainGitGives(_ seed: Int) throws {
    var dice = SeededDice(seed: 90 + UInt64(seed))
    try Desks.with(2, article: Self.article) { desks in
      for step in 0..<(1 + dice.below(6)) { try Self.act(desks, dice.below(2), step, &dice) }
      let (room, other) = (desks.room(0), desks.room(1))
      let head = try room.git.head()
      try room.git("fetch", "--quiet", other.git.folder, "main")
      let plain = try room.git.run(["merge", "--quiet", "--no-edit", "FETCH_HEAD"])
      let tree = try room.git("rev-parse", "HEAD^{tree}")
      try room.git("reset", "--quiet", "--hard", head)
      try desks.sync(1)
      #expect(try desks.sync(0).stopped == nil, "seed \(seed)")
      if plain.status == 0 { #expect(try room.git("rev-parse", "HEAD^{tree}") == tree, "seed \(seed)") }
    }
  }

  /// Desks that pull from one another, not over one server, so that each has merged the other before both merge again.
  @Test(arguments: 0..<4) func mergesWhatBothHaveMerged(_ seed: Int) throws {
    var dice = SeededDice(seed: 300 + UInt64(seed))
    try Desks.with(2, article: Self.article) { desks in
      for round in 0..<3 {
        for step in 0..<4 { try Self.act(desks, step % 2, 10 * round + step, &dice) }
        let heads = try (0..<2).map { try desks.room($0).git.head() }
        // Both merge what the other had before, at the same time.
        for desk in 0..<2 {
          let git = desks.room(desk).git
          try git("fetch", "--quiet", desks.room(1 - desk).git.folder, "+refs/heads/*:refs/remotes/peer/*")
          let place = SyncPlace(remote: "peer", branch: "main", isNamed: true)
          let workspace = try desks.room(desk).workspace()
          let outcome = try workspace.sync(
            with: place,
            over: Given(commit: heads[1 - desk]),
            as: desks.person(desk, 500 + round)
          )
          #expect(outcome.stopped == nil, "seed \(seed)")
        }
        #expect(Set(try desks.trees()).count == 1, "seed \(seed)")
        // They decide on, each on top of its own merge.
      }
      for step in 0..<4 { try Self.act(desks, step % 2, 90 + step, &dice) }
      let expected = try Self.decided(desks)
      for desk in [0, 1, 0] { #expect(try desks.sync(desk).stopped == nil, "seed \(seed)") }
      try desks.requireInStep()
      #expect(try Self.decided(desks) == expected, "seed \(seed)")
    }
  }

  /// Hands over one commit that is here already, and takes whatever is pushed.
  private struct Given: Transport {
    let commit: String
    func fetch(from place: SyncPlace) throws(WorkspaceError) -> String? { commit }
    func push(_ commit: String, to place: SyncPlace) throws(WorkspaceError) -> Bool { true }
  }
}
