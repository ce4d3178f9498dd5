public import Prose

extension PriorityModel {
  /// Tells what raises and lowers the priority of a sentence, strongest first.
  ///
  /// - Parameter spans: the same as for `judge`.
  /// - Returns: reasons of at least a twentieth of a logit; those of the same words are added up. What *the*, *of* and other
  ///   words that tell a person nothing weigh is left out.
  /// - Complexity: O(*n* log *n*) in the bytes of the sentence; for one that a person looks at, not for every one of a text.
  public func reasons(text: Text, sentence: Range<Int>, spans: [CheckableSpan], part: Part) -> [PriorityReason] {
    let sentence = PrioritySentence(text, sentence, spans: spans)
    var families: [PriorityTrait.Family: (words: String, weight: Int)] = [:]
    var weights: [String: Int] = [:]
    forEachEvidence(in: sentence) { evidence, weight in
      switch evidence {
      case .trait(let trait):
        // The degrees come in order, so the last words are those of the highest.
        families[trait.family] = (trait.words(in: sentence), (families[trait.family]?.weight ?? 0) + weight)
      case .word(let index):
        if sentence.isTelling(index) { weights[sentence.words(ofWordAt: index), default: 0] += weight }
      case .pair(let index):
        if sentence.isTelling(index - 1) || sentence.isTelling(index) {
          weights[sentence.words(ofPairEndingAt: index), default: 0] += weight
        }
      }
    }
    for (words, weight) in families.values { weights[words, default: 0] += weight }
    if let place = Self.words(of: part) { weights[place] = Self.prominence(of: part) * 1_000 }
    return weights.map { PriorityReason(words: $0.key, weight: $0.value / 1_000) }
      .filter { $0.weight.magnitude >= 50 }
      .sorted { ($1.weight.magnitude, $0.words) < ($0.weight.magnitude, $1.words) }
  }

  private static func words(of part: Part) -> String? {
    switch part {
    case .headline: "its place in the headline"
    case .dek: "its place under the headline"
    case .pullQuote: "its place in display type"
    case .caption: "its place under a picture"
    default: nil
    }
  }
}

extension PrioritySentence {
  /// Whether the token at an index means something by itself.
  fileprivate func isTelling(_ index: Int) -> Bool {
    guard run.tokens.indices.contains(index) else { return false }
    let telling = WordClass.topics.union([.negation, .amount])
    if run[index].kind == .mark {
      return !clauseWords[index].classes.isDisjoint(with: telling) || run.isMark("?", at: index)
    }
    return !clauseWords[index].classes.isDisjoint(with: telling) || !English.sentenceStarters.contains(run[index].key)
  }

  /// `the word “percent”`, `a number`.
  fileprivate func words(ofWordAt index: Int) -> String {
    switch word(at: index) {
    case Self.figure, Self.amount: "a number"
    default: "the \(run[index].kind == .mark && !isSuffix(at: index) ? "mark" : "word") \(cited(index...index))"
    }
  }

  /// `the words “tax cut”`, `“by” before a name`, `“He” at the start`.
  fileprivate func words(ofPairEndingAt index: Int) -> String {
    if index == 0 { return "\(label(at: index)) at the start" }
    if index == run.count { return "\(label(at: index - 1)) at the end" }
    let isPlain = [index - 1, index].map(symbol).allSatisfy { ![Self.figure, Self.amount, Self.name].contains($0) }
    return isPlain ? "the words \(cited((index - 1)...index))" : "\(label(at: index - 1)) before \(label(at: index))"
  }

  private func label(at index: Int) -> String {
    guard run.tokens.indices.contains(index) else { return "nothing" }
    return switch symbol(at: index) {
    case Self.figure, Self.amount: "a number"
    case Self.name: "a name"
    default: cited(index...index)
    }
  }

  private func cited(_ indices: ClosedRange<Int>) -> String {
    Wording.quoted(run.text[run[indices.lowerBound].range.lowerBound..<run[indices.upperBound].range.upperBound])
  }

  /// Whether a token is the `’s` of the word before it, which is a mark only by its look.
  private func isSuffix(at index: Int) -> Bool { run[index].range.count > 1 }
}
