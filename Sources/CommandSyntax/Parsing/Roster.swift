/// The parts that may be spoken to at one point of a command line, found by their names.
struct Roster: Sendable {
  /// An option of a part.
  struct Place: Sendable {
    /// The name of the part.
    let key: String
    /// Which of the part's options it is.
    let alternative: Int
    /// Whether it takes a value.
    let takesValue: Bool
  }

  let parts: [any Part]

  /// The options by their names without dashes.
  private(set) var places: [String: Place] = [:]

  init(_ parts: [any Part]) {
    self.parts = parts
    for part in parts {
      let outline = part.outline
      for (alternative, option) in outline.options.enumerated() {
        let place = Place(key: outline.key, alternative: alternative, takesValue: option.value != nil)
        for name in option.names { places[name] = place }
      }
    }
  }

  /// The names of all options as they are typed.
  var spellings: [String] { places.keys.map(OptionOutline.spelling).sorted() }

  /// Shares the operands out to the parts that take them, by index of the part.
  ///
  /// Each takes as many as it may in order of declaration, leaving the later ones what they need at least. So in
  /// `FILE... DIR` the last operand is the directory.
  func share(_ operands: [String], reporting problems: inout [Problem]) -> [Int: [Occurrence]] {
    let takers = parts.enumerated().compactMap { index, part in part.outline.operand.map { (index, $0) } }
    var needed = takers.reduce(0) { $0 + $1.1.atLeast }
    var rest = operands[...]
    var shares: [Int: [Occurrence]] = [:]
    for (index, taker) in takers {
      needed -= taker.atLeast
      let spare = max(taker.atLeast, rest.count - needed)
      let share = rest.prefix(min(spare, taker.atMost ?? spare))
      shares[index] = share.map { Occurrence(spelling: taker.value.placeholder, value: $0) }
      rest = rest.dropFirst(share.count)
    }
    if let extra = rest.first { problems.append(.unexpectedOperand(extra, more: rest.count - 1)) }
    return shares
  }
}
