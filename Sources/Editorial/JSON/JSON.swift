/// A JSON value, as it stands in the files of a workspace.
///
/// The rooms above Git are free of Foundation, and the files must come out with the same bytes for the same values, keep what
/// a newer stet has put there and refuse hostile nesting; so the format's reading and writing is here. Numbers are kept as the
/// digits that stood in the file.
public enum JSON: Sendable, Hashable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A number's digits.
  case number(String)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Values under names; written in the order of the names' UTF-8 bytes.
  case object([String: JSON])

  /// A whole number.
  public static func integer(_ value: Int) -> JSON { .number(String(value)) }

  /// A whole number, if it is one.
  package var whole: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }

  /// A text, or null.
  public static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral
{
  /// Takes a text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Takes a truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Takes a whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Takes values in order.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
}
