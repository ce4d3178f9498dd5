extension WordScanner {
  /// Reads on through a word, from a letter, `@` or `#`.
  mutating func scanLetters(_ from: Int) -> Word {
    let (isMail, hasPoint) = runLetters()
    if isMail { return word(from, .link) }
    // A bare domain with a path behind it is an address.
    if hasPoint, offset < end, bytes[offset] == UInt8(ascii: "/"), isWordPart(role(at: offset + 1)) {
      return word(from, to: linkTail(offset), .link)
    }
    return word(from, .word)
  }

  /// Reads on through a figure, from its first digit or sign, with the letters that hang on it: `3rd`, `5pm`, `10-year`.
  mutating func scanFigure(_ from: Int) -> Word {
    while offset < end {
      let scalar = Scalar(in: bytes, at: offset)
      switch scalar.role {
      case .digit: offset += scalar.length
      case .apostrophe: if !takeInner(scalar, before: .digit) { return figure(from) }
      case .other:
        // Separators of thousands and decimals, clock times, fractions and dates in figures.
        guard [0x2C, 0x2E, 0x3A, 0x2F].contains(scalar.value), takeInner(scalar, before: .digit) else {
          return figure(from)
        }
      case .unit, .currency:
        offset += scalar.length
        return word(from, .number)
      case .letter, .hyphen:
        _ = runLetters()
        return word(from, .number)
      default: return figure(from)
      }
    }
    return figure(from)
  }

  private mutating func figure(_ from: Int) -> Word { word(from, to: afterJoining(offset), .number) }

  /// Takes one scalar when a scalar of a role stands right behind it.
  private mutating func takeInner(_ scalar: Scalar, before wanted: Scalar.Role) -> Bool {
    guard role(at: offset + scalar.length) == wanted else { return false }
    offset += scalar.length
    return true
  }

  private func isWordPart(_ role: Scalar.Role) -> Bool { role == .letter || role == .digit }

  /// Reads letters, digits and the marks that belong inside a word; says whether it met an `@` or a point.
  private mutating func runLetters() -> (isMail: Bool, hasPoint: Bool) {
    var (isMail, hasPoint) = (false, false)
    while offset < end {
      if WordScanner.isPlainLetter(bytes[offset]) {
        offset += 1
        continue
      }
      let scalar = Scalar(in: bytes, at: offset)
      switch scalar.role {
      case .letter, .digit, .joining:
        offset += scalar.length
        continue
      case .hyphen:
        // Between figures a hyphen stands for "to", which is an atom of its own.
        let next = role(at: offset + scalar.length)
        guard next == .letter || (next == .digit && !endsInDigit) else { return (isMail, hasPoint) }
      case .apostrophe, .ignorable:
        guard isWordPart(role(at: offset + scalar.length)) else { return (isMail, hasPoint) }
      case .other:
        guard [0x2E, 0x40, 0x26].contains(scalar.value), isWordPart(role(at: offset + scalar.length)) else {
          return (isMail, hasPoint)
        }
        isMail = isMail || scalar.value == 0x40
        hasPoint = hasPoint || scalar.value == 0x2E
      default: return (isMail, hasPoint)
      }
      offset += scalar.length
    }
    return (isMail, hasPoint)
  }

  /// Whether a byte is a small ASCII letter, as most of any text is.
  private static func isPlainLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private var endsInDigit: Bool { offset > start && (0x30...0x39).contains(bytes[offset - 1]) }

  /// Where an address ends that begins here with a scheme or `www.`, or nil.
  func linkEnd(_ from: Int) -> Int? {
    let initial = bytes[from] | 0x20
    guard initial == UInt8(ascii: "h") || initial == UInt8(ascii: "w") else { return nil }
    guard WordScanner.linkPrefixes.contains(where: { begins(with: $0, at: from) }) else { return nil }
    return linkTail(from)
  }

  private static let linkPrefixes = ["http://", "https://", "www."].map { Array($0.utf8) }

  private func begins(with prefix: [UInt8], at from: Int) -> Bool {
    guard from + prefix.count <= end else { return false }
    return prefix.indices.allSatisfy { bytes[from + $0] | 0x20 == prefix[$0] | 0x20 }
  }

  /// Where an address ends: at white space, a quotation mark, `<`, `>` or a bracket that it did not open; closing marks of the
  /// sentence are not its own.
  private func linkTail(_ from: Int) -> Int {
    var at = from
    var open = 0
    while at < end {
      let scalar = Scalar(in: bytes, at: at)
      if [.space, .quote].contains(scalar.role) || scalar.value == 0x3C || scalar.value == 0x3E { break }
      if scalar.value == 0x28 { open += 1 }
      if scalar.value == 0x29 {
        if open == 0 { break }
        open -= 1
      }
      at += scalar.length
    }
    while at > from + 1, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x2A, 0x5D].contains(bytes[at - 1]) { at -= 1 }
    return at
  }
}
