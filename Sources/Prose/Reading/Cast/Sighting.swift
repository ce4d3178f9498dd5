/// A name where a sentence writes it, with what the words around it say about who it is.
///
/// A language's rules make these; `CastBuilder` joins them into members.
struct Sighting {
  /// How far the capitals of a name can be trusted.
  enum Standing {
    /// A name for sure.
    case sure
    /// Perhaps a common word or a place: a mention when the name is known already, else nothing.
    case known
  }

  /// The tokens of the name, without honorific and title.
  var words: Range<Int>
  var standing = Standing.sure
  /// The titles beside it, in UTF-8 offsets.
  var titles: [Range<Int>] = []
  /// Its honorific, in UTF-8 offsets.
  var honorific: Range<Int>?
  /// The pronoun that its honorific, title or given name speaks for.
  var pronoun: Cast.Pronoun?
  /// How much speaks for a person.
  var person = 0
  /// How much speaks for an organisation.
  var organisation = 0
  /// The token of the short form in brackets behind it.
  var acronym: Int?
  /// Whether a single word may be the short form of a longer name: it is no common word of names.
  var isDistinctive = true
  /// Whether the first word is a given name.
  var startsWithGivenName = false
}

/// What a sentence says of names.
struct SentenceSightings {
  /// The names, in order.
  var names: [Sighting] = []
  /// The third person pronouns, by token, in order.
  var pronouns: [(token: Int, pronoun: Cast.Pronoun)] = []
}
