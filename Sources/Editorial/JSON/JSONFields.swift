/// The fields of one JSON object while a type reads itself from them.
///
/// What a type does not ask for is kept in `rest`, so that a file written by a newer stet loses nothing when it is written
/// again.
package struct JSONFields {
  /// The fields that nobody has asked for yet.
  package private(set) var rest: [String: JSON]
  /// Where the object stands in its file, such as `anchor`.
  private let path: String

  /// Takes the fields of an object.
  package init(_ value: JSON, path: String = "") throws(JSONError) {
    guard case .object(let members) = value else {
      throw JSONError("should hold an object\(path.isEmpty ? "" : " at “\(path)”")", line: nil, field: path)
    }
    rest = members
    self.path = path
  }

  /// Checks the number of the file's format.
  package mutating func requireFormat(_ expected: Int = 1) throws(JSONError) {
    let format = try integer("format")
    guard format == expected else {
      throw JSONError("is of format \(format); this stet reads format \(expected)")
    }
  }

  /// Takes a field; nil when it is missing or null.
  package mutating func value(_ name: String) -> JSON? {
    guard let value = rest.removeValue(forKey: name), value != .null else { return nil }
    return value
  }

  /// Takes a text that must be there.
  package mutating func string(_ name: String) throws(JSONError) -> String {
    guard let text = try optionalString(name) else { throw missing(name) }
    return text
  }

  /// Takes a text that may be missing.
  package mutating func optionalString(_ name: String) throws(JSONError) -> String? {
    guard let value = value(name) else { return nil }
    guard case .string(let text) = value else { throw wrong(name, "a text") }
    return text
  }

  /// Takes a whole number that must be there.
  package mutating func integer(_ name: String) throws(JSONError) -> Int {
    guard let value = value(name) else { throw missing(name) }
    guard case .number(let digits) = value, let number = Int(digits) else { throw wrong(name, "a whole number") }
    return number
  }

  /// Takes a truth value, with what holds when it is missing.
  package mutating func bool(_ name: String, default fallback: Bool) throws(JSONError) -> Bool {
    guard let value = value(name) else { return fallback }
    guard case .bool(let flag) = value else { throw wrong(name, "true or false") }
    return flag
  }

  /// Takes a list; empty when it is missing.
  package mutating func array(_ name: String) throws(JSONError) -> [JSON] {
    guard let value = value(name) else { return [] }
    guard case .array(let values) = value else { throw wrong(name, "a list") }
    return values
  }

  /// Takes a list of texts; empty when it is missing.
  package mutating func strings(_ name: String) throws(JSONError) -> [String] {
    var texts: [String] = []
    for value in try array(name) {
      guard case .string(let text) = value else { throw wrong(name, "a list of texts") }
      texts.append(text)
    }
    return texts
  }

  /// Takes an object's fields that must be there.
  package mutating func object(_ name: String) throws(JSONError) -> JSONFields {
    guard let fields = try optionalObject(name) else { throw missing(name) }
    return fields
  }

  /// Takes an object's fields that may be missing.
  package mutating func optionalObject(_ name: String) throws(JSONError) -> JSONFields? {
    guard let value = value(name) else { return nil }
    return try JSONFields(value, path: full(name))
  }

  /// The error that a field holds something else than it should.
  package func wrong(_ name: String, _ expected: String) -> JSONError {
    JSONError("should hold \(expected) at “\(full(name))”", line: nil, field: full(name))
  }

  private func missing(_ name: String) -> JSONError { JSONError("lacks “\(full(name))”", line: nil, field: path) }

  func full(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
}
