import Editorial
import Foundation
import Prose

extension Mode {
  /// `{"text"}` → `{"score", "claim"}`: how much one sentence needs checking, and whether it should become a claim.
  static let rank = Mode(name: "rank") { fields in
    let text = Text(try fields.string("text"))
    let sentence = Sentence(range: text.trimmed(0..<text.count))
    let judgement = PriorityModel.shipped.judge(
      text: text,
      sentence: sentence.range,
      spans: CheckableSpan.all(in: text, sentence: sentence),
      part: .body
    )
    return [
      "score": .number(String(format: "%.9f", judgement.score)), "claim": .bool(judgement.isWorthChecking),
    ]
  }
}
