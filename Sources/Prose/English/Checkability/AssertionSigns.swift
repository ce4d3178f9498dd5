/// Reads the signs of a sentence in one pass over its tokens.
package struct AssertionSigns: Sendable, Hashable {
  /// A bit for each `AssertionSign`.
  package private(set) var bits: UInt128 = 0

  /// Reads a sentence.
  ///
  /// - Complexity: O(*n*) in the tokens and spans.
  init(_ signed: borrowing SignedRun, spans: borrowing [CheckableSpan], part: Part) {
    let run = signed.run
    let words = run.tokens.count { $0.kind != .mark }
    for index in run.tokens.indices where run[index].kind != .mark { readWord(signed, index) }
    readSpans(spans)
    readOpening(run)
    readEnding(run)
    if words <= 3 { add(.tiny) }
    if words <= 7 { add(.short) }
    if words >= 22 { add(.long) }
    let capitals = run.tokens.count { $0.kind != .mark && $0.first != .lower }
    if words > 1, capitals * 4 >= words * 3 { add(.titleCased) }
    if let sign = part.sign { add(sign) }
    combine()
  }

  /// Whether a sign was seen.
  package func has(_ sign: AssertionSign) -> Bool { sign.isIn(bits) }

  private mutating func add(_ sign: AssertionSign) { bits |= 1 << UInt128(sign.rawValue) }

  private mutating func readWord(_ signed: SignedRun, _ index: Int) {
    let token = signed.run[index]
    if token.kind == .figure { return add(.figure) }
    bits |= signed.words[index].signs
    if token.isShouted { add(.acronym) }
    guard signed.isFiniteVerb(at: index) else { return }
    add(.finiteVerb)
    let verb = signed.words[index].verb
    guard !verb.contains(.auxiliary) else { return }
    add(verb.contains(.present) && !verb.contains(.past) ? .presentVerb : .pastVerb)
  }

  private mutating func readSpans(_ spans: [CheckableSpan]) {
    for span in spans {
      switch span.kind {
      case .number, .ordinal, .age: add(.number)
      case .date: add(.date)
      case .name:
        if has(.name) { add(.severalNames) }
        add(.name)
      case .place: add(.place)
      case .quote: add(.quotation)
      case .attribution: add(.attribution)
      case .superlative: add(.superlative)
      case .comparison: add(.comparison)
      case .cause: add(.cause)
      case .document: add(.document)
      case .position: add(.position)
      case .event: add(.event)
      case .negation, .hedge, .address, .placeholder: break
      }
    }
  }

  private mutating func readOpening(_ run: TokenRun) {
    guard var first = run.tokens.firstIndex(where: { $0.kind != .mark }) else { return }
    // Behind "4." or "b)" the sentence starts.
    if run[first].range.count <= 2, run.isMark(".", at: first + 1) || run.isMark(")", at: first + 1),
      let behind = run.tokens[(first + 1)...].firstIndex(where: { $0.kind != .mark })
    {
      first = behind
    }
    let key = run[first].key
    let next = run.key(at: first + 1)
    if English.imperatives.contains(key), !English.auxiliaries.contains(next), !English.secondPersons.contains(next) {
      add(.imperative)
    }
    if key == Self.pleaseKey || key == Self.letsKey { add(.politeRequest) }
    if key == Self.toKey { add(.openingInfinitive) }
    if English.pointers.contains(key) { add(.openingDemonstrative) }
    if key == Self.thereKey, English.finiteAuxiliaries.contains(next) { add(.existence) }
    if key == Self.theKey, run.token(at: first + 1)?.first == .lower { add(.definiteSubject) }
    let behind = English.leadIns.contains(key) ? (run.isMark(",", at: first + 1) ? first + 2 : first + 1) : first
    if English.feelings.match(run, at: first) != nil || English.feelings.match(run, at: behind) != nil {
      add(.firstPersonFeeling)
    }
    if let opening = run.tokens.first, opening.kind == .mark,
      QuotationMark.opens(run.text, at: opening.range.lowerBound)
    {
      add(.wholeQuotation)
    }
  }

  private mutating func readEnding(_ run: TokenRun) {
    var index = run.count - 1
    while index >= 0, run[index].kind == .mark {
      if run.isMark("?", at: index) { return add(.question) }
      if run.isMark("!", at: index) { return add(.exclamation) }
      if run.isMark(":", at: index) { return add(.endsWithColon) }
      if run.isMark(".", at: index) || run.isMark("…", at: index) { return }
      index -= 1
    }
    // The stop of "U.S." is in the token.
    if index >= 0, run.text.utf8[run[index].range].last == UInt8(ascii: ".") { return }
    add(.endsOpen)
  }

  private mutating func combine() {
    if has(.firstPlural), has(.pastVerb) || has(.pastAuxiliary) { add(.weWithPast) }
    if has(.secondPerson), has(.possibility) || has(.advice) || has(.future) || has(.condition) {
      add(.youWithPossibility)
    }
    if has(.endsOpen), !has(.finiteVerb) { add(.openWithoutVerb) }
    let isBare = !has(.number) && !has(.date) && !has(.name) && !has(.place) && !has(.pastVerb) && !has(.pastAuxiliary)
    if isBare { add(.barePresent) }
    if has(.pastVerb), has(.name) || has(.thirdPerson) { add(.pastWithName) }
    if isBare, has(.evaluation) { add(.bareEvaluation) }
  }

  private static let theKey = WordKey("the".utf8)
  private static let toKey = WordKey("to".utf8)
  private static let thereKey = WordKey("there".utf8)
  private static let pleaseKey = WordKey("please".utf8)
  private static let letsKey = WordKey("let's".utf8)
}

extension Part {
  /// The sign that a sentence stands in this part, if the part says anything about it.
  fileprivate var sign: AssertionSign? {
    switch self {
    case .headline, .dek: .headline
    case .subhead: .subhead
    case .caption: .caption
    case .listItem, .table: .listItem
    case .blockQuote, .pullQuote: .blockQuote
    case .note: .note
    default: nil
    }
  }
}
