/// What was said to a command, read by the names of its parts.
///
/// `given.source` is the value of the part `source`, in the part's own type: all conversion has been done, and every
/// problem reported, before a `Given` exists.
@dynamicMemberLookup
package struct Given<Parts: Syntax>: Sendable {
  private let syntax: Parts
  private let readings: Readings

  init(syntax: Parts, readings: Readings) {
    self.syntax = syntax
    self.readings = readings
  }

  /// The value of a part.
  package subscript<P: Part>(dynamicMember path: KeyPath<Parts, P>) -> P.Value {
    readings.value(of: syntax[keyPath: path])
  }

  /// What was said to the parts of a nested syntax.
  package subscript<Nested: Syntax>(dynamicMember path: KeyPath<Parts, Nested>) -> Given<Nested> {
    Given<Nested>(syntax: syntax[keyPath: path], readings: readings)
  }
}
