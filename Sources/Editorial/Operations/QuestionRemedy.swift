/// How to say which of several open questions is meant.
struct QuestionRemedy {
  private let queries: [StandingQuery]
  private let dossier: Dossier

  /// Takes the questions.
  init(_ queries: [StandingQuery], of dossier: Dossier) { (self.queries, self.dossier) = (queries, dossier) }

  /// The questions, with who asks whom.
  var list: String {
    queries.map { query in
      "\(query.person.name) asks \(dossier.addressee(of: query)) \(Wording.quoted(query.decision.note ?? ""))"
    }.joined(separator: "; ")
  }

  /// What to say for each, as a sentence.
  var words: String {
    var options: [String] = []
    for option in queries.map(option) where !options.contains(option) { options.append(option) }
    return "Say which: \(options.joined(separator: ", or "))."
  }

  /// Whether two questions are in the same words, of the same person, to the same.
  func areTwins(_ left: StandingQuery, _ right: StandingQuery) -> Bool {
    left.key == right.key && left.person.email == right.person.email && addressee(left) == addressee(right)
  }

  /// The options that tell a question from the others: the fewest of its words, or else whom it went to or who asks.
  private func option(_ query: StandingQuery) -> String {
    let others = queries.filter { $0.key != query.key }.map(\.key)
    let words = Self.telling(query, among: others).map { ["--question \"\($0)\""] } ?? []
    let same = queries.filter { $0.key == query.key && !areTwins($0, query) }
    guard !same.isEmpty else { return words.first ?? "--asked-by \(query.person.email)" }
    let isOnlyOne = !same.contains { addressee($0) == addressee(query) }
    let isOnlyAsker = !same.contains { $0.person.email == query.person.email }
    let to = "--from \"\(dossier.addressee(of: query))\""
    let by = "--asked-by \(query.person.email)"
    let besides = isOnlyOne ? [to] : isOnlyAsker ? [by] : [to, by]
    return ((others.isEmpty ? [] : words) + besides).joined(separator: " ")
  }

  private func addressee(_ query: StandingQuery) -> String { Wording.key(dossier.addressee(of: query)) }

  /// The fewest words on end of a question that stand in no other, and that a shell takes as they are; nil where there are none.
  private static func telling(_ query: StandingQuery, among others: [String]) -> String? {
    let whole = Wording.folded(query.decision.note ?? "")
    let words = whole.split(separator: " ")
    let isPlain = { (part: String) in part.count > 2 && !part.contains(where: { "\"$`\\!".contains($0) }) }
    for count in 1...max(min(words.count, 12), 1) {
      for start in 0..<max(words.count - count + 1, 0) {
        let part = words[start..<(start + count)].joined(separator: " ")
        if isPlain(part), !others.contains(where: { $0.contains(Wording.key(part)) }) { return part }
      }
    }
    // The whole of a question means that one, though it is a part of another.
    return isPlain(whole) ? whole : nil
  }
}
