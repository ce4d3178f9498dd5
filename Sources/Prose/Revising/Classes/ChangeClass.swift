/// What a change did to the words, in the order in which a checker must see it.
///
/// A change that is of several classes is of the first that applies. All but `typography` reopen a check.
public enum ChangeClass: String, Sendable, Hashable, CaseIterable, Comparable {
  /// A figure, a spelled-out number or a unit of count that is not part of a date.
  case number
  /// A day, month, year, weekday or time.
  case date
  /// A negation or a modal came, went or changed: not, never, may, will, allegedly.
  case negation
  /// A capitalised name.
  case name
  /// Other words inside quotation marks, or the marks themselves came or went.
  case quote
  /// Who is said to have said it, or the reporting verb.
  case attribution
  /// A web or mail address or the target of a Markdown link, and nothing but those.
  case link
  /// Anything else, punctuation too.
  case words
  /// Only the shape of quotation marks, dashes, apostrophes and ellipses, accents, or white space.
  case typography

  /// Whether one class is seen before another.
  public static func < (first: ChangeClass, second: ChangeClass) -> Bool { first.rank < second.rank }

  /// The place of the class in the order of precedence, the weightiest first.
  private var rank: Int { ChangeClass.allCases.firstIndex(of: self) ?? 0 }

  /// Whether a check on the words must be made again.
  public var reopens: Bool { self != .typography }
}
