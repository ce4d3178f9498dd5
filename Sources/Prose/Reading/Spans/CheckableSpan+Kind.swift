extension CheckableSpan {
  /// What there is to check.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A quantity: a figure or a number in words, with its unit, money and percentages too.
    case number
    /// A place in an order: third, 21st.
    case ordinal
    /// How old somebody or something is.
    case age
    /// A day, month, year, weekday or time.
    case date
    /// The name of a person, an organisation or a thing.
    case name
    /// A place.
    case place
    /// Words in quotation marks.
    case quote
    /// That somebody is said to have said it.
    case attribution
    /// A first, an only, a record, the most of its kind.
    case superlative
    /// A comparison with another quantity, time or thing.
    case comparison
    /// That one thing comes from another.
    case cause
    /// A title, a role, an affiliation.
    case position
    /// A law, a report, a statement that can be looked up.
    case document
    /// Something that happened at a known time or place.
    case event
    /// A word that turns the sentence around: not, never, without.
    case negation
    /// A word that says how sure the sentence is: reportedly, may, is said to.
    case hedge
    /// A web address, an e-mail address, a telephone number.
    case address
    /// A mark that something is still to come or was checked: TK, XX, CQ.
    case placeholder

    /// Whether a source could confirm or refute the span by itself.
    ///
    /// A negation or a hedge changes what a sentence claims and an address or a placeholder claims nothing, so none of them
    /// alone makes a sentence checkable.
    public var isCheckable: Bool {
      switch self {
      case .negation, .hedge, .address, .placeholder: false
      case .number, .ordinal, .age, .date, .name, .place, .quote, .attribution, .superlative, .comparison, .cause,
        .position, .document, .event:
        true
      }
    }

    /// Its place among all kinds; to compare the names of kinds would cost more than to find the spans.
    package var number: Int {
      switch self {
      case .number: 0
      case .ordinal: 1
      case .age: 2
      case .date: 3
      case .name: 4
      case .place: 5
      case .quote: 6
      case .attribution: 7
      case .superlative: 8
      case .comparison: 9
      case .cause: 10
      case .position: 11
      case .document: 12
      case .event: 13
      case .negation: 14
      case .hedge: 15
      case .address: 16
      case .placeholder: 17
      }
    }
  }
}
