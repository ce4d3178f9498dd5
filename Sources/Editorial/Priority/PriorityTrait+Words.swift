import Prose

extension PriorityTrait {
  /// Traits that say the same in degrees, so that a person is told of them once.
  enum Family: Hashable {
    case length, numbers, names, year, question, past, negation
    case topic(Int)
    case clause(Int, Int)
    case span(Int)
  }

  /// What it is a degree of.
  var family: Family {
    switch self {
    case .longer: .length
    case .figures, .amounts, .numbers: .numbers
    case .names: .names
    case .year: .year
    case .question, .inquiry: .question
    case .past: .past
    case .negation: .negation
    case .topic(let topic, _): .topic(topic)
    case .clause(let subject, let verb): .clause(subject, verb)
    case .span(let kind, _): .span(kind)
    }
  }

  /// What it is, in words, to stand after “because of”.
  ///
  /// - Parameter sentence: the sentence that has it, whose words are cited.
  func words(in sentence: PrioritySentence) -> String {
    switch self {
    case .longer: "its length of \(sentence.wordCount) words"
    case .figures(1), .amounts(1): "a number"
    case .figures, .amounts, .numbers: "several numbers"
    case .names(1): "a name"
    case .names: "several names"
    case .year: "a year"
    case .question, .inquiry: "a question mark"
    case .past(1): "a verb in the past tense"
    case .past: "verbs in the past tense"
    case .negation: "a denial"
    case .topic(let topic, _): Self.words(ofTopic: topic, in: sentence)
    case .clause(let subject, let verb):
      "\(Self.subjectLabels[subject]) followed by \(Self.verbLabels[verb])"
    case .span(let kind, let count): Self.words(of: Self.kinds[kind], count)
    }
  }

  private static let subjectLabels = [
    "“I”", "“we”", "“he”, “she” or “they”", "“you”", "“it”, “this” or “that”", "“who” or “which”", "a name",
    "a plural noun",
  ]
  private static let verbLabels = [
    "“will”, “would” or the like", "a verb of thinking or feeling", "“have”", "“is” or “are”", "“was” or “were”",
    "a verb in the past tense", "“not” or the like",
  ]
  private static let topicLabels = [
    "vote": "voting", "work": "work and business", "trend": "rise and fall", "share": "measure", "extreme": "extremes",
    "totality": "all and nothing", "office": "public office", "school": "schooling", "energy": "energy and climate",
    "place": "countries and places", "hedge": "doubt", "future": "the future", "ability": "possibility",
    "value": "judgement", "address": "address", "talk": "conversation",
  ]

  /// `a word of accusation: “fraud”`; at most three words are cited.
  private static func words(ofTopic topic: Int, in sentence: PrioritySentence) -> String {
    let name = WordClass.topicNames[topic]
    let wordClass = WordClass.topic(name)
    var cited: [String] = []
    for (index, token) in sentence.run.tokens.enumerated() where sentence.clauseWords[index].classes.contains(wordClass)
    {
      let word = Wording.quoted(sentence.run.text[token.range])
      if !cited.contains(word) { cited.append(word) }
      if cited.count == 3 { break }
    }
    let label = topicLabels[name] ?? name
    return "\(cited.count == 1 ? "a word" : "words") of \(label): \(cited.joined(separator: ", "))"
  }

  private static func words(of kind: CheckableSpan.Kind, _ count: Int) -> String {
    let label = spanLabels[kind.rawValue] ?? ("a span of kind \(kind.rawValue)", "spans of kind \(kind.rawValue)")
    return count == 1 ? label.0 : label.1
  }

  private static let spanLabels = [
    "number": ("a quantity", "several quantities"), "date": ("a date", "several dates"),
    "name": ("a person or organisation", "several people or organisations"), "place": ("a place", "several places"),
    "quote": ("quoted words", "several quotations"), "attribution": ("a source", "several sources"),
    "superlative": ("a superlative", "several superlatives"), "comparison": ("a comparison", "several comparisons"),
    "cause": ("a cause", "several causes"), "position": ("a title or role", "several titles or roles"),
    "document": ("a document", "several documents"), "event": ("an event", "several events"),
    "negation": ("a denial", "several denials"), "hedge": ("a hedge", "several hedges"),
    "age": ("an age", "several ages"), "ordinal": ("a number of order", "several numbers of order"),
    "address": ("an address", "several addresses"), "placeholder": ("a gap to fill", "several gaps to fill"),
  ]
}
