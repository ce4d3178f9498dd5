/// One thing that may be said on a command line: an option, a flag, a choice between flags, an operand.
///
/// A part describes itself and reads its own value; it knows nothing of the other parts. Parts are values without state,
/// so one syntax serves any number of command lines.
package protocol Part: Sendable {
  /// What the client reads, such as `Bool` or `[String]`.
  associatedtype Value: Sendable

  /// What the part adds to the command line.
  var outline: PartOutline { get }

  /// Reads the value from all that was said to this part, in the order it was said.
  ///
  /// - Returns: nil when there is no value, which is the case only if a problem is reported here or by the scanner.
  func read(_ occurrences: [Occurrence], reporting problems: inout [Problem]) -> Value?
}
