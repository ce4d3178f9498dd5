/// An amount: one number or a range of them, of a unit, as exact as the words are.
public struct Quantity: Sendable, Hashable {
  /// What is counted.
  public enum Unit: Sendable, Hashable {
    /// Nothing that the span names.
    case none
    /// Hundredths of something.
    case percent
    /// Steps of one in a hundred between two shares.
    case percentagePoints
    /// Money: the ISO 4217 code, or nil where the sign does not settle it ("$" alone, "¥").
    case currency(String?)
    /// The word or sign that names it, in UTF-8 offsets.
    case word(Range<Int>)
  }

  /// How the words around the number move it.
  public enum Modifier: String, Sendable, Hashable, CaseIterable {
    /// "about", "some", "roughly".
    case about
    /// "nearly", "almost": a little less.
    case nearly
    /// "more than", "over".
    case moreThan
    /// "less than", "under".
    case lessThan
    /// "at least".
    case atLeast
    /// "at most", "up to", "as many as".
    case atMost
  }

  /// The number, or the lower end of a range; nil where the words give only an upper end.
  ///
  /// A plural of a magnitude ("thousands", "dozens") is a range without an upper end.
  public let lower: ExactNumber?
  /// The number again, or the upper end of a range; nil where the words give none.
  public let upper: ExactNumber?
  /// What is counted.
  public let unit: Unit
  /// What the words around it say of its exactness, or nil when they say nothing.
  public let modifier: Modifier?

  package init(lower: ExactNumber?, upper: ExactNumber?, unit: Unit = .none, modifier: Modifier? = nil) {
    self.lower = lower
    self.upper = upper
    self.unit = unit
    self.modifier = modifier
  }

  /// The number when there is just one.
  public var number: ExactNumber? { lower == upper ? lower : nil }
}
