/// Finds the figures of a sentence in any language: digits with the sign of their currency or share.
enum FigureSpans {
  private static let signs: Set<Unicode.Scalar> = ["$", "€", "£", "¥", "₹", "₽"]
  private static let tails: Set<Unicode.Scalar> = ["%", "‰", "°", "€", "$", "£"]

  /// The spans of a run of tokens, in order.
  static func all(in run: TokenRun) -> [CheckableSpan] {
    run.tokens.indices.filter { run[$0].kind == .figure }.map { index in
      let hasSign = index > 0 && run[index - 1].kind == .mark && signs.contains(scalar(run, index - 1))
      let hasTail = index + 1 < run.count && run[index + 1].kind == .mark && tails.contains(scalar(run, index + 1))
      let range = run.range((hasSign ? index - 1 : index)..<(hasTail ? index + 2 : index + 1))
      return CheckableSpan(kind: .number, range: range)
    }
  }

  private static func scalar(_ run: TokenRun, _ index: Int) -> Unicode.Scalar {
    run.text.scalar(at: run[index].range.lowerBound)
  }
}
