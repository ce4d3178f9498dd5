/// Two versions of a JSON object brought together field by field.
struct JSONMerge: Sendable {
  /// The fields that both sides agree on, or that one side changed.
  private(set) var fields: [String: JSON] = [:]
  /// The names of the fields that both sides changed in different ways, in the order of their bytes.
  private(set) var conflicts: [String] = []

  /// Merges fields; a value counts as a whole, and a field that is missing is a value too.
  init(base: [String: JSON], ours: [String: JSON], theirs: [String: JSON]) {
    let names = Set(ours.keys).union(theirs.keys)
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if ours[name] == theirs[name] || base[name] == theirs[name] {
        fields[name] = ours[name]
      } else if base[name] == ours[name] {
        fields[name] = theirs[name]
      } else {
        conflicts.append(name)
      }
    }
  }

  /// The fields of an object of format 1; nil for anything else.
  static func fields(of bytes: [UInt8]) -> [String: JSON]? {
    guard case .object(let members)? = try? JSON(parsing: bytes), members["format"] == 1 else { return nil }
    return members
  }
}
