import Editorial
import Prose
import Testing

@testable import Reports

/// A review without a terminal: keys in, requests out.
@Suite struct ReviewStateTests {
  private static let text = """
    # Harbour bridge closes for a year

    The bridge opened in 1968 and carries 12,000 cars a day. Repairs will cost 48 million.

    每天有12000辆汽车通过这座大桥。Мост закрыт до 2025 года. Cafe\u{301} owners lost 30 percent of trade.
    """

  private static func desk() throws -> Desk {
    var desk = Desk(text)
    for words in ["The bridge opened in 1968", "Repairs will cost 48 million.", "Мост закрыт до 2025 года."] {
      try desk.claim(words)
    }
    return desk
  }

  private static func state(_ order: ReviewQueue.Order = .reading, columns: Int = 80, rows: Int = 24) throws
    -> ReviewState
  { ReviewState(try desk().dossier, queue: ReviewQueue(order: order), columns: columns, rows: rows) }

  /// Presses the keys of a text; “\n” is Enter.
  private static func press(_ keys: String, _ state: inout ReviewState) -> [ReviewState.Request] {
    keys.compactMap { state.handle(.key($0 == "\n" ? .enter : .character($0))) }
  }

  @Test func goesThroughTheClaimsAndStopsAtBothEnds() throws {
    var state = try Self.state()
    #expect(state.claims.map(\.line).first == "The bridge opened in 1968")
    _ = Self.press("k", &state)
    #expect(state.claim?.line == "The bridge opened in 1968" && state.news.count == 1)
    _ = Self.press("jj", &state)
    #expect(state.claim?.line == "Мост закрыт до 2025 года." && state.news.isEmpty)
    _ = Self.press("j", &state)
    #expect(state.claim?.line == "Мост закрыт до 2025 года." && state.news.count == 1)
    _ = Self.press("g", &state)
    #expect(state.claim == state.claims.first)
  }

  @Test func makesAVerificationOfWhatIsTyped() throws {
    var state = try Self.state()
    let claim = try #require(state.claim)
    let requests = Self.press("vBridge Register\npage 4\np\nread twice\n", &state)
    guard case .decide(let operation, let on)? = requests.last, requests.count == 1 else {
      Issue.record("\(requests)")
      return
    }
    let verify = try #require(operation as? Verify)
    #expect(on == claim)
    #expect(verify.sources == [Source(title: "Bridge Register", url: nil, locator: "page 4", role: .primary)])
    #expect(verify.note == "read twice")
  }

  @Test func asksForAWordingOnlyWhereOneIsWanted() throws {
    var state = try Self.state()
    _ = Self.press("dwrong year\nx\n", &state)
    guard case .form(let cut) = state.mode else { throw Missing.form }
    #expect(cut.field == .source)
    _ = state.handle(.key(.escape))
    _ = Self.press("j", &state)
    _ = Self.press("dwrong sum\nc\n", &state)
    guard case .form(let change) = state.mode else { throw Missing.form }
    #expect(change.field == .wording && change.inputs[.wording]?.text == "Repairs will cost 48 million.")
    _ = state.handle(.key(.control("u")))
    let requests = Self.press("Repairs cost 50 million.\n\n", &state)
    guard case .decide(let operation, _)? = requests.last else { throw Missing.request }
    let dispute = try #require(operation as? Dispute)
    #expect(dispute.disposition == .change(wording: "Repairs cost 50 million.") && dispute.note == "wrong sum")
  }

  @Test func keepsWhatWasTypedThroughARefusalAndAnEscape() throws {
    var state = try Self.state()
    _ = Self.press("vRegister\n\n\nlong note\n", &state)
    let refusal = ReviewState.News("The source needs a locator.", isBad: true)
    _ = state.handle(.refused([refusal], .needsLocator, nil))
    guard case .form(let form) = state.mode else { throw Missing.form }
    #expect(form.field == .locator && form.inputs[.note]?.text == "long note" && state.news == [refusal])
    _ = state.handle(.key(.escape))
    #expect(state.mode == .browsing)
    _ = Self.press("jkv", &state)
    guard case .form(let again) = state.mode else { throw Missing.form }
    #expect(again.inputs[.source]?.text == "Register" && again.inputs[.note]?.text == "long note")
  }

  @Test func goesOnToTheNextOpenClaimOnceItIsRecorded() throws {
    var desk = try Self.desk()
    var state = ReviewState(desk.dossier, queue: ReviewQueue(order: .reading))
    let first = try #require(state.claim?.claim.id)
    let requests = Self.press("aSpoke to her\n", &state)
    guard case .decide(let operation, _)? = requests.last else { throw Missing.request }
    try desk.decide(try #require(operation as? MarkOnAuthor), on: first)
    _ = state.handle(.recorded(desk.dossier, ReviewState.News("recorded")))
    #expect(state.mode == .browsing && state.claim?.line == "Repairs will cost 48 million." && state.decisions == 1)
    // Gone from what is open, but still there to go back to; undo takes back what was decided in this sitting.
    guard case .undo(let claim)? = state.handle(.key(.character("u"))) else { throw Missing.request }
    #expect(claim.claim.id == first && state.current == first)
  }

  @Test func asksBeforeItTakesBackADecisionOfAnotherSitting() throws {
    var state = try Self.state()
    #expect(Self.press("u", &state).isEmpty && state.mode == .confirmingUndo)
    #expect(Self.press("n", &state).isEmpty && state.mode == .browsing)
    #expect(Self.press("uy", &state).count == 1)
  }

  @Test func citesASourceThatTheNextDecisionsCanRestOn() throws {
    var desk = try Self.desk()
    var state = ReviewState(desk.dossier, queue: ReviewQueue(order: .reading), person: Desk.ann)
    let id = try #require(state.current)
    guard case .decide(let cite, _)? = Self.press("shttps://example.org/a\nparagraph 2\ns\n", &state).last else {
      throw Missing.request
    }
    let source = try #require((cite as? Cite)?.sources.first)
    #expect(source == Source(named: "https://example.org/a", locator: "paragraph 2", role: .secondary))
    try desk.decide(try #require(cite as? Cite), on: id)
    _ = state.handle(.recorded(desk.dossier, ReviewState.News("recorded")))
    #expect(state.mode == .browsing && state.current == id)
    #expect(ReviewFrame(state).lines.contains { $0.contains("example.org/a") })
    // A tick says which source confirms it, and what was cited last is there already, with all that was said of it.
    guard case .decide(let tick, _)? = Self.press("t\n\n\n", &state).last else { throw Missing.request }
    #expect((tick as? Tick)?.sources == [source])
    _ = state.handle(.key(.escape))
    // A verification counts what was cited, so nothing has to be named again.
    guard case .decide(let verify, _)? = Self.press("v\n\n", &state).last else { throw Missing.request }
    #expect((verify as? Verify)?.sources == [])
    try desk.decide(try #require(verify as? Verify), on: id)
    #expect(desk.dossier.claim(id)?.status == .agreed(.verified) && desk.dossier.claim(id)?.sources == [source])
    // Somebody else's citation is no source of this person.
    var other = ReviewState(desk.dossier, queue: ReviewQueue(holdsSettled: true), person: Desk.ben)
    #expect(other.claim != nil && Self.press("v\n", &other).isEmpty && other.news.count == 1)
  }

  @Test(arguments: [("48", 1), ("УПАЛ", 0), ("закрыт", 1), ("unchecked", 3), ("  ", 3)])
  func filtersByWords(words: String, count: Int) throws {
    var state = try Self.state()
    _ = Self.press("/\(words)\n", &state)
    #expect(state.claims.count == (count == 0 ? 3 : count))
    #expect(state.news.isEmpty == (count > 0))
    #expect(state.claim != nil)
  }

  @Test func ignoresAPasteWhereNothingIsTyped() throws {
    var state = try Self.state()
    #expect(state.handle(.key(.paste("Q\nv\n"))) == nil && state.mode == .browsing)
    _ = Self.press("n", &state)
    _ = state.handle(.key(.paste("two\nlines\u{1B}[2J")))
    guard case .decide(let note, _)? = Self.press("\n", &state).last else { throw Missing.request }
    #expect((note as? Note)?.text == "two lines[2J")
  }

  @Test(arguments: [Key.character("Q"), .control("c"), .control("d")]) func leaves(key: Key) throws {
    var state = try Self.state()
    guard case .leave? = state.handle(.key(key)) else { throw Missing.request }
  }

  @Test func followsTheDraftWhenItsClaimsGo() throws {
    var desk = try Self.desk()
    var state = ReviewState(desk.dossier, queue: ReviewQueue(order: .reading))
    try desk.decide(DropClaim(reason: "twice"), on: #require(state.current))
    _ = state.handle(.loaded(desk.dossier, []))
    #expect(state.claim?.status == .dropped || state.claim?.line == "Repairs will cost 48 million.")
    desk.revise("Repairs will cost 48 million.", "Repairs will cost 52 million.")
    _ = state.handle(.loaded(desk.dossier, []))
    #expect(state.claims.contains { $0.line.contains("52 million") })
  }

  @Test(arguments: [(80, 24), (60, 20), (140, 50), (20, 5), (1, 1), (33, 9)])
  func drawsExactlyTheScreen(columns: Int, rows: Int) throws {
    var state = try Self.state(columns: columns, rows: rows)
    for keys in ["", "j", "j", "v", "每天Cafe\u{301}每天每天每天每天每天每天每天每天每天每天每天每天每天", "\n", "\n", "?"] {
      _ = Self.press(keys, &state)
      let frame = ReviewFrame(state)
      #expect(frame.lines.count == rows)
      for line in frame.lines { #expect(DisplayWidth.columns(of: line) <= max(columns, 20), "\(line)") }
      if let cursor = frame.cursor { #expect(cursor.row < rows && cursor.column <= max(columns, 20)) }
    }
  }

  @Test func marksTheClaimInItsParagraph() throws {
    let state = try Self.state()
    let id = try #require(state.claim?.shortID)
    #expect(
      ReviewFrame(state).lines.joined(separator: " ").contains(
        "[○ \(id)] The bridge opened in 1968[/\(id)] and carries"
      )
    )
    let coloured = ReviewState(try Self.desk().dossier, queue: ReviewQueue(order: .reading), hasColour: true)
    #expect(ReviewFrame(coloured).lines.contains { $0.contains("\u{1B}[1;4mThe bridge opened in 1968\u{1B}[0m") })
  }

  @Test func showsEveryKeyOnASmallScreenToo() throws {
    var state = try Self.state()
    _ = Self.press("?", &state)
    #expect(ReviewFrame(state).lines.contains { $0.contains("dispute it") })
    _ = Self.press("   ", &state)
    #expect(state.mode == .help && ReviewFrame(state).lines.contains { $0.contains("the same key takes it up again") })
    _ = Self.press("j", &state)
    #expect(state.mode == .browsing && state.scroll == 0)
  }

  /// What a test did not find.
  private enum Missing: Error { case form, request }
}
