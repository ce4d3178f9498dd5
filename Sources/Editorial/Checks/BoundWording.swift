/// The exact words a person judged, and the state of the draft they stood in.
public struct BoundWording: Sendable, Hashable {
  /// The words, line breaks included.
  public let text: String
  /// The state of the draft.
  public let draft: ContentID
  /// Where they stood in it, in UTF-8 offsets.
  public let range: Range<Int>

  /// Takes the parts as they are.
  package init(text: String, draft: ContentID, range: Range<Int>) {
    self.text = text
    self.draft = draft
    self.range = range
  }

  init(_ fields: consuming JSONFields) throws(JSONError) {
    var fields = fields
    text = try fields.string("text")
    // A wording that does not fit its hash was edited by hand, and nobody judged it.
    guard try fields.string("sha256") == SHA256.hex(text) else {
      throw fields.wrong("sha256", "the hash of the wording")
    }
    guard let draft = ContentID(try fields.string("draft")) else {
      throw fields.wrong("draft", "forty hexadecimal digits")
    }
    self.draft = draft
    let (start, end) = (try fields.integer("start"), try fields.integer("end"))
    guard 0 <= start, start < end, end - start == text.utf8.count else {
      throw fields.wrong("end", "an offset that fits the wording")
    }
    range = start..<end
  }

  var json: JSON {
    .object([
      "text": .string(text), "sha256": .string(SHA256.hex(text)), "draft": .string(draft.hex),
      "start": .integer(range.lowerBound), "end": .integer(range.upperBound),
    ])
  }
}
