extension Cast {
  /// One person, organisation or other named thing of an article.
  public struct Member: Sendable, Hashable {
    /// What it is, as far as the text tells.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// A person.
      case person
      /// An organisation, a company, a body, an agency.
      case organisation
      /// A named thing that the text does not show to be either.
      case other
    }

    /// What it is.
    public let kind: Kind
    /// The fullest form that the text gives, without honorific and title.
    public let name: String
    /// Where the fullest form stands first, in UTF-8 offsets.
    public let range: Range<Int>
    /// Where the text gives its titles and roles ("Armenian Prime Minister"), each wording once, in order; at most eight.
    public let titles: [Range<Int>]
    /// Where its short form of capitals stands first ("CSTO"), in UTF-8 offsets.
    public let acronym: Range<Int>?
    /// Where its first honorific stands ("Mr.", "Ms."), in UTF-8 offsets.
    public let honorific: Range<Int>?
    /// The pronoun that honorific, title, given name or the sentences around it speak for, if any.
    public let pronoun: Pronoun?
    /// Where the text names it, in UTF-8 offsets without honorifics and titles, in order.
    public let mentions: [Range<Int>]
  }
}
