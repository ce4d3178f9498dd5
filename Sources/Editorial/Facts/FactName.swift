import Prose

/// The words that somebody ticked, as their file holds them.
///
/// A tick is of these words and of no others. Where the words stand more than once among a claim's facts it is of one of them,
/// which only the same number of them can tell.
public struct FactName: Sendable, Hashable {
  /// The words, on one line.
  public let words: String
  /// What there was to check.
  public let kind: ClaimKind
  /// Which of the claim's facts of these words it was, from 1.
  public let occurrence: Int
  /// How many facts of these words the claim had.
  public let total: Int

  /// Takes the parts as they are.
  package init(words: String, kind: ClaimKind, occurrence: Int = 1, total: Int = 1) {
    self.words = words
    self.kind = kind
    self.occurrence = occurrence
    self.total = total
  }
}

extension FactName {
  init(_ fields: consuming JSONFields) throws(JSONError) {
    var fields = fields
    words = try fields.string("words")
    guard words.nonBlank != nil else { throw fields.wrong("words", "the words that were ticked") }
    kind = ClaimKind(rawValue: try fields.string("kind"))
    guard fields.rest["occurrence"] != nil || fields.rest["of"] != nil else {
      (occurrence, total) = (1, 1)
      return
    }
    (occurrence, total) = (try fields.integer("occurrence"), try fields.integer("of"))
    guard (1...max(total, 1)).contains(occurrence) else { throw fields.wrong("occurrence", "a number from 1 to “of”") }
  }

  /// The name as files hold it; which of several it is stands there only where there are several.
  var json: JSON {
    var fields: [String: JSON] = ["words": .string(words), "kind": .string(kind.rawValue)]
    if total > 1 {
      fields["occurrence"] = .integer(occurrence)
      fields["of"] = .integer(total)
    }
    return .object(fields)
  }
}
