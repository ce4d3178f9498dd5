/// What a word or mark may do in a clause that reports speech or thought, as bits.
///
/// One look-up a token finds all of them, so that the rules need no table of their own.
struct CueTraits: OptionSet, Sendable {
  let rawValue: UInt64

  private static func bit(_ index: UInt64) -> Self { Self(rawValue: 1 << index) }

  // Marks.
  static let comma = bit(0)
  static let stop = bit(1)
  static let colon = bit(2)
  static let pause = bit(3)
  static let possessive = bit(4)
  static let opener = bit(5)
  static let closer = bit(6)

  // Small words.
  static let determiner = bit(7)
  static let pronoun = bit(8)
  static let object = bit(9)
  static let preposition = bit(10)
  static let conjunction = bit(11)
  static let contrast = bit(12)
  static let subordinator = bit(13)
  static let relative = bit(14)
  static let auxiliary = bit(15)
  static let be = bit(16)
  static let that = bit(17)
  static let question = bit(18)
  static let adverb = bit(19)
  static let time = bit(20)
  static let possessor = bit(21)

  // Prepositions that bring what a verb is about; a verb's leave for each is the same bit higher up.
  static let about = bit(22)
  static let of = bit(23)
  static let forWord = bit(24)
  static let on = bit(25)
  static let against = bit(26)
  static let to = bit(27)
  static let with = bit(28)
  static let asWord = bit(29)
  static let at = bit(30)
  static let out = bit(31)
  static let allPrepositions = Self(rawValue: 0x3FF << 22)
  static let takesAbout = bit(32)
  static let takesOf = bit(33)
  static let takesFor = bit(34)
  static let takesOn = bit(35)
  static let takesAgainst = bit(36)
  static let takesTo = bit(37)
  static let takesWith = bit(38)
  static let takesAs = bit(39)
  static let takesAt = bit(40)
  static let takesOut = bit(41)

  // The form of a verb.
  static let base = bit(42)
  static let third = bit(43)
  static let past = bit(44)
  static let gerund = bit(45)

  // What a word of speech or thought takes.
  /// A clause without "that".
  static let takesClause = bit(46)
  /// A clause with "that".
  static let takesThat = bit(47)
  /// A clause with "whether", "how", "what".
  static let takesQuestion = bit(48)
  /// "to" and a verb.
  static let takesInfinitive = bit(49)
  /// Words that name what is praised, denied, asked for.
  static let takesObject = bit(50)
  /// Somebody who is told, and then what.
  static let takesAddressee = bit(51)
  /// Words in quotation marks, before or behind it.
  static let takesQuotation = bit(52)
  /// May stand behind or inside what is said, between commas.
  static let aside = bit(53)
  /// Takes its subject from what is said: seems to, is expected to.
  static let raises = bit(54)
  /// Is as often a noun.
  static let nounToo = bit(55)
  /// A noun or an adjective: a claim that, clear that.
  static let noun = bit(56)
  static let adjective = bit(57)
  /// "according", which "to" follows.
  static let according = bit(58)
  /// "reportedly".
  static let hearsay = bit(59)
  /// Some verb that reports nothing.
  static let otherVerb = bit(60)
  /// by, from: who the words of a noun of speech come from.
  static let agent = bit(61)

  /// "put", when "it" follows: as the mayor put it.
  static let puts = bit(63)
  /// One of the three articles.
  static let article = bit(62)

  static let verbForms: Self = [.base, .third, .past, .gerund]
  static let complements: Self = [
    .takesClause, .takesThat, .takesQuestion, .takesInfinitive, .takesObject, .takesAddressee, .takesQuotation, .aside,
    .raises,
  ]

  /// Whether it has any bit of another set.
  func has(_ any: Self) -> Bool { rawValue & any.rawValue != 0 }

  /// Whether this verb takes what this preposition brings.
  func takes(_ preposition: Self) -> Bool {
    rawValue & ((preposition.rawValue & Self.allPrepositions.rawValue) << 10) != 0
  }

  /// What the source does with what a cue reports.
  var manner: Attribution.Manner {
    if has([.according, .puts]) || (has(.takesQuotation) && has(.aside)) { return .speech }
    return has([.takesClause, .takesThat, .takesInfinitive, .takesQuestion]) ? .thought : .stance
  }

  /// Whether it may be the verb of a clause.
  var isVerb: Bool { has(.verbForms) }
}
