/// What the rules of priority know of a word: the topics that it belongs to, and its part in a clause.
package struct WordClass: OptionSet, Sendable, Hashable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The words that name the topics, in the order of their bits; at most forty.
  package static let topicNames = [
    "accusation", "vote", "law", "crime", "war", "money", "work", "trend", "share", "extreme", "comparison", "cause",
    "totality", "time", "people", "office", "government", "health", "school", "energy", "place", "speech", "proof",
    "hedge", "future", "feeling", "duty", "ability", "value", "address", "talk",
  ]

  /// The topic of a name, or nothing for a name that is none.
  package static func topic(_ name: String) -> WordClass {
    topicNames.firstIndex(of: name).map { WordClass(rawValue: 1 << UInt64($0)) } ?? []
  }

  /// Every topic.
  package static let topics = WordClass(rawValue: 1 << UInt64(topicNames.count) - 1)

  /// I.
  package static let speaker = WordClass(rawValue: 1 << 40)
  /// We.
  package static let speakers = WordClass(rawValue: 1 << 41)
  /// He, she, they.
  package static let others = WordClass(rawValue: 1 << 42)
  /// You.
  package static let listener = WordClass(rawValue: 1 << 43)
  /// It, this, that, there.
  package static let thing = WordClass(rawValue: 1 << 44)
  /// Who, which.
  package static let relative = WordClass(rawValue: 1 << 45)
  /// Will, would, can, must.
  package static let modal = WordClass(rawValue: 1 << 46)
  /// Think, believe, hope.
  package static let mental = WordClass(rawValue: 1 << 47)
  /// Have, has.
  package static let perfect = WordClass(rawValue: 1 << 48)
  /// Is, are.
  package static let present = WordClass(rawValue: 1 << 49)
  /// Was, were.
  package static let wasWere = WordClass(rawValue: 1 << 50)
  /// A verb in the past tense that does not end in -ed.
  package static let past = WordClass(rawValue: 1 << 51)
  /// Not, never, don't.
  package static let negation = WordClass(rawValue: 1 << 52)
  /// An adverb that stands between a subject and its verb.
  package static let adverb = WordClass(rawValue: 1 << 53)
  /// A number in words.
  package static let amount = WordClass(rawValue: 1 << 54)
}
