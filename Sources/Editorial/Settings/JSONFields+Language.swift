import Prose

extension JSONFields {
  /// Takes the field `language`; nil when it is missing.
  mutating func language() throws(JSONError) -> Language? {
    guard let tag = try optionalString("language") else { return nil }
    guard let language = Language(tag: tag) else { throw wrong("language", "a language tag such as “en” or “de”") }
    return language
  }
}
