package import Editorial

/// What a person decides about a claim, asked for line by line, as far as it is typed.
package struct ReviewForm: Sendable, Hashable {
  /// What is decided.
  package enum Act: String, Sendable, Hashable, CaseIterable {
    case verify, dispute, query, source, tick, note, unverifiable
    case onAuthor = "on-author"
    case notCheckable = "not-checkable"
    case reopen
  }

  /// One line of it.
  package enum Field: String, Sendable, Hashable, CaseIterable {
    case note, question, wanted, wording, source, locator, role, addressee, facts
  }

  /// What is decided.
  package let act: Act
  /// The lines, in the order in which they are asked for.
  package let fields: [Field]
  /// Which line is asked for.
  package var index = 0
  /// What is typed.
  package var inputs: [Field: LineInput] = [:]
  /// What the person has cited for the claim's words, which counts when they verify it.
  let cited: [Source]
  /// The claim's words as the person sees them, on one line.
  let shown: String
  /// What stood in the lines before anybody typed.
  private let first: [Field: String]

  /// Starts a decision on a claim.
  ///
  /// - Parameters:
  ///   - claim: the claim, whose words are where the wanted wording begins.
  ///   - cited: what the person has cited for these words; what came last is what a tick begins with.
  package init(_ act: Act, on claim: TrackedClaim, cited: [Source] = []) {
    self.act = act
    (self.cited, shown) = (cited, claim.line)
    switch act {
    case .verify: fields = [.source, .locator, .role, .note]
    case .dispute: fields = [.note, .wanted, .wording, .source, .locator]
    case .query: fields = [.question, .addressee]
    case .source: fields = [.source, .locator, .role]
    case .tick: fields = [.facts, .source, .locator]
    case .note, .unverifiable, .onAuthor, .notCheckable, .reopen: fields = [.note]
    }
    var first: [Field: String] = [.wording: claim.line, .addressee: "the author"]
    if act == .tick, let last = cited.last { (first[.source], first[.locator]) = (last.title, last.locator) }
    self.first = first
    inputs = first.mapValues { LineInput($0) }
  }

  /// The line that is asked for.
  package var field: Field { fields[index] }

  /// What is typed in a line, without white space around it.
  func text(_ field: Field) -> String { Wording.folded(inputs[field]?.text ?? "") }

  /// What stood in a line before anybody typed.
  func text(atFirst field: Field) -> String { Wording.folded(first[field] ?? "") }

  /// Whether a line has to be asked for: the wanted wording only where words are wanted, a place only in a source.
  private func isAsked(_ field: Field) -> Bool {
    switch field {
    case .wording: wanted == .change
    case .locator, .role: !text(.source).isEmpty
    default: true
    }
  }

  /// Goes on to the next line that has to be asked for.
  ///
  /// - Returns: false where there is none.
  package mutating func goOn() -> Bool {
    guard let next = fields.indices.first(where: { $0 > index && isAsked(fields[$0]) }) else { return false }
    index = next
    return true
  }

  /// Goes back to the line before.
  package mutating func goBack() {
    if let last = fields.indices.last(where: { $0 < index && isAsked(fields[$0]) }) { index = last }
  }

  /// Goes to the line that a refusal is about.
  mutating func mend(_ code: Refusal.Code?) {
    let field: Field? =
      switch code {
      case .needsSource?, .needsMoreSources?: .source
      case .needsLocator?: .locator
      case .needsDisposition?: .wanted
      case .noSuchFact?, .factAmbiguous?: .facts
      case .needsNote?: act == .query ? .question : .note
      default: nil
      }
    if let field, let place = fields.firstIndex(of: field) { index = place }
  }

  /// What a wanted change begins with.
  enum Wanted { case change, cut, attribute, hedge, hold }

  /// What the text should do, by its letter or its word; nil where that is neither.
  var wanted: Wanted? {
    switch text(.wanted).lowercased() {
    case "c", "change": .change
    case "x", "cut": .cut
    case "a", "attribute": .attribute
    case "h", "hedge": .hedge
    case "o", "hold": .hold
    default: nil
    }
  }
}
