/// Cuts a long sentence into the clauses that assert things apart from each other.
///
/// Only main clauses are cut: at a semicolon, and at a comma with "and", "but", "while" or the like where a subject with its
/// own finite verb follows and the words before have one too. Nothing is cut inside quotation marks or brackets.
enum ClauseReader {
  /// A sentence below this many words is one claim.
  private static let longSentence = 25
  /// A clause has at least this many words.
  private static let shortestClause = 6
  /// How far behind a semicolon the verb of its clause may stand.
  private static let semicolonReach = 30
  /// How far behind a conjunction the verb of its clause may stand.
  private static let reach = 10

  /// The clauses of a sentence as ranges of tokens, in order, without the conjunction and the comma between them; the whole
  /// sentence when it is one.
  ///
  /// - Complexity: O(*n*) in the tokens.
  static func clauses(of signed: SignedRun) -> [Range<Int>] {
    let run = signed.run
    let whole = 0..<run.count
    guard run.count >= longSentence, run.tokens.count(where: { $0.kind != .mark }) >= longSentence else {
      return [whole]
    }
    var clauses: [Range<Int>] = []
    var start = 0
    var words = 0
    var hasVerb = false
    var depth = Depth()
    for index in run.tokens.indices {
      depth.read(run, index)
      if run[index].kind != .mark { words += 1 }
      if !hasVerb, signed.isFiniteVerb(at: index) { hasVerb = true }
      guard depth.isFlat, hasVerb, words >= shortestClause, let next = opening(signed, at: index), next > index else {
        continue
      }
      clauses.append(start..<index)
      (start, words, hasVerb) = (next, 0, false)
    }
    let rest = start..<run.count
    guard !clauses.isEmpty else { return [whole] }
    guard rest.count >= shortestClause, hasVerb || words >= shortestClause else {
      let last = clauses.removeLast()
      return clauses + [last.lowerBound..<run.count]
    }
    return clauses + [rest]
  }

  /// Where the next clause starts, when the mark at an index parts two main clauses.
  private static func opening(_ signed: SignedRun, at index: Int) -> Int? {
    let run = signed.run
    if run.isMark(";", at: index) {
      guard run.token(at: index + 1)?.followsSpace == true else { return nil }
      // Behind a semicolon a clause may begin with more than its subject.
      let rest = (index + 1)..<min(index + 1 + semicolonReach, run.count)
      return rest.contains { signed.isFiniteVerb(at: $0) } ? index + 1 : nil
    }
    guard run.isMark(",", at: index), English.mainConjunctions.contains(run.key(at: index + 1)) else { return nil }
    return opensWithSubject(signed, at: index + 2) && hasVerb(signed, from: index + 2) ? index + 2 : nil
  }

  /// Whether a subject may start at an index: not a verb, a participle or an adverb that goes on with the clause before.
  private static func opensWithSubject(_ signed: SignedRun, at index: Int) -> Bool {
    let run = signed.run
    guard let first = run.token(at: index), first.kind != .mark else { return false }
    if English.subjectOpeners.contains(first.key) || first.isCapitalised || first.kind == .figure { return true }
    guard !signed.isFiniteVerb(at: index), !English.clauseContinuers.contains(first.key) else { return false }
    return !run.text.utf8[first.range].suffix(3).elementsEqual("ing".utf8)
      && !English.presentVerbs.contains(first.key)
  }

  /// Whether a finite verb follows before the next mark.
  private static func hasVerb(_ signed: SignedRun, from start: Int) -> Bool {
    let run = signed.run
    guard let first = run.token(at: start), first.kind != .mark else { return false }
    for index in start..<min(start + reach, run.count) {
      let token = run[index]
      if token.kind == .mark, !(token.range.count > 1 || run.isMark("-", at: index) || run.isMark("'", at: index)) {
        return false
      }
      if English.relatives.contains(token.key) || English.mainConjunctions.contains(token.key) { return false }
      if index > start, signed.isFiniteVerb(at: index) { return true }
    }
    return false
  }
}

/// Where reading stands: inside brackets or quotation marks, or outside of both.
private struct Depth {
  private var brackets = 0
  private var isQuoted = false

  var isFlat: Bool { brackets == 0 && !isQuoted }

  mutating func read(_ run: TokenRun, _ index: Int) {
    guard run[index].kind == .mark, run[index].range.count <= 3 else { return }
    switch run.text.scalar(at: run[index].range.lowerBound) {
    case "(", "[": brackets += 1
    case ")", "]": brackets = max(0, brackets - 1)
    case "“", "«": isQuoted = true
    case "”", "»": isQuoted = false
    case "\"": isQuoted.toggle()
    default: break
    }
  }
}

extension English {
  /// Words that join main clauses.
  static let mainConjunctions = WordSet(words: "and but while whereas so yet though although")

  /// Words that a subject begins with.
  static let subjectOpeners = WordSet(
    words:
      "i you he she it we they there the a an this that these those his her its our their my your some many most all no"
  )

  /// Words that go on with the clause before them.
  static let clauseContinuers = WordSet(
    words:
      "how why what before after until then instead even not only also therefore thus often usually to by in on for"
  )

  /// Words that open a clause that belongs to the one before.
  static let relatives = WordSet(words: "which who whom whose that where when because if as")
}
