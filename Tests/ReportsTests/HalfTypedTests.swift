import Editorial
import Testing

@testable import Reports

/// What somebody had typed and not decided, from one sitting to the next.
@Suite struct HalfTypedTests {
  private static let text = "# Bridge\n\nThe bridge opened in 1968. Repairs will cost 48 million.\n"
  private static let words = ["The bridge opened in 1968.", "Repairs will cost 48 million."]

  private static func desk() throws -> Desk {
    var desk = Desk(text)
    for words in words { try desk.claim(words) }
    return desk
  }

  private static func state(_ desk: Desk) -> ReviewState {
    ReviewState(desk.dossier, queue: ReviewQueue(order: .reading), person: Desk.ann)
  }

  @discardableResult
  private static func press(_ keys: String, _ state: inout ReviewState) -> ReviewState.Request? {
    var last: ReviewState.Request?
    for key in keys {
      last = state.handle(.key(key == "\n" ? .enter : key == "\u{1B}" ? .escape : .character(key)))
    }
    return last
  }

  /// What a sitting leaves that ends in the middle of a dispute, with a note begun before.
  private static func left(_ desk: Desk) -> [HalfTyped] {
    var state = state(desk)
    press("jncall the yard\u{1B}kdwrong \\ \"year\"\nc\n", &state)
    _ = state.handle(.key(.control("u")))
    press("in 1967", &state)
    return state.halfTyped
  }

  @Test func keepsAllThatIsTypedAndTheLineAtHandFirst() throws {
    let left = Self.left(try Self.desk())
    #expect(left.map(\.act) == [.dispute, .note])
    #expect(left[0].field == .wording && left[0].gist == "in 1967")
    #expect(left[0].typed == [.note: "wrong \\ \"year\"", .wanted: "c", .wording: "in 1967"])
    // What nobody typed is not kept: a form that was only opened, and words that stand in it from the start.
    var state = Self.state(try Self.desk())
    for keys in ["v", "\u{1B}q\n", "\u{1B}", "dx"] { Self.press(keys, &state) }
    #expect(state.halfTyped.map(\.act) == [.dispute])
    _ = state.handle(.key(.backspace))
    #expect(state.halfTyped.isEmpty)
  }

  @Test func readsWhatItWrote() throws {
    let left = Self.left(try Self.desk())
    #expect(try HalfTyped.all(in: HalfTyped.file(of: left)) == left)
    for text in ["", "{}", "[]", #"{"format": 2, "decisions": []}"#, #"{"format": 1, "decisions": [{"claim": "x"}]}"#] {
      #expect(throws: JSONError.self) { try HalfTyped.all(in: Array(text.utf8)) }
    }
  }

  @Test func goesOnWhereThePersonLeftOff() throws {
    let desk = try Self.desk()
    var state = Self.state(desk)
    #expect(state.offer(Self.left(desk)).count == 2)
    #expect(state.claim?.line == Self.words[0])
    let screen = ReviewFrame(state).lines.joined(separator: " ")
    #expect(screen.contains("You were typing a dispute on") && screen.contains("“in 1967”"))
    #expect(screen.contains("a note on") && !screen.contains("have changed"))
    Self.press("r", &state)
    guard case .form(let form) = state.mode else { throw Missing.form }
    #expect(form.field == .wording && state.news.isEmpty)
    guard case .decide(let operation, _)? = Self.press("\n\n", &state) else { throw Missing.form }
    #expect((operation as? Dispute)?.disposition == .change(wording: "in 1967"))
    #expect((operation as? Dispute)?.note == "wrong \\ \"year\"")
    // The other one is taken up by its own key, and stays until it is recorded.
    _ = state.handle(.recorded(desk.dossier, ReviewState.News("recorded")))
    #expect(state.halfTyped.map(\.act) == [.note])
    Self.press("gjn", &state)
    guard case .form(let note) = state.mode else { throw Missing.form }
    #expect(note.inputs[.note]?.text == "call the yard")
  }

  @Test(arguments: [("x", 1), ("j", 2), ("v", 2)]) func throwsAwayOnlyWhatItIsToldTo(key: String, count: Int) throws {
    let desk = try Self.desk()
    var state = Self.state(desk)
    _ = state.offer(Self.left(desk))
    #expect(Self.press(key, &state) == nil)
    #expect(state.mode == .browsing && state.halfTyped.count == count && state.news.count == 1)
  }

  @Test func saysWhereTheWordsAreOthersNow() throws {
    var desk = try Self.desk()
    let left = Self.left(desk)
    desk.revise("opened in 1968", "opened in 1969")
    var state = Self.state(desk)
    _ = state.offer(left)
    let screen = ReviewFrame(state).lines.joined(separator: " ")
    #expect(screen.contains("have changed since") && screen.contains("“The bridge opened in 1968.”"))
    Self.press("r", &state)
    #expect(state.news.count == 1)
    // In one sitting too, and a wanted wording that nobody touched follows the text.
    Self.press("\u{1B}jdtoo much\nc\n\u{1B}", &state)
    desk.revise("48 million", "49 million")
    _ = state.handle(.loaded(desk.dossier, []))
    Self.press("d", &state)
    guard case .form(let form) = state.mode else { throw Missing.form }
    #expect(state.news.count == 1 && form.inputs[.wording]?.text == "Repairs will cost 49 million.")
  }

  @Test func passesOverWhatIsAboutNoClaimOfTheDraft() throws {
    let desk = try Self.desk()
    let left = Self.left(desk)
    var state = Self.state(Desk("Nothing of it.\n"))
    #expect(state.offer(left).isEmpty && state.mode == .browsing && state.halfTyped.isEmpty)
  }

  @Test func offersWhatIsAboutASettledClaim() throws {
    var desk = try Self.desk()
    let left = Self.left(desk)
    let id = try #require(desk.dossier.claims.first?.claim.id)
    try desk.decide(Verify(sources: [Source(title: "Register", url: nil, locator: "4", role: .primary)]), on: id)
    var state = Self.state(desk)
    _ = state.offer(left)
    #expect(state.claim?.claim.id == id && state.claims.count == 2)
  }

  private enum Missing: Error { case form }
}

/// A typed line over several rows.
@Suite struct TypedLinesTests {
  private static func line(_ text: String, cursor: Int? = nil) -> LineInput {
    var line = LineInput(text)
    for _ in 0..<(cursor.map { text.count - $0 } ?? 0) { _ = line.press(.left) }
    return line
  }

  @Test(arguments: [0, 5, 6, 11, 12, 40]) func showsTheCursorWhereItStands(cursor: Int) {
    let text = "every word of this stands on its row and none is lost"
    let typed = TypedLines(Self.line(text, cursor: cursor), columns: 12, height: 9)
    #expect(typed.rows.map(\.plain).joined() == text && !typed.isCut)
    #expect(typed.rows.allSatisfy { DisplayWidth.columns(of: $0.plain) < 12 })
    let before = typed.rows.prefix(typed.cursor.row).map(\.plain).joined().count
    #expect(before + typed.cursor.column == cursor)
  }

  @Test(arguments: 1...5) func keepsTheCursorInView(height: Int) {
    let text = String(repeating: "每天 Cafe\u{301} ", count: 12)
    for cursor in 0...text.count {
      let typed = TypedLines(Self.line(text, cursor: cursor), columns: 10, height: height)
      #expect((1...height).contains(typed.rows.count) && typed.rows.indices.contains(typed.cursor.row))
      #expect(typed.cursor.column < 10 && typed.isCut)
      #expect(typed.rows.allSatisfy { DisplayWidth.columns(of: $0.plain) < 10 })
    }
  }
}
