import Foundation
import Testing

@Suite("Who wrote which words")
struct BlameTests {
  /// A desk whose article was edited twice, the second time by somebody else, and is being edited again.
  private static func editedDesk() throws -> Desk {
    let desk = try Desk()
    try desk.startReview()
    try desk.verify(try desk.claim("1,200 jobs"))
    let path = try desk.draftPath()
    func edit(_ old: String, _ new: String) throws {
      let text = try desk.read(path)
      try #require(text.contains(old), "\(text)")
      try desk.write(text.replacingOccurrences(of: old, with: new), to: path)
    }
    try edit("1,200 jobs", "1,300 jobs")
    try desk.stet("save", "harbor")
    desk.environment["GIT_AUTHOR_NAME"] = "Ben Reader"
    desk.environment["GIT_AUTHOR_EMAIL"] = "ben@example.org"
    try edit("\n\n", "\n\n\n")
    try edit(" jobs", " posts")
    try desk.commitByHand()
    try edit(" posts", " good posts")
    return desk
  }

  private struct Listing: Decodable {
    struct Sentence: Decodable {
      struct Piece: Decodable {
        let start, end: Int
        let revision: Int?
      }
      struct Place: Decodable { let line, start, end: Int }
      struct Claim: Decodable { let status: String }
      let wording: String
      let place: Place
      let revision: Int?
      let pieces: [Piece]
      let claims: [Claim]
    }
    struct Revision: Decodable {
      let number: Int
      let author: String
    }
    let format: Int
    let revision: Int?
    let revisions: [Revision]
    let sentences: [Sentence]
  }

  private static func listing(_ run: Desk.Run) throws -> Listing {
    try #require(run.status == 0, "\(run.testDescription)")
    return try JSONDecoder().decode(Listing.self, from: Data(run.output.utf8))
  }

  @Test func namesEachWordsRevisionAndWhatIsNotSaved() throws {
    let desk = try Self.editedDesk()
    let plain = try desk.stet("blame", "harbor")
    #expect(plain.output.contains("not saved yet"), "\(plain.testDescription)")
    #expect(plain.output.contains("wrote “good”; the rest is of r3, r2, r1"), "\(plain.testDescription)")
    #expect(plain.output.contains("Ada Checker: verified r1, NUMBER changed since"), "\(plain.testDescription)")
    let words = try desk.stet("blame", "harbor", "--words")
    let line = words.output.replacingOccurrences(of: "\n", with: " ")
    #expect(line.contains("[r2] 1,300 [not saved] good [r3] posts."), "\(words.testDescription)")
    let saved = try desk.stet("blame", "harbor", "r3", "--since", "r1")
    #expect(saved.output.hasPrefix("harbor r3  1 sentence of "), "\(saved.testDescription)")
    #expect(saved.output.contains("r3 · Ben Reader · "), "\(saved.testDescription)")
    #expect(plain.talk == "" && words.talk == "" && saved.talk == "")
  }

  @Test func givesProgramsOffsetsOfTheDraftsBytes() throws {
    let desk = try Self.editedDesk()
    let listing = try Self.listing(try desk.stet("blame", "harbor", "--json"))
    #expect(listing.format == 1 && listing.revision == nil)
    #expect(listing.revisions.map(\.number) == [1, 2, 3])
    #expect(listing.revisions.map(\.author) == ["Ada Checker", "Ada Checker", "Ben Reader"])
    let bytes = Array(try desk.read(desk.draftPath()).utf8)
    for sentence in listing.sentences {
      let place = sentence.place
      #expect(String(decoding: bytes[place.start..<place.end], as: UTF8.self) == sentence.wording)
      #expect(bytes[..<place.start].count { $0 == 0x0A } + 1 == place.line)
      #expect(sentence.pieces.map(\.end).dropLast() == sentence.pieces.map(\.start).dropFirst())
    }
    let edited = try #require(listing.sentences.first { $0.revision == nil })
    #expect(edited.pieces.map(\.revision) == [1, 2, nil, 3, 1])
    #expect(edited.claims.map(\.status) == ["stale"])
    let ben = try Self.listing(try desk.stet("blame", "harbor", "--author", "BEN@", "--json"))
    #expect(ben.sentences.map(\.wording) == [edited.wording])
  }

  @Test func agreesWithGitOnWhoWroteALine() throws {
    let desk = try Self.editedDesk()
    let path = try desk.draftPath()
    try desk.git("checkout", "--quiet", "--", path)
    let listing = try Self.listing(try desk.stet("blame", "harbor", "--json"))
    let edited = try #require(listing.sentences.first { $0.wording.contains("posts") })
    let line = try desk.git("blame", "-L", "\(edited.place.line),+1", "--", path).output
    #expect(edited.revision == 3 && line.contains("(Ben Reader "), "\(line)")
  }

  @Test func refusesWhatIsNotThere() throws {
    let desk = try Self.editedDesk()
    try desk.requireRefusal("blame", "nowhere", hint: "stet list", naming: "nowhere")
    try desk.requireRefusal("blame", "harbor", "r9", hint: "stet revisions harbor", naming: "r9")
    try desk.requireRefusal("blame", "harbor", "--since", "r9", hint: "stet revisions harbor", naming: "r9")
    try desk.requireRefusal("blame", "harbor", "r1", "r2", status: 64, hint: nil)
    try desk.shell("rm \(desk.draftPath())")
    try desk.requireRefusal("blame", "harbor", hint: "git restore", naming: "gone from the working copy")
  }
}
