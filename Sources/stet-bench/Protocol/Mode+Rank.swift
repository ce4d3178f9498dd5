import Editorial
import Prose

extension Mode {
  /// `{"text"}` → `{"score", "claim"}`: how much one sentence needs checking, and whether it should become a claim.
  static let rank = Mode(name: "rank") { fields in
    let text = Text(try fields.string("text"))
    let whole = Block(part: .body, range: 0..<text.count, sentences: [Sentence(range: text.trimmed(0..<text.count))])
    let reading = ClaimReading(Article(text: text, blocks: text.count == 0 ? [] : [whole]))
    let priority = reading.proposals.first?.priority
    return ["score": .number(priority?.decimal ?? "0"), "claim": .bool(priority != nil)]
  }
}
