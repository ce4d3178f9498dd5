/// What kind of thing a claim asserts, so that the right checklist comes to mind; new kinds may come.
public struct ClaimKind: Sendable, Hashable, Comparable {
  /// The word that stands in files and on the command line.
  public let rawValue: String

  /// Takes the word as it stands.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A figure or a spelled-out number.
  public static let number = ClaimKind(rawValue: "number")
  /// A day, month, year, weekday or time.
  public static let date = ClaimKind(rawValue: "date")
  /// The name of a person or an organisation.
  public static let name = ClaimKind(rawValue: "name")
  /// The name of a place.
  public static let place = ClaimKind(rawValue: "place")
  /// Words in quotation marks.
  public static let quote = ClaimKind(rawValue: "quote")
  /// Somebody is said to have said it.
  public static let attribution = ClaimKind(rawValue: "attribution")
  /// First, only, largest, record.
  public static let superlative = ClaimKind(rawValue: "superlative")
  /// More than, up from, twice as.
  public static let comparison = ClaimKind(rawValue: "comparison")
  /// One thing is said to have brought about another.
  public static let cause = ClaimKind(rawValue: "cause")
  /// Something is said to have happened.
  public static let event = ClaimKind(rawValue: "event")
  /// A report, law, statement or record is referred to.
  public static let document = ClaimKind(rawValue: "document")
  /// A title, role or affiliation.
  public static let position = ClaimKind(rawValue: "position")

  /// The kinds that this stet knows, in the order in which people read them.
  public static let known: [ClaimKind] = [
    .number, .date, .name, .place, .quote, .attribution, .superlative, .comparison, .cause, .event, .document,
    .position,
  ]

  /// Orders as `known` does, unknown kinds last.
  public static func < (left: ClaimKind, right: ClaimKind) -> Bool {
    let (first, second) = (left.rank, right.rank)
    return first == second ? left.rawValue < right.rawValue : first < second
  }

  private var rank: Int { Self.known.firstIndex(of: self) ?? Self.known.count }
}
