/// The values of all parts of one command line, each in its own type.
struct Readings: Sendable {
  /// A value under its static type, so that an optional is not taken apart when it is looked up.
  private struct Box<Value: Sendable>: Sendable {
    let value: Value
  }

  private var boxes: [String: any Sendable] = [:]

  /// Lets each part of a roster read what the scanner found for it.
  init(_ scanner: Scanner, of roster: Roster, operands: [String], reporting problems: inout [Problem]) {
    let operands = roster.share(operands, reporting: &problems)
    for (index, part) in roster.parts.enumerated() {
      read(part, from: scanner.occurrences[part.outline.key] ?? operands[index] ?? [], reporting: &problems)
    }
  }

  private mutating func read(_ part: some Part, from occurrences: [Occurrence], reporting problems: inout [Problem]) {
    guard let value = part.read(occurrences, reporting: &problems) else { return }
    boxes[part.outline.key] = Box(value: value)
  }

  /// Returns the value of a part of the syntax that was read.
  ///
  /// No command line can make this fail: a `Given` exists only when every part has its value. A syntax in which two
  /// parts bear one name does; `Program.defects()` finds it.
  func value<P: Part>(of part: P) -> P.Value {
    guard let box = boxes[part.outline.key] as? Box<P.Value> else {
      preconditionFailure("The syntax has two parts named \(part.outline.key), or none")
    }
    return box.value
  }
}
