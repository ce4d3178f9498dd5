/// A language that a draft may be written in.
///
/// What depends on a language stands behind `LanguageRules`. A language without rules of its own is read by Unicode's: its
/// sentences are right most of the time, and of checkable things only figures and quotations are seen.
public struct Language: Sendable, Hashable {
  /// The primary subtag of its BCP 47 tag, in small letters: `en`, `de`.
  public let tag: String
  package let rules: any LanguageRules

  /// English.
  public static let english = Language("en", EnglishRules())
  /// German.
  public static let german = Language("de", GermanRules())
  /// The languages that stet has rules for.
  public static let known = [english, german]

  /// Takes a BCP 47 language tag; only its primary subtag counts (`de-AT` is German).
  ///
  /// - Returns: nil for what cannot be a tag: a primary subtag has two to eight ASCII letters (RFC 5646, 2.1).
  public init?(tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard (2...8).contains(primary.utf8.count), primary.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return nil
    }
    self = Self.known.first { $0.tag == primary } ?? Language(primary, UnicodeRules())
  }

  private init(_ tag: String, _ rules: any LanguageRules) {
    self.tag = tag
    self.rules = rules
  }

  /// Whether stet has rules for it.
  public var hasRules: Bool { Self.known.contains(self) }

  /// Whether two are the same language.
  public static func == (left: Self, right: Self) -> Bool { left.tag == right.tag }

  /// Hashes the tag.
  public func hash(into hasher: inout Hasher) { hasher.combine(tag) }
}
