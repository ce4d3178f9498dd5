/// A type whose values can be written as one argument on the command line.
///
/// An enumeration with string raw values needs only to declare the conformance: its raw values become the listed
/// choices, and a wrong one is answered with the right ones.
package protocol ArgumentValue: Sendable {
  /// Reads the value from one argument, or returns nil when the argument does not name one.
  init?(argument: String)

  /// The argument that reads back as this value.
  var argument: String { get }

  /// What the type takes, as the object of a sentence, such as “a whole number”.
  static var expectation: String { get }

  /// All values as they are written, where they can be listed; empty where they cannot.
  static var candidates: [Candidate] { get }
}

extension ArgumentValue {
  /// No listed values.
  package static var candidates: [Candidate] { [] }
}

extension String: ArgumentValue {
  /// Takes any argument as it is.
  package init?(argument: String) { self = argument }

  /// The text itself.
  package var argument: String { self }

  /// A text, which every argument is.
  package static var expectation: String { "a text" }
}

extension Int: ArgumentValue {
  /// Reads a whole number in decimal digits, with or without a sign.
  package init?(argument: String) { self.init(argument) }

  /// The number in decimal digits.
  package var argument: String { String(self) }

  /// A whole number.
  package static var expectation: String { "a whole number" }
}

extension ArgumentValue where Self: CaseIterable & RawRepresentable<String> {
  /// Reads the case with this raw value.
  package init?(argument: String) { self.init(rawValue: argument) }

  /// The raw value.
  package var argument: String { rawValue }

  /// The listed values.
  package static var expectation: String { "one of the listed values" }

  /// The raw values in the order of the declaration.
  package static var candidates: [Candidate] { allCases.map { Candidate($0.rawValue) } }
}
