/// The person or organisation that a source stands for.
public struct Speaker: Sendable, Hashable {
  /// How sure it is that the source stands for this party.
  public enum Confidence: Int, Sendable, Hashable, Comparable {
    /// A guess: several parties would do.
    case low
    /// The nearest of the parties that fit: a pronoun, a role.
    case medium
    /// The name itself, or the only party that fits.
    case high

    /// Whether one is less sure than another.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// The fullest mention of the name in the article, in UTF-8 offsets, without titles.
  public let name: Range<Int>
  /// Whether it is a body and not a person.
  public let isOrganisation: Bool
  /// How sure it is.
  public let confidence: Confidence

  package init(name: Range<Int>, isOrganisation: Bool, confidence: Confidence) {
    self.name = name
    self.isOrganisation = isOrganisation
    self.confidence = confidence
  }
}
