import Prose

/// The examples as columns of numbers: for each trait, word and pair the examples that hold it, and how much it counts there.
struct PriorityMatrix: Sendable {
  /// The names of the columns, as tables of weights have them: traits, then words, then pairs.
  let names: [String]
  /// How many columns are traits.
  let traitCount: Int
  /// How many columns are words.
  let wordCount: Int
  /// For each column the rows that hold it, in order.
  let rows: [[Int32]]
  /// How much a word or pair counts in each row.
  let shares: [Double]
  /// Whether each row is an example that should be checked.
  let labels: [Bool]

  /// Takes rows that hold traits only, by their places among the names.
  init(traits names: [String], rows places: [[Int]], labels: [Bool]) {
    self.names = names
    traitCount = names.count
    wordCount = 0
    var rows = Array(repeating: [Int32](), count: names.count)
    for (row, places) in places.enumerated() {
      for place in places { rows[place].append(Int32(row)) }
    }
    self.rows = rows
    shares = Array(repeating: 0, count: places.count)
    self.labels = labels
  }

  /// Counts every example.
  init(_ examples: [PriorityExample], _ vocabulary: PriorityVocabulary) {
    traitCount = PriorityTrait.all.count
    wordCount = vocabulary.words.count
    names =
      PriorityTrait.all.map(\.name) + vocabulary.words.map(\.spelling) + vocabulary.pairs.map(\.spelling)
    var wordColumns: [WordKey: Int] = [:]
    for (index, word) in vocabulary.words.enumerated() { wordColumns[word] = PriorityTrait.all.count + index }
    var pairColumns: [PriorityVocabulary.Pair: Int] = [:]
    let firstPair = PriorityTrait.all.count + vocabulary.words.count
    for (index, pair) in vocabulary.pairs.enumerated() { pairColumns[pair] = firstPair + index }
    var rows = Array(repeating: [Int32](), count: firstPair + vocabulary.pairs.count)
    for (row, example) in examples.enumerated() {
      func add(_ column: Int) {
        if rows[column].last != Int32(row) { rows[column].append(Int32(row)) }
      }
      example.sentence.traits.forEach(add)
      for word in example.sentence.words {
        if let column = wordColumns[word] { add(column) }
      }
      for pair in example.sentence.pairs {
        if let column = pairColumns[pair] { add(column) }
      }
    }
    self.rows = rows
    shares = examples.map { Double(PriorityModel.share(ofWordIn: $0.sentence.wordCount)) / 1_000 }
    labels = examples.map(\.isWorthChecking)
  }
}
