import Editorial
import Prose
import Testing

@testable import Reports

/// One screen that a person reads, and the file that holds how it should look.
struct Screen: CustomTestStringConvertible, Sendable {
  let name: String
  let print: @Sendable (Desk, TerminalStyle) throws -> String

  var testDescription: String { name }

  static let all: [Screen] = [
    Screen(name: "draft") { desk, style in
      AnnotatedDraft.text(desk.dossier, style: style, at: HarbourBridge.now)
    },
    Screen(name: "claims") { desk, style in
      ClaimList([.init(desk.dossier, claims: desk.dossier.claims)]).text(style: style)
    },
    Screen(name: "cards") { desk, style in
      desk.dossier.claims.map { ClaimCard($0, of: desk.dossier).text(style: style) }.joined(separator: "\n")
    },
    Screen(name: "revisions") { desk, style in RevisionList(desk.revisions, of: Desk.slug).text(style: style) },
    Screen(name: "drafts") { desk, style in
      DraftList([DraftStanding(desk.dossier)], at: HarbourBridge.now).text(style: style)
    },
    Screen(name: "board") { desk, style in
      BoardReport([DraftStanding(desk.dossier)], at: HarbourBridge.now).text(style: style)
    },
    Screen(name: "diff") { desk, style in
      DiffReport(
        desk.difference(from: 1, to: 2),
        from: .revision(desk.revisions[0]),
        to: .revision(desk.revisions[1]),
        claims: desk.dossier.claims
      ).text(style: style)
    },
    Screen(name: "diff-beside") { _, style in ShuffledText.report().sideBySide(style: style) },
    Screen(name: "diff-typography") { _, style in ShuffledText.report().text(style: style) },
    Screen(name: "diff-stat") { _, style in DiffStat(ShuffledText.report()).text(style: style) },
    Screen(name: "blame") { desk, style in BlameReport(desk.authorship()).text(style: style) },
    Screen(name: "blame-words") { desk, style in
      let text = HarbourBridge.cut(desk.texts[desk.texts.count - 1])
      return BlameReport(desk.authorship(unsaved: text), marksWords: true).text(style: style)
    },
    Screen(name: "edit") { desk, style in
      EditReport(
        EditEffect(before: desk.dossier(at: 1), after: desk.dossier),
        slug: Desk.slug,
        revision: desk.dossier.revision
      ).text(style: style)
    },
    Screen(name: "gate") { desk, style in GateReport(desk.dossier).text(style: style) },
    Screen(name: "queries") { desk, style in
      QueryReport(desk.dossier, at: HarbourBridge.now).text(style: style)
    },
    Screen(name: "sources") { desk, style in SourceReport(desk.dossier, at: HarbourBridge.now).text(style: style) },
    Screen(name: "annotated-bridge") { desk, style in
      FootnotedDraft(desk.dossier, at: HarbourBridge.now).text(style: style)
    },
    Screen(name: "checking-bridge") { desk, style in
      CheckingCopy(desk.dossier, at: HarbourBridge.now).text(style: style)
    },
    Screen(name: "checked-bridge") { desk, style in CheckedCopy(desk.dossier, at: HarbourBridge.now).text(style: style)
    },
    Screen(name: "summary") { desk, style in
      SummaryReport(HarbourBridge.summary(desk)).text(style: style)
    },
  ]
}

struct ScreenTests {
  @Test(arguments: Screen.all)
  func printsTheScreenAsRecorded(_ screen: Screen) throws {
    try Snapshot.expect(try screen.print(HarbourBridge.desk(), .plain), matches: "\(screen.name).txt")
  }

  @Test
  func printsTheDraftInColourAsRecorded() throws {
    let printed = AnnotatedDraft.text(
      try HarbourBridge.desk().dossier,
      style: TerminalStyle(width: 80, hasColour: true)
    )
    try Snapshot.expect(printed.replacing("\u{1B}", with: "␛"), matches: "draft-in-colour.txt")
  }

  @Test
  func printsTheSummaryAsMarkdownAndPageAsRecorded() throws {
    let report = SummaryReport(HarbourBridge.summary(try HarbourBridge.desk()))
    try Snapshot.expect(report.markdown, matches: "summary.md")
    try Snapshot.expect(report.html, matches: "summary.html")
    try Snapshot.expect(report.json.file, matches: "summary.json")
  }

  @Test
  func writesQuestionsAsALetterAsRecorded() throws {
    let dossier = try HarbourBridge.desk().dossier
    try Snapshot.expect(QueryReport(dossier, at: HarbourBridge.now).letter, matches: "letter.md")
    try Snapshot.expect(QueryReport(dossier, at: HarbourBridge.now).json.file, matches: "queries.json")
    #expect(QueryReport(dossier, at: HarbourBridge.now, to: "lena  marsh").items.count == 1)
    #expect(QueryReport(dossier, at: HarbourBridge.now, to: "Nobody").isEmpty)
  }

  @Test
  func writesSourcesInEveryFormAsRecorded() throws {
    let report = SourceReport(try HarbourBridge.desk().dossier, at: HarbourBridge.now)
    try Snapshot.expect(report.markdown, matches: "sources.md")
    try Snapshot.expect(report.html, matches: "sources.html")
    try Snapshot.expect(report.json.file, matches: "sources.json")
  }

  @Test
  func printsADifferenceInEveryFormAsRecorded() throws {
    let report = ShuffledText.report()
    try Snapshot.expect(report.markdown, matches: "diff.md")
    try Snapshot.expect(report.html, matches: "diff.html")
    try Snapshot.expect(report.json.file, matches: "diff.json")
    try Snapshot.expect(String(decoding: report.criticMarkup, as: UTF8.self), matches: "diff.critic.md")
  }

  @Test
  func givesTheAuthorsOfWordsToProgramsAsRecorded() throws {
    let desk = try HarbourBridge.desk()
    let text = HarbourBridge.cut(desk.texts[desk.texts.count - 1])
    let unsaved = BlameReport(desk.authorship(unsaved: text), scope: BlameScope(since: desk.revisions[0]))
    try Snapshot.expect(unsaved.json.file, matches: "blame.json")
  }

  @Test(arguments: Screen.all, [20, 40, 60, 80, 140])
  func keepsEveryLineWithinTheWidth(_ screen: Screen, width: Int) throws {
    for hasColour in [false, true] {
      let style = TerminalStyle(width: width, hasColour: hasColour)
      let printed = Terminal.withoutColour(try screen.print(HarbourBridge.desk(), style))
      for line in printed.split(separator: "\n") where DisplayWidth.columns(of: String(line)) > width {
        // A line may be too long only for one word that does not fit: an address, or a name of ours in a narrow column.
        let longest = line.split(separator: " ").map { DisplayWidth.columns(of: String($0)) }.max() ?? 0
        #expect(longest > width / 2, "\(screen.name) at \(width): \(line)")
      }
    }
  }

  /// In two columns, lines that break elsewhere mix the words of both sides in another order.
  @Test(arguments: Screen.all.filter { $0.name != "diff-beside" })
  func saysTheSameWithColourAndWithout(_ screen: Screen) throws {
    let desk = try HarbourBridge.desk()
    let (plain, coloured) = (
      try screen.print(desk, TerminalStyle(width: 80, hasColour: false)),
      try screen.print(desk, TerminalStyle(width: 80, hasColour: true))
    )
    // Lines break elsewhere and word marks are drawn as colour, but every letter is there.
    #expect(Terminal.letters(Terminal.withoutColour(coloured)) == Terminal.letters(plain))
    #expect(coloured != plain)
  }
}

/// What a terminal would make of a report.
enum Terminal {
  /// Takes the colours out.
  static func withoutColour(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let escape = rest.firstIndex(of: "\u{1B}") {
      out += rest[..<escape]
      rest = rest[escape...].drop { $0 != "m" }.dropFirst()
    }
    return out + rest
  }

  /// The letters and digits in order, without the end marks of claims.
  static func letters(_ text: String) -> String {
    text.replacing(#/\[\/[0-9a-z]+\]/#, with: "").filter { $0.isLetter || $0.isNumber }
  }
}
