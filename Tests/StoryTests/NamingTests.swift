import Foundation
import Testing

@Suite("Names that people type")
struct NamingTests {
  /// A name that means nothing, or too much.
  struct Slip: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let naming: String
    let hint: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let slips = [
    Slip(arguments: ["open", "harbro-dawn"], naming: "harbro-dawn", hint: "Did you mean harbor-dawn?"),
    Slip(arguments: ["open", "dusk"], naming: "dusk", hint: "Did you mean harbor-dusk?"),
    Slip(arguments: ["open", "elections"], naming: "elections", hint: "stet list"),
    Slip(arguments: ["gate", "harbor"], naming: "several", hint: "harbor-dawn, harbor-dusk"),
    Slip(arguments: ["summary", "harbor-d"], naming: "several", hint: "harbor-dawn, harbor-dusk"),
    Slip(arguments: ["claims", ""], naming: "no draft", hint: "stet list"),
    Slip(arguments: ["diff", "harbor-dawn", "r9"], naming: "r9", hint: "stet revisions harbor-dawn"),
    Slip(arguments: ["diff", "harbor-dawn", "r1", "nowhere"], naming: "nowhere", hint: "stet revisions harbor-dawn"),
    Slip(
      arguments: ["summary", "harbor-dawn", "--at", "2001-01-01"],
      naming: "2001-01-01",
      hint: "stet revisions harbor-dawn"
    ),
    Slip(arguments: ["gate", "harbor-dawn", "--at", "r0"], naming: "r0", hint: "stet revisions harbor-dawn"),
    Slip(arguments: ["show", "zzzzzzzz"], naming: "zzzzzzzz", hint: "stet claims"),
    Slip(arguments: ["show", "!!"], naming: "!!", hint: "stet claims"),
    Slip(arguments: ["take", "harbor-dawn/zzzzzzzz"], naming: "zzzzzzzz", hint: "stet claims"),
    Slip(arguments: ["take", "a/b/c"], naming: "a/b/c", hint: "stet claims"),
    Slip(arguments: ["show", "harbor-dwn/7kq2"], naming: "harbor-dwn", hint: "Did you mean harbor-dawn"),
  ]

  @Test(arguments: slips) func saysWhatANameCouldMean(_ slip: Slip) throws {
    let desk = try Desk()
    try desk.startReview(slug: "harbor-dawn")
    try desk.addSecondDraft(slug: "harbor-dusk")
    try desk.requireRefusal(slip, hint: slip.hint)
  }

  @Test func suggestsTheClaimThatALetterIsWrongOf() throws {
    let desk = try Desk()
    try desk.startReview()
    let id = try desk.claim("1,200 jobs")
    let slip = String(id.prefix(6)) + (id.hasSuffix("zz") ? "yy" : "zz")
    try desk.requireRefusal("verify", slip, "--source", "Town hall", "--at", "table 2", hint: id, naming: slip)
  }

  @Test func listsTheClaimsThatABeginningFits() throws {
    let desk = try Desk()
    try desk.startReview()
    // Twice the same letter at the start is certain once there are more claims than letters.
    for words in ["Nobody here", "Gdansk", "fares stay low", "450 cars", "1987", "batteries alone", "nine months"] {
      try desk.stet("claim", "add", "harbor", "--quote", words)
    }
    try desk.addSecondDraft(slug: "cape")
    let ids = try desk.claims().compactMap { $0["id"] as? String }
    let beginnings = Dictionary(grouping: ids, by: \.first).values.filter { $0.count > 1 }
    let twins = try #require(beginnings.first, "\(ids)")
    let run = try desk.requireRefusal("show", String(twins[0].prefix(1)), hint: "Say which", naming: "several")
    for twin in twins.prefix(8) { #expect(run.hints.contains { $0.contains(twin) }, "\(run.testDescription)") }
  }

  @Test func takesADraftByItsPathAndAClaimInCapitals() throws {
    let desk = try Desk()
    try desk.startReview()
    let path = try desk.draftPath()
    #expect(try desk.stet("claims", path).status == 0)
    #expect(try desk.stet("claims", "./" + path).status == 0)
    #expect(try desk.stet("show", desk.claim("1,200 jobs").uppercased()).status == 0)
    let top = desk.folder
    desk.folder.append(path: "drafts")
    let below = try desk.stet("claims", String(path.dropFirst("drafts/".count)))
    #expect(below.status == 0, "a path is read from where one stands:\n\(below.testDescription)")
    desk.folder = top.deletingLastPathComponent()
    let above = try desk.stet("claims", "-C", "desk", path)
    #expect(above.status == 0, "\(above.testDescription)")
  }
}

extension Desk {
  fileprivate func requireRefusal(_ slip: NamingTests.Slip, hint: String) throws {
    let before = try state()
    let run = try run(Self.program.path(percentEncoded: false), slip.arguments)
    requireRefusal(run, hint: hint)
    #expect(run.sentences.contains { $0.contains(slip.naming) }, "\(run.testDescription)")
    #expect(try state() == before)
  }
}
