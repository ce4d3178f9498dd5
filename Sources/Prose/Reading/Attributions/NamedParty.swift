/// A person or organisation that an article names, as far as telling who speaks needs it.
struct NamedParty {
  /// What is known of "he" and "she".
  enum Gender {
    case female
    case male
    case unknown
  }

  /// What a party is.
  enum Kind {
    case person
    case organisation
    /// One capitalised word that nothing tells more of.
    case unknown
  }

  /// What it is.
  var kind: Kind
  /// Its fullest mention, in UTF-8 offsets, without titles.
  var name: Range<Int>
  /// The words of that mention.
  var wordCount: Int
  /// The first word of the fullest name.
  var firstWord: WordKey?
  /// What is known of "he" and "she".
  var gender: Gender
  /// The last words of its titles and roles: minister, senator, spokeswoman; a few are kept.
  var roles: [WordKey] = []
  /// Which of the roster's mentions was the last.
  var lastMention = 0
}

/// One place where an article names a party.
struct PartyMention {
  /// The party, by its number in the roster.
  let party: Int
  /// The words of the name, without titles, in UTF-8 offsets.
  let range: Range<Int>
  /// Whether the sentence starts with it, or it speaks: a pronoun behind it is likelier to mean it.
  let isProminent: Bool
}
