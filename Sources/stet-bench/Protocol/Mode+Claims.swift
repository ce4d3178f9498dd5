import Editorial
import Prose

extension Mode {
  /// `{"text"}` → `{"claims", "sentences", "furniture"}`: a whole article as it arrives, read like a checker.
  static let claims = Mode(name: "claims") { fields in
    let text = Text(try fields.string("text"))
    let offsets = ScalarOffsets(text)
    let article = Article(reading: text)
    let claims = ClaimReading(article).proposals.map { proposal -> JSON in
      .object([
        "span": offsets.json(proposal.range),
        "kinds": .array(proposal.kinds.map { .string($0.rawValue) }),
        "priority": .number(proposal.priority.decimal),
      ])
    }
    let furniture = article.blocks.filter { !$0.part.isOwnText && $0.part != .code }.map { offsets.json($0.range) }
    return [
      "claims": .array(claims), "sentences": .array(article.sentences.map { offsets.json($0.range) }),
      "furniture": .array(furniture),
    ]
  }
}
