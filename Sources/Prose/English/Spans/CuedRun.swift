/// The tokens of a sentence with the cues of their words.
struct CuedRun {
  let run: TokenRun
  /// The cues of each token.
  let cues: [Cue]
  /// The cues of all tokens together.
  let union: Cue

  /// Looks up every word of a run once.
  init(_ run: TokenRun) {
    var union: Cue = []
    self.cues = English.numberedCues.map(run) { token, known in
      guard token.kind == .word else { return [] }
      let cue = known.isEmpty ? Self.firstCue(of: token, in: run.text) : known
      union.formUnion(cue)
      return cue
    }
    self.run = run
    self.union = union
  }

  /// The cue of the first part of a word with a hyphen: twenty-one, two-thirds, six-month-old.
  private static func firstCue(of token: Token, in text: Text) -> Cue {
    guard (5...32).contains(token.length),
      let hyphen = text.utf8[token.range].firstIndex(of: UInt8(ascii: "-"))
    else { return [] }
    return (English.cues[WordKey(text, token.range.lowerBound..<hyphen)] ?? []).intersection([.number, .age])
  }

  /// Whether the token at an index has one of some cues; false outside of the run.
  func has(_ cue: Cue, at index: Int) -> Bool { cues.indices.contains(index) && !cues[index].isDisjoint(with: cue) }
}
