import Editorial
import SealedGit
import StetKit
import Testing

@Suite struct ClaimNamingTests {
  @Test func findsAClaimByAnyUniqueBeginning() throws {
    try Newsroom.withDraft { room, draft in
      let claims = try room.workspace().open(draft, as: Newsroom.ada()).after.claims
      #expect(claims.count >= 4)
      let workspace = try room.workspace()
      for claim in claims {
        let id = claim.claim.id.string
        for typed in [id, id.uppercased(), claim.shortID, "harbour/\(claim.shortID)", "har/\(id)"] {
          let found = try workspace.claim(named: typed)
          #expect(found == ClaimName(draft: draft, id: claim.claim.id), "\(typed)")
        }
      }
    }
  }

  @Test func readsTheLettersThatAreMistakenForDigits() throws {
    try Newsroom.withDraft { room, draft in
      try room.write(claim: "10abcdef", of: draft)
      let workspace = try room.workspace()
      for typed in ["10ab", "lOab", "IoAB", "harbour/loab"] {
        let found = try workspace.claim(named: typed)
        #expect(found.id.string == "10abcdef")
      }
    }
  }

  @Test func namesTheClaimsThatABeginningFits() throws {
    try Newsroom.withDraft { room, draft in
      for id in ["7kq2aaaa", "7kq2bbbb"] { try room.write(claim: id, of: draft) }
      let workspace = try room.workspace()
      let refused = failure { () throws(WorkspaceError) in try workspace.claim(named: "7kq2") }
      #expect(refused?.code == .ambiguousClaim)
      #expect(refused?.candidates == ["7kq2aaaa", "7kq2bbbb"])
    }
  }

  @Test func tellsClaimsOfOneNameApartByTheirDrafts() throws {
    try Newsroom.withDraft { room, harbour in
      let bridge = try room.add(Newsroom.bridge, named: "bridge")
      for draft in [harbour, bridge] { try room.write(claim: "7kq2aaaa", of: draft) }
      let workspace = try room.workspace()
      let refused = failure { () throws(WorkspaceError) in try workspace.claim(named: "7kq2") }
      #expect(refused?.code == .ambiguousClaim)
      #expect(refused?.candidates == ["bridge/7kq2aaaa", "harbour/7kq2aaaa"])
      let found = try workspace.claim(named: "bridge/7kq2")
      #expect(found.draft == bridge)
    }
  }

  @Test(arguments: ["", "/", "zzzz", "uuuu", "7kq2aaaab", "harbour/", "harbour/zzzz", "a/b/c", "..", "é"])
  func saysThatNoClaimHasTheName(_ typed: String) throws {
    try Newsroom.withDraft { room, draft in
      try room.write(claim: "7kq2aaaa", of: draft)
      let workspace = try room.workspace()
      #expect(failure { () throws(WorkspaceError) in try workspace.claim(named: typed) }?.code == .unknownClaim)
    }
  }

  @Test func saysThatTheDraftOfAClaimIsUnknown() throws {
    try Newsroom.withDraft { room, draft in
      try room.write(claim: "7kq2aaaa", of: draft)
      let workspace = try room.workspace()
      #expect(failure { () throws(WorkspaceError) in try workspace.claim(named: "nope/7kq2") }?.code == .unknownDraft)
    }
  }

  @Test func offersTheClaimThatWasMeant() throws {
    try Newsroom.withDraft { room, draft in
      try room.write(claim: "7kq2aaaa", of: draft)
      let workspace = try room.workspace()
      let refused = failure { () throws(WorkspaceError) in try workspace.claim(named: "7kq3") }
      #expect(refused?.candidates == ["7kq2aaaa"])
    }
  }
}

extension Newsroom {
  /// Commits a file of a claim's name by hand; naming looks at the names alone.
  fileprivate func write(claim id: String, of draft: DraftName) throws {
    try git.commit("{}\n", to: "\(draft.folder)/claims/\(id).json")
  }
}
