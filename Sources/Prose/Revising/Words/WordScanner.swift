/// Reads the atoms of a range of text, one after the other.
///
/// - Complexity: O(*n*) for the whole range; no allocation per atom.
struct WordScanner {
  let bytes: [UInt8]
  /// Where the range ends.
  let end: Int
  /// Where the next atom is looked for.
  var offset: Int
  /// Where the range begins; what stands before it is not looked at.
  let start: Int
  /// Whether accents written as scalars of their own must compare equal to composed letters.
  let composes: Bool

  init(_ bytes: [UInt8], _ range: Range<Int>, composes: Bool) {
    self.bytes = bytes
    self.start = range.lowerBound
    self.offset = range.lowerBound
    self.end = range.upperBound
    self.composes = composes
  }

  /// Reads the next atom, or nil at the end.
  mutating func next() -> Word? {
    while offset < end {
      let from = offset
      let scalar = Scalar(in: bytes, at: from)
      offset += scalar.length
      switch scalar.role {
      case .space, .ignorable: continue
      case .letter:
        if let link = linkEnd(from) { return word(from, to: link, .link) }
        return scanLetters(from)
      case .digit: return scanFigure(from)
      case .currency: return role(at: offset) == .digit ? scanFigure(from) : word(from, .mark)
      case .quote, .apostrophe: return word(from, .quote)
      case .hyphen, .minus, .dash: return scanDash(from, scalar)
      case .ideograph: return word(from, to: afterJoining(offset), .word)
      case .unit, .joining, .other: return scanOther(from, scalar)
      }
    }
    return nil
  }

  /// The role of the scalar at an offset; white space beyond the end.
  func role(at offset: Int) -> Scalar.Role {
    offset < end ? Scalar(in: bytes, at: offset).role : .space
  }

  /// Makes an atom of the bytes from an offset to here.
  mutating func word(_ from: Int, _ kind: Word.Kind) -> Word { word(from, to: offset, kind) }

  /// Makes an atom of the bytes between two offsets and goes on behind it.
  mutating func word(_ from: Int, to: Int, _ kind: Word.Kind) -> Word {
    offset = to
    let range = from..<to
    switch kind {
    case .quote: return Word(range: range, kind: kind, key: 1)
    case .dash: return Word(range: range, kind: kind, key: 2)
    default: return Word(range: range, kind: kind, key: WordHash.key(of: range, in: bytes, composes: composes))
    }
  }

  /// Skips scalars that belong to the one before: accents, variation selectors, what a zero-width joiner joins.
  func afterJoining(_ from: Int) -> Int {
    var at = from
    while at < end {
      let scalar = Scalar(in: bytes, at: at)
      guard scalar.role == .joining else { break }
      at += scalar.length
      if scalar.value == 0x200D, at < end, role(at: at) == .other { at += Scalar(in: bytes, at: at).length }
    }
    return at
  }

  /// A dash, a run of hyphens, or the sign of a figure.
  private mutating func scanDash(_ from: Int, _ scalar: Scalar) -> Word {
    if scalar.role != .dash, isSign(at: from) {
      if role(at: offset) == .currency { offset += Scalar(in: bytes, at: offset).length }
      return scanFigure(from)
    }
    while role(at: offset) == .hyphen { offset += Scalar(in: bytes, at: offset).length }
    return word(from, .dash)
  }

  /// Whether a hyphen, plus or minus opens a figure: nothing but white space or a bracket before, a digit behind.
  func isSign(at from: Int) -> Bool {
    let before = from == start ? Scalar.Role.space : Scalar(in: bytes, at: lastScalar(before: from)).role
    guard before == .space || (before == .other && bytes[from - 1] == UInt8(ascii: "(")) else { return false }
    let next = role(at: offset)
    if next == .currency { return role(at: offset + Scalar(in: bytes, at: offset).length) == .digit }
    return next == .digit
  }

  private func lastScalar(before offset: Int) -> Int {
    var at = offset - 1
    while at > start, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  private mutating func scanOther(_ from: Int, _ scalar: Scalar) -> Word {
    let next = role(at: offset)
    switch scalar.value {
    case 0x2E:
      if next == .digit, isSign(at: from) { return scanFigure(from) }
      if let dots = ellipsisEnd(from) { return word(from, to: dots, .mark) }
    case 0x2B where isSign(at: from): return scanFigure(from)
    case 0x23,
      0x40 where next == .letter || next == .digit:
      return scanLetters(from)
    default: break
    }
    return word(from, to: afterJoining(offset), .mark)
  }

  /// Where three dots end that begin here, with or without white space between.
  private func ellipsisEnd(_ from: Int) -> Int? {
    var at = from + 1
    for _ in 0..<2 {
      while at < end, bytes[at] == 0x20 { at += 1 }
      guard at < end, bytes[at] == UInt8(ascii: ".") else { return nil }
      at += 1
    }
    return at
  }
}
