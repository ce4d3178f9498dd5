/// An article of sentences that each hold something to check, the same for a seed on every machine.
struct GeneratedText {
  private var dice: Steps
  private var paragraphs: [[String]] = []

  private static let people = ["Anna Keller", "Jonas Brandt", "Maria Oduya", "Peter Lindqvist", "Sana Rahimi"]
  private static let places = ["Hamburg", "Lagos", "Oslo", "Lima", "Quito", "Tartu", "Cork", "Porto"]
  private static let things = [
    "harbour", "council", "survey", "bridge", "archive", "ferry", "clinic", "museum", "school",
  ]

  /// Writes the first revision.
  init(seed: UInt64, sentences: Int) {
    dice = Steps(state: seed)
    for start in stride(from: 0, to: sentences, by: 4) {
      paragraphs.append((start..<min(start + 4, sentences)).map { _ in sentence() })
    }
  }

  /// The article as it stands.
  func text(titled title: String) -> String {
    "# \(title)\n\n" + paragraphs.map { $0.joined(separator: " ") + "\n" }.joined(separator: "\n")
  }

  /// Makes the next edit: mostly one figure, now and then a sentence or the order of paragraphs or sentences.
  mutating func edit() {
    let paragraph = below(paragraphs.count)
    let line = below(paragraphs[paragraph].count)
    switch below(10) {
    case 0: paragraphs[paragraph][line] = sentence()
    case 1: paragraphs.swapAt(paragraph, below(paragraphs.count))
    case 2: paragraphs[paragraph].swapAt(line, below(paragraphs[paragraph].count))
    default:
      var words = paragraphs[paragraph][line].split(separator: " ").map(String.init)
      let figures = words.indices.filter { Int(words[$0]) != nil }
      guard !figures.isEmpty else { return }
      words[figures[below(figures.count)]] = "\(10 + below(900))"
      paragraphs[paragraph][line] = words.joined(separator: " ")
    }
  }

  private mutating func sentence() -> String {
    let (person, place) = (Self.people[below(Self.people.count)], Self.places[below(Self.places.count)])
    let (thing, other) = (Self.things[below(Self.things.count)], Self.things[below(Self.things.count)])
    return switch below(3) {
    case 0: "The \(thing) in \(place) cost \(10 + below(900)) million euros, according to \(person)."
    case 1: "\(person) said the \(thing) had \(100 + below(9_000)) visitors, more than the \(other) in \(place)."
    default: "“We opened the \(thing) with \(2 + below(90)) people,” said \(person), who runs the \(other) in \(place)."
    }
  }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &dice) }

  /// SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): the same numbers on every machine.
  private struct Steps: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
