import Prose

/// One thing about a sentence that speaks for or against checking it soon and that is no single word.
package enum PriorityTrait: Sendable, Hashable {
  /// More than so many words.
  case longer(than: Int)
  /// At least so many figures.
  case figures(Int)
  /// At least so many numbers in words.
  case amounts(Int)
  /// At least so many figures and numbers in words.
  case numbers(Int)
  /// At least so many capitalised words behind the first one.
  case names(Int)
  /// A figure that is a year.
  case year
  /// A question mark at the end.
  case question
  /// A question mark elsewhere.
  case inquiry
  /// At least so many verbs in the past tense.
  case past(Int)
  /// Not, never, don't.
  case negation
  /// At least so many words of a topic, which is named by its bit.
  case topic(Int, Int)
  /// A subject followed by the beginning of its predicate, named by their places in `subjects` and `verbs`.
  case clause(Int, Int)
  /// At least so many spans of a kind, named by its place in `kinds`.
  case span(Int, Int)

  /// Subjects by what they are in the table of words; a name and a plural are read from their looks.
  static let subjects = ["speaker", "speakers", "others", "listener", "thing", "relative", "name", "plural"]
  /// Beginnings of predicates.
  static let verbs = ["modal", "mental", "perfect", "present", "wasWere", "past", "negation"]

  /// The degrees of traits that are counted.
  static let lengths = [3, 5, 7, 9, 12, 15, 19, 24, 30, 40]
  static let figureCounts = [1, 2, 4]
  static let amountCounts = [1, 2]
  static let nameCounts = [1, 2, 3, 5]
  static let pastCounts = [1, 2]

  /// Every trait, in the order of `place`.
  package static let all: [PriorityTrait] = {
    var all = lengths.map { PriorityTrait.longer(than: $0) }
    all += figureCounts.map { .figures($0) }
    all += amountCounts.map { .amounts($0) }
    all += nameCounts.map { .names($0) }
    all += pastCounts.map { .past($0) }
    all += [.numbers(3), .year, .question, .inquiry, .negation]
    for topic in WordClass.topicNames.indices { all += [.topic(topic, 1), .topic(topic, 2)] }
    for subject in subjects.indices { all += verbs.indices.map { .clause(subject, $0) } }
    for kind in kinds.indices { all += [.span(kind, 1), .span(kind, 2)] }
    precondition(all.count <= PriorityTraits.capacity, "there are more traits than a set of them holds")
    return all
  }()

  /// The kinds of spans.
  static let kinds = CheckableSpan.Kind.allCases

  private static let firstFigure = lengths.count
  private static let firstAmount = firstFigure + figureCounts.count
  private static let firstName = firstAmount + amountCounts.count
  private static let firstPast = firstName + nameCounts.count
  private static let firstSingle = firstPast + pastCounts.count
  private static let firstTopic = firstSingle + 5
  private static let firstClause = firstTopic + 2 * WordClass.topicNames.count
  private static let firstSpan = firstClause + subjects.count * verbs.count

  /// The place in `all`, or nil for a trait that is not there.
  var place: Int? {
    switch self {
    case .longer(let words): Self.lengths.firstIndex(of: words)
    case .figures(let count): Self.figureCounts.firstIndex(of: count).map { Self.firstFigure + $0 }
    case .amounts(let count): Self.amountCounts.firstIndex(of: count).map { Self.firstAmount + $0 }
    case .names(let count): Self.nameCounts.firstIndex(of: count).map { Self.firstName + $0 }
    case .past(let count): Self.pastCounts.firstIndex(of: count).map { Self.firstPast + $0 }
    case .numbers(let count): count == 3 ? Self.firstSingle : nil
    case .year: Self.firstSingle + 1
    case .question: Self.firstSingle + 2
    case .inquiry: Self.firstSingle + 3
    case .negation: Self.firstSingle + 4
    case .topic(let topic, let count): Self.firstTopic + 2 * topic + count - 1
    case .clause(let subject, let verb): Self.firstClause + Self.verbs.count * subject + verb
    case .span(let kind, let count): Self.firstSpan + 2 * kind + count - 1
    }
  }

  /// The traits by the names that tables of weights use.
  static let named = Dictionary(uniqueKeysWithValues: zip(all.map(\.name), all))

  /// The name in tables of weights: `topic:money`, `length:12`.
  package var name: String {
    switch self {
    case .longer(let words): "length:\(words)"
    case .figures(let count): "figures:\(count)"
    case .amounts(let count): "amounts:\(count)"
    case .numbers(let count): "numbers:\(count)"
    case .names(let count): "names:\(count)"
    case .year: "year"
    case .question: "question"
    case .inquiry: "inquiry"
    case .past(let count): "past:\(count)"
    case .negation: "negation"
    case .topic(let topic, let count): "topic:\(WordClass.topicNames[topic]):\(count)"
    case .clause(let subject, let verb): "clause:\(Self.subjects[subject]):\(Self.verbs[verb])"
    case .span(let kind, let count): "span:\(Self.kinds[kind].rawValue):\(count)"
    }
  }
}
