import Editorial
import Prose

extension Mode {
  /// `{"text"}` → `{"spans"}`: the sentences of running text whose paragraphs are parted by blank lines.
  static let sentences = Mode(name: "sentences") { fields in
    let text = Text(try fields.string("text"))
    let offsets = ScalarOffsets(text)
    let rules = Language.english.rules
    let sentences = text.paragraphs.flatMap { rules.sentences(in: $0, of: text, isMarkdown: false) }
    return ["spans": .array(sentences.map { offsets.json($0.range) })]
  }
}
