import Editorial
import Prose
import Testing

@testable import Reports

/// Text that tries to be more than text.
struct HostileTests {
  static let attacks = [
    "\u{1B}[2J\u{1B}]0;owned\u{7}", "\u{202E}txet desrever", "<script>alert(1)</script>", "\" onclick=\"x", "| a | b |",
    "`rm -rf`", "``` \n# heading", "[link](javascript:x)", "![image](https://x.example/p.png)", "a\nb\r\nc",
    "\r\u{8}\u{85}",
    "**bold** _it_ ~~no~~", "1. list", "- list", "&lt;b&gt;", "</style><img src=x>", "\u{2066}\u{2028}",
    "\u{FEFF}\u{E0041}",
  ]

  /// A draft in which an attack stands in every place that a person can fill.
  private func desk(_ attack: String) throws -> Desk {
    var desk = Desk("Bridge news\n\nThe bridge cost 12 euros \(attack) in May. It has 3 lanes.\n")
    desk.story.title = "Title \(attack)"
    desk.story.editor = "Editor \(attack)"
    desk.story.authors = [attack]
    desk.story.state = attack
    desk.story.assignee = Person(name: attack, email: "x@example.org")
    desk.story.hold = Hold(person: Desk.ann, date: HarbourBridge.now, reason: attack)
    let cost = try desk.claim("The bridge cost 12 euros \(attack) in May.")
    let lanes = try desk.claim("It has 3 lanes.")
    let source = Source(
      title: attack,
      url: attack,
      locator: attack,
      role: .primary,
      kind: .interview,
      terms: .offRecord,
      passage: attack,
      origin: attack,
      isConfidential: true
    )
    try desk.decide(Verify(sources: [source], note: attack + "."), on: cost)
    try desk.decide(Query(question: attack + "?", to: attack + "!"), on: lanes)
    try desk.decide(
      Dispute(note: attack + ".", disposition: .change(wording: attack + ".")),
      on: lanes,
      by: Desk.ben
    )
    try desk.decide(Answer(attack + ",", from: attack + "<", sources: [source]), on: lanes, hour: 10)
    try desk.decide(Cite(sources: [source], note: attack), on: lanes, by: Desk.ben, hour: 10)
    try desk.decide(Query(question: attack + "?", to: attack + "!"), on: cost, by: Desk.ben)
    desk.damaged = [DamagedFile(path: attack, problem: attack, line: 3)]
    desk.revise("12 euros", "13 euros")
    return desk
  }

  @Test(arguments: attacks)
  func printsNothingThatActsOnATerminal(_ attack: String) throws {
    let desk = try desk(attack)
    for screen in Screen.all {
      for hasColour in [false, true] {
        let printed = Terminal.withoutColour(try screen.print(desk, TerminalStyle(width: 60, hasColour: hasColour)))
        let isSafe = printed.unicodeScalars.allSatisfy { scalar in
          scalar == "\n"
            || (scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
              && !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
              && scalar != "\u{2028}" && scalar != "\u{FEFF}")
        }
        #expect(isSafe, "\(screen.name): \(printed.debugDescription)")
      }
    }
  }

  /// Every page that is made of the draft.
  private func pages(_ attack: String) throws -> [String] {
    let dossier = try desk(attack).dossier
    return [
      SummaryReport(Summary(dossier, at: HarbourBridge.now)).html, SourceReport(dossier, at: HarbourBridge.now).html,
      CheckedCopy(dossier, at: HarbourBridge.now).html,
    ]
  }

  /// Everything that is written as Markdown.
  private func markdown(_ attack: String) throws -> [String] {
    let dossier = try desk(attack).dossier
    return [
      SummaryReport(Summary(dossier, at: HarbourBridge.now)).markdown,
      SourceReport(dossier, at: HarbourBridge.now).markdown,
      QueryReport(dossier, at: HarbourBridge.now).letter, CheckedCopy(dossier, at: HarbourBridge.now).markdown,
    ]
  }

  @Test(arguments: attacks)
  func putsNoElementIntoThePage(_ attack: String) throws {
    for (hostile, harmless) in zip(try pages(attack), try pages("plain")) {
      #expect(tags(hostile) == tags(harmless))
      #expect(!hostile.contains("<script") && !hostile.contains("<img"))
    }
  }

  /// An attack may make other paragraphs of the text; but every element is one of ours, and leads nowhere but to a note.
  @Test(arguments: attacks)
  func putsOnlyElementsOfOursAroundTheText(_ attack: String) throws {
    let dossier = try desk(attack).dossier
    for page in [
      FootnotedDraft(dossier, at: HarbourBridge.now).html, CheckingCopy(dossier, at: HarbourBridge.now).html,
    ] {
      let body = try #require(page.firstRange(of: "<body>"))
      for tag in tags(String(page[body.lowerBound...])) {
        let isOurs =
          tag.wholeMatch(
            of:
              #/<\/?(body|header|h[123]|dl|div|dt|dd|main|section|p|ul|ol|li|span|strong|em|code|del|ins|sup|blockquote|br|html|table|thead|tbody|tr|th|td|a|bdi|pre)( (class|dir|id|value|scope|aria-label)="[a-z0-9 -]*"| href="#(note|mark)-id")*>/#
          ) != nil
        #expect(isOurs, "\(tag)")
      }
    }
  }

  @Test(arguments: attacks)
  func putsNoMarkupIntoTheMarkdown(_ attack: String) throws {
    for (hostile, harmless) in zip(try markdown(attack), try markdown("plain")) {
      // Every line is of the same kind, and only our own elements are there.
      #expect(hostile.split(separator: "\n").map(kind) == harmless.split(separator: "\n").map(kind))
      let (text, plain) = (withoutAddresses(withoutCode(hostile)), withoutCode(harmless))
      #expect(tags(text) == tags(plain))
      #expect(!text.contains(#/[^\\]\]\(/#))
      #expect(!text.contains("`"))
    }
  }

  @Test(arguments: attacks)
  func givesProgramsJSONThatReadsBack(_ attack: String) throws {
    let desk = try desk(attack)
    let dossier = desk.dossier
    let summary = Summary(dossier, at: HarbourBridge.now)
    let values =
      [
        SummaryReport(summary).json, DraftList([DraftStanding(summary)], at: HarbourBridge.now).json,
        BoardReport([DraftStanding(summary)], at: HarbourBridge.now).json, GateReport(dossier).json,
        ClaimList([.init(dossier, claims: dossier.claims)]).json, RevisionList(desk.revisions, of: Desk.slug).json,
        DiffReport(desk.difference(from: 1, to: 2), from: .nothing, to: .workingCopy, claims: dossier.claims).json,
        QueryReport(dossier, at: HarbourBridge.now).json, SourceReport(dossier, at: HarbourBridge.now).json,
        FootnotedDraft(dossier, at: HarbourBridge.now).json, CheckedCopy(dossier, at: HarbourBridge.now).json,
        ClaimTable(dossier).json,
        BlameReport(desk.authorship()).json, BlameReport(desk.authorship(unsaved: "Unsaved \(attack) words.")).json,
        EditReport(EditEffect(before: desk.dossier(at: 1), after: dossier), slug: Desk.slug, revision: dossier.revision)
          .json,
      ] + dossier.claims.map { ClaimCard($0, of: dossier).json }
    for value in values {
      #expect(try JSON(parsing: value.file) == value)
      #expect(try JSON(parsing: value.line) == value)
      guard case .object(let fields) = value else {
        Issue.record("no object: \(value.line)")
        continue
      }
      #expect(fields["format"] == 1)
    }
  }

  /// The elements of a page in order, without what stands between them.
  private func tags(_ page: String) -> [String] {
    page.matches(of: #/<\/?[a-zA-Z!][^>]*>/#).map { String($0.output) }.filter { !$0.hasPrefix("<style") }
      // A claim's name follows from its words.
      .map { $0.replacing(#/(note|mark)-[0-9a-z]+/#) { "\($0.1)-id" } }
  }

  /// Takes out the code spans, in which nothing is markup, and the escaped marks.
  private func withoutCode(_ markdown: String) -> String {
    markdown.replacing(#"\`"#, with: "").replacing(#/(?:^|[^`])(`+)(?!`)[^\n]*?[^`]\1(?!`)/#, with: "")
  }

  /// Takes out the links that addresses are written as: they lead nowhere but where they say.
  private func withoutAddresses(_ markdown: String) -> String {
    markdown.replacing(#/<https?:\/\/[^<>\s]+>/#, with: "")
  }

  /// What a line of Markdown is: a heading, an item, a row or text.
  private func kind(_ line: Substring) -> String {
    let body = line.drop { $0 == " " }
    let indent = line.count - body.count
    let cells = body.hasPrefix("|") ? body.replacing(#"\|"#, with: "").count { $0 == "|" } : 0
    return "\(indent) \(body.prefix { "#-|".contains($0) }) \(cells)"
  }
}
