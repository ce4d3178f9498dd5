import Editorial
import Prose

extension Mode {
  /// `{"text"}` → `{"quotes"}`: the quotations and reported speech of an article of one paragraph a line.
  static let quotes = Mode(name: "quotes") { fields in
    let text = Text(try fields.string("text"))
    let offsets = ScalarOffsets(text)
    let article = Article(reading: text)
    let quotes = article.blocks.flatMap { block in
      Quotation.all(in: text, block: block).map { quotation -> JSON in
        .object(["content": offsets.json(quotation.range), "speaker": .null, "direct": true])
      }
    }
    return ["quotes": .array(quotes)]
  }
}
