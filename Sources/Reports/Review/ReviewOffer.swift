import Editorial

/// What is said where somebody's earlier sitting ended in the middle of a decision.
enum ReviewOffer {
  /// The sentences, the keys last.
  static func phrases(_ half: HalfTyped, in state: ReviewState, width: Int) -> [Phrase] {
    let claim = state.dossier.claim(half.claim)
    var phrases = [Phrase("You were typing \(name(half, in: state)) when your last review of this draft ended:", .bold)]
    if !half.gist.isEmpty { phrases.append(Quoted.clipped(half.gist, to: width)) }
    if let claim, half.shown != claim.line {
      phrases.append(Phrase("The words of the claim have changed since. They were:", .toned(.reopened)))
      phrases.append(Quoted.clipped(half.shown, to: width * 2))
    }
    let others = state.halfTyped.filter { $0 != half }
    if !others.isEmpty {
      let names = others.map { name($0, in: state) }.joined(separator: ", ")
      phrases.append(Phrase("Half typed too, and taken up by the same keys: \(names)", .faint))
    }
    let keys = [("r", "go on with it"), ("x", "throw it away"), ("any other key", "later")]
    phrases.append(
      keys.map { Phrase($0.0, .bold, isSolid: true) + Phrase(" \($0.1)", .faint) }.joined(by: Phrase("  "))
    )
    return phrases
  }

  /// What is half typed on which claim: “a dispute on 9fys”.
  static func name(_ half: HalfTyped, in state: ReviewState) -> String {
    "\(half.act.noun) on \(state.dossier.claim(half.claim)?.shortID ?? half.claim.string)"
  }
}

extension ReviewState {
  /// What is half typed on which claims, in words: “a dispute on 9fys, a note on br62”.
  package func names(of half: [HalfTyped]) -> String {
    half.map { ReviewOffer.name($0, in: self) }.joined(separator: ", ")
  }
}
