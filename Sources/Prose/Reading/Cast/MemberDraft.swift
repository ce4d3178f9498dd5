/// What is known of a member while the article is read.
struct MemberDraft {
  /// The first word of the fullest form.
  var first: Int32
  /// The last word of the fullest form.
  var last: Int32
  /// The words of the fullest form.
  var length: Int
  /// Where the fullest form stands first.
  var range: Range<Int>
  var titles: [Range<Int>] = []
  /// The nodes of the titles' wordings, so that each is kept once.
  var titleNodes: [NameTrie.Node] = []
  var acronym: Range<Int>?
  var honorific: Range<Int>?
  /// The pronoun of an honorific, a title or a given name.
  var pronoun: Cast.Pronoun?
  /// What pronouns around it count for: he above, she below zero.
  var pronounBalance = 0
  var person = 0
  var organisation = 0
  /// The member that this one turned out to be, if it did.
  var alias: Int?

  /// What the evidence says.
  var kind: Cast.Member.Kind {
    if organisation >= 2, organisation > person { return .organisation }
    // A single word needs more than a verb of speech behind it: companies speak too.
    return person >= (length == 1 ? 2 : 1) && person >= organisation ? .person : .other
  }

  /// Adds what a sighting says.
  mutating func add(_ sighting: Sighting) {
    // Evidence is capped, so that a name repeated a thousand times does not drown a clear word.
    person = min(12, person + sighting.person)
    organisation = min(12, organisation + sighting.organisation)
    honorific = honorific ?? sighting.honorific
    pronoun = pronoun ?? sighting.pronoun
  }
}
