import Editorial
import Glibc
import SealedGit
import StetKit
import Synchronization
import Testing

/// A decision that lets plain git in between reading and writing.
private struct Interrupted: ClaimOperation {
  let word = "verify"
  let asked: @Sendable (Dossier) -> Void

  func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    asked(dossier)
    return try Newsroom.verify.decision(on: claim, of: dossier, by: doer)
  }
}

@Suite struct RacingDecisionsTests {
  /// What a pull brings between reading and writing is not written over with what was read before.
  @Test func plansAnewWhenPlainGitMovesTheBranchMeanwhile() throws {
    try Newsroom.withDraft { room, draft in
      let claim = try #require(try room.workspace().open(draft, as: Newsroom.ada()).after.claims.first)
      let name = ClaimName(draft: draft, id: claim.claim.id)
      let other = try room.clone()
      _ = try other.workspace().decide(Newsroom.dispute, on: [name], as: Newsroom.ada(1))
      let seen = Mutex<[String]>([])
      let operation = Interrupted { [git = room.git] dossier in
        seen.withLock { $0.append(dossier.claim(name.id)?.status.word ?? "none") }
        if seen.withLock({ $0.count }) == 1 { _ = try? git("pull", "--quiet", "--ff-only", other.git.folder, "main") }
      }
      _ = try room.workspace().decide(operation, on: [name], as: Newsroom.ada(2))
      #expect(seen.withLock { $0 } == ["unchecked", "disputed"])
      let after = try room.workspace().dossier(of: draft).claim(name.id)
      #expect(after?.decisions.map(\.decision.status) == [.disputed, .verified])
      #expect(try room.git.status() == "")
    }
  }

  /// A decision on several claims is there once for each, however often plain git comes between.
  @Test func decidesOnceOnEachOfManyClaimsWhilePlainGitCommits() throws {
    try Newsroom.with { room in
      let lines = (1...40).map { "The mill at Elm \($0) burned in \(1800 + $0) and 1\($0) people left.\n" }
      let draft = try room.add("# Forty mills\n\nBy Nora Field\n\n" + lines.joined(separator: "\n"), named: "mills")
      let claims = try room.workspace().open(draft, as: Newsroom.ada()).after.claims
      #expect(claims.count >= 40)
      let names = claims.map { ClaimName(draft: draft, id: $0.claim.id) }
      let (git, problems, done) = (room.git, Problems(), Problems())
      inThreads(2) { thread in
        if thread == 0 {
          let refused = failure { () throws(WorkspaceError) in
            try Workspace(holding: git.folder).decide(Newsroom.verify, on: names, as: Newsroom.ada(1))
          }
          if let refused { problems.add(refused.code.rawValue) }
          done.add("decided")
        } else {
          for number in 0..<15 where done.all.isEmpty {
            usleep(30_000)
            guard (try? git.write("x\n", to: "hand/\(number)")) != nil else { continue }
            _ = try? git.run(["add", "hand/\(number)"])
            _ = try? git.run(["commit", "--quiet", "--message", "by hand", "--", "hand/\(number)"])
          }
        }
      }
      #expect(problems.all == [])
      let after = try room.workspace().dossier(of: draft).claims
      #expect(after.filter { $0.decisions.count != 1 }.map { "\($0.shortID): \($0.decisions.count)" } == [])
      #expect(try room.git.complaints() == "")
    }
  }

  @Test func losesNoDecisionOfSixPeople() throws {
    try Newsroom.withDraft { room, draft in
      let claims = try room.workspace().open(draft, as: Newsroom.ada()).after.claims
      let names = claims.map { ClaimName(draft: draft, id: $0.claim.id) }
      let (git, problems) = (room.git, Problems())
      inThreads(6) { index in
        for (minute, name) in names.enumerated() {
          guard let person = Person(name: "P\(index)", email: "p\(index)@example.org") else { continue }
          let signer = Signer(person, at: Timestamp(seconds: 1_641_546_600 + minute, offset: 0))
          let refused = failure { () throws(WorkspaceError) in
            try Workspace(holding: git.folder).decide(Newsroom.verify, on: [name], as: signer)
          }
          if let refused { problems.add("\(index): \(refused.code.rawValue)") }
        }
      }
      #expect(problems.all == [])
      let after = try room.workspace().dossier(of: draft).claims
      #expect(after.map(\.decisions.count) == names.map { _ in 6 })
      #expect(try git.count() == 3 + 6 * names.count)
      #expect(try git.status() == "")
      #expect(try git.complaints() == "")
    }
  }

  /// Plain git holds a branch's lock for the moment of its own commit.
  @Test func waitsForAnotherGitThatHoldsTheBranch() throws {
    try Newsroom.withDraft { room, draft in
      let claim = try #require(try room.workspace().open(draft, as: Newsroom.ada()).after.claims.first)
      let name = ClaimName(draft: draft, id: claim.claim.id)
      let (git, problems) = (room.git, Problems())
      try git.write("", to: ".git/refs/heads/main.lock")
      inThreads(2) { thread in
        if thread == 0 {
          _ = try? git.run("sleep", ["0.2"])
          _ = try? git.remove(".git/refs/heads/main.lock")
        } else {
          let refused = failure { () throws(WorkspaceError) in
            try Workspace(holding: git.folder).decide(Newsroom.verify, on: [name], as: Newsroom.ada(1))
          }
          if let refused { problems.add(refused.code.rawValue) }
        }
      }
      #expect(problems.all == [])
    }
  }
}

/// Words that several threads note down.
private final class Problems: Sendable {
  private let words = Mutex<[String]>([])
  var all: [String] { words.withLock { $0 } }
  func add(_ word: String) { words.withLock { $0.append(word) } }
}
