/// What the rules of priority know of a word: the topics that it belongs to, and its part in a clause.
package struct WordClass: OptionSet, Sendable, Hashable {
  package let rawValue: UInt64

  @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }

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

  /// Whether any of some classes is among these; without the calls that a set of options costs across modules.
  @inlinable package func has(_ some: WordClass) -> Bool { rawValue & some.rawValue != 0 }

  /// I.
  @inlinable package static var speaker: WordClass { WordClass(rawValue: 1 << 40) }
  /// We.
  @inlinable package static var speakers: WordClass { WordClass(rawValue: 1 << 41) }
  /// He, she, they.
  @inlinable package static var others: WordClass { WordClass(rawValue: 1 << 42) }
  /// You.
  @inlinable package static var listener: WordClass { WordClass(rawValue: 1 << 43) }
  /// It, this, that, there.
  @inlinable package static var thing: WordClass { WordClass(rawValue: 1 << 44) }
  /// Who, which.
  @inlinable package static var relative: WordClass { WordClass(rawValue: 1 << 45) }
  /// Will, would, can, must.
  @inlinable package static var modal: WordClass { WordClass(rawValue: 1 << 46) }
  /// Think, believe, hope.
  @inlinable package static var mental: WordClass { WordClass(rawValue: 1 << 47) }
  /// Have, has.
  @inlinable package static var perfect: WordClass { WordClass(rawValue: 1 << 48) }
  /// Is, are.
  @inlinable package static var present: WordClass { WordClass(rawValue: 1 << 49) }
  /// Was, were.
  @inlinable package static var wasWere: WordClass { WordClass(rawValue: 1 << 50) }
  /// A verb in the past tense that does not end in -ed.
  @inlinable package static var past: WordClass { WordClass(rawValue: 1 << 51) }
  /// Not, never, don't.
  @inlinable package static var negation: WordClass { WordClass(rawValue: 1 << 52) }
  /// An adverb that stands between a subject and its verb.
  @inlinable package static var adverb: WordClass { WordClass(rawValue: 1 << 53) }
  /// A number in words.
  @inlinable package static var amount: WordClass { WordClass(rawValue: 1 << 54) }
}
