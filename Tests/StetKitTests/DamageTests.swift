import Editorial
import Prose
import SealedGit
import StetKit
import Testing

@Suite struct DamageTests {
  struct Damage: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    var testDescription: String { "\(path): \(text.prefix(20))" }
  }

  static let claim = "drafts/2022/01/harbour/claims/7kq2aaaa.json"
  static let check = "drafts/2022/01/harbour/checks/7kq2aaaa/eve@example.org.json"

  @Test(arguments: [
    Damage(path: "stet.json", text: "{"), Damage(path: "stet.json", text: ""),
    Damage(path: "stet.json", text: "{\"format\": 2}\n"),
    Damage(path: "stet.json", text: "{\"format\": 1, \"policy\": {\"locator\": \"no\"}}"),
    Damage(path: "drafts/2022/01/harbour/story.json", text: "[]"),
    Damage(path: "drafts/2022/01/harbour/story.json", text: "{\"format\": 1}"),
    Damage(path: claim, text: "<<<<<<< HEAD\n"), Damage(path: claim, text: "{\"format\": 1, \"id\": \"7kq2bbbb\"}"),
    Damage(path: claim, text: "\u{0}"), Damage(path: "drafts/2022/01/harbour/claims/notes.txt", text: "mine\n"),
    Damage(path: "drafts/2022/01/harbour/claims/UPPER.json", text: "{}\n"), Damage(path: check, text: "{]"),
    Damage(
      path: check,
      text:
        "{\"format\": 1, \"claim\": \"7kq2aaaa\", \"person\": \"mallory@example.org\", \"name\": \"M\", \"decisions\": []}"
    ),
    Damage(path: claim, text: String(repeating: " ", count: 5 << 20)),
    Damage(path: check, text: String(repeating: " ", count: 5 << 20)),
    Damage(path: "stet.json", text: String(repeating: " ", count: 5 << 20)),
    Damage(path: "drafts/2022/01/harbour/story.json", text: String(repeating: " ", count: 5 << 20)),
  ])
  func namesABrokenFileAndReadsTheRest(_ damage: Damage) throws {
    try Newsroom.withDraft { room, draft in
      let claims = try room.workspace().open(draft, as: Newsroom.ada()).after.claims
      try room.git.commit(damage.text, to: damage.path)
      let workspace = try room.workspace()
      let dossier = try workspace.dossier(of: draft)
      #expect(dossier.damaged.map(\.path) == [damage.path])
      #expect(dossier.damaged.allSatisfy { !$0.problem.isEmpty })
      #expect(dossier.claims == claims)
      let name = ClaimName(draft: draft, id: try #require(claims.first).claim.id)
      #expect(
        try workspace.decide(Newsroom.verify, on: [name], as: Newsroom.ada(1)).map(\.claim.status) == [
          .agreed(.verified)
        ]
      )
    }
  }

  @Test(arguments: ["stet.json", "drafts/2022/01/harbour/story.json"])
  func namesAMissingFileAndReadsTheRest(_ path: String) throws {
    try Newsroom.withDraft { room, draft in
      try room.git.commit("x", to: "kept")
      try room.git("rm", "--quiet", "--cached", path)
      try room.git("commit", "--quiet", "--message", "gone")
      let dossier = try room.workspace().dossier(of: draft)
      #expect(dossier.damaged.map(\.path) == [path])
      #expect(dossier.article.sentences.count > 3)
    }
  }

  @Test func saysWhichLineOfTheSettingsIsBroken() throws {
    try Newsroom.with { room in
      try room.git.commit("{\n  \"format\": 1,\n  oops\n}\n", to: "stet.json")
      let settings = try room.workspace().settings()
      #expect(settings.damage?.path == "stet.json")
      #expect(settings.damage?.line == 3)
      #expect(settings.settings == Settings())
    }
  }

  @Test func listsADraftThatCannotBeReadBesideTheOthers() throws {
    try Newsroom.withDraft { room, _ in
      let bridge = try room.add(Newsroom.bridge, named: "bridge")
      try room.git.write([0x41, 0x20, 0xFF, 0x0A], to: bridge.textPath)
      try room.git("commit", "--quiet", "--all", "--message", "not text")
      let all = try room.workspace().dossiers()
      #expect(all.dossiers.map(\.slug.string) == ["harbour"])
      #expect(all.unreadable.map(\.code) == [.notUTF8])
      #expect(all.unreadable.map(\.subject) == [bridge.textPath])
      #expect(all.unreadable.map(\.position) == [2])
    }
  }

  @Test func passesOverARevisionOfThePastThatIsNoText() throws {
    try Newsroom.withDraft { room, draft in
      let claims = try room.workspace().open(draft, as: Newsroom.ada()).after.claims
      try room.git.write([0xC3, 0x28], to: draft.textPath)
      try room.git("commit", "--quiet", "--all", "--message", "not text")
      try room.git.commit(Newsroom.harbour, to: draft.textPath)
      let dossier = try room.workspace().dossier(of: draft)
      #expect(dossier.revisions.count == 3)
      #expect(dossier.claims.map(\.place) == claims.map(\.place))
    }
  }
}
