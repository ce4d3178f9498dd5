/// On which side of a run of `*`, `_` or `~` words stand; CommonMark 0.31.2, section 6.2.
struct Flanks {
  /// Whether the run may open emphasis.
  let mayOpen: Bool
  /// Whether the run may close emphasis.
  let mayClose: Bool

  /// Looks at the scalars before and behind a run; the ends of the passage count as white space.
  init(_ text: Text, _ run: Range<Int>, in range: Range<Int>, _ sign: UInt8) {
    let before = run.lowerBound > range.lowerBound ? text.scalarStart(before: run.lowerBound) : nil
    let behind = run.upperBound < range.upperBound ? run.upperBound : nil
    let spaceBefore = before.map { text.whiteSpaceLength(at: $0) > 0 } ?? true
    let spaceBehind = behind.map { text.whiteSpaceLength(at: $0) > 0 } ?? true
    let markBefore = !spaceBefore && before.map { !text.letterCase(at: $0).isWord } ?? false
    let markBehind = !spaceBehind && behind.map { !text.letterCase(at: $0).isWord } ?? false
    let isLeft = !spaceBehind && (!markBehind || spaceBefore || markBefore)
    let isRight = !spaceBefore && (!markBefore || spaceBehind || markBehind)
    // Inside of words a low line is a letter: snake_case.
    let isLowLine = sign == UInt8(ascii: "_")
    mayOpen = isLeft && (!isLowLine || !isRight || markBefore)
    mayClose = isRight && (!isLowLine || !isLeft || markBehind)
  }
}
