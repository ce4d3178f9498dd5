import Foundation

/// A draft of two hundred sentences that was edited two thousand times, the same on every machine.
struct LongHistory {
  private var dice: any RandomNumberGenerator = Steps(state: 5)
  private var paragraphs: [[String]]

  private static let people = ["Anna Keller", "Jonas Brandt", "Maria Oduya", "Peter Lindqvist", "Sana Rahimi"]
  private static let places = ["Hamburg", "Lagos", "Oslo", "Lima", "Quito", "Tartu", "Cork", "Porto"]
  private static let things = [
    "harbour", "council", "survey", "bridge", "archive", "ferry", "clinic", "museum", "school",
  ]

  /// Writes the first revision.
  init() {
    paragraphs = []
    paragraphs = (0..<50).map { _ in (0..<4).map { _ in sentence() } }
  }

  /// The draft as it stands.
  var text: String {
    "# The harbour and the bridge\n\n" + paragraphs.map { $0.joined(separator: " ") + "\n" }.joined(separator: "\n")
  }

  /// Makes the next edit: mostly one word, now and then a sentence or the order of paragraphs or sentences.
  mutating func edit() {
    let paragraph = below(paragraphs.count)
    switch below(10) {
    case 0: paragraphs[paragraph][below(4)] = sentence()
    case 1: paragraphs.swapAt(paragraph, below(paragraphs.count))
    case 2: paragraphs[paragraph].swapAt(below(4), below(4))
    default:
      let line = below(4)
      var words = paragraphs[paragraph][line].split(separator: " ").map(String.init)
      let figures = words.indices.filter { Int(words[$0]) != nil }
      guard let figure = figures.isEmpty ? nil : figures[below(figures.count)] else { return }
      words[figure] = "\(10 + below(900))"
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

  /// Adds revisions of a draft to a workspace, in the form that `git fast-import` reads.
  ///
  /// - Parameters:
  ///   - branch: the full name of the branch, and the commit it stands at.
  ///   - path: the draft's path.
  mutating func stream(revisions: Int, to branch: (name: String, commit: String), path: String) -> Data {
    var stream = ""
    for number in 0..<revisions {
      edit()
      let (message, text) = ("edit \(number)", text)
      stream += "commit \(branch.name)\ncommitter Bench <bench@example.org> \(1_700_000_000 + number * 60) +0000\n"
      stream += "data \(message.utf8.count)\n\(message)\n" + (number == 0 ? "from \(branch.commit)\n" : "")
      stream += "M 100644 inline \(path)\ndata \(text.utf8.count)\n\(text)\n"
    }
    return Data(stream.utf8)
  }

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
