/// Where a claim's words stood when it was added: one state of the draft, and a range in it.
public struct Anchor: Sendable, Hashable {
  /// The state of the draft that the words were taken from.
  public let draft: ContentID
  /// The range of UTF-8 offsets in that text.
  public let range: Range<Int>
  /// What stands before the words, at most `contextLength` bytes.
  public let before: String
  /// What stands behind the words, at most `contextLength` bytes.
  public let after: String

  /// How much of the surroundings an anchor keeps, in UTF-8 bytes.
  package static let contextLength = 48

  /// Takes the parts as they are.
  package init(draft: ContentID, range: Range<Int>, before: String, after: String) {
    self.draft = draft
    self.range = range
    self.before = before
    self.after = after
  }
}

extension Anchor {
  init(_ fields: consuming JSONFields) throws(JSONError) {
    var fields = fields
    guard let draft = ContentID(try fields.string("draft")) else { throw fields.wrong("draft", "forty hexadecimal digits") }
    let (start, end) = (try fields.integer("start"), try fields.integer("end"))
    guard 0 <= start, start < end else { throw fields.wrong("end", "an offset behind its start") }
    self.init(
      draft: draft, range: start..<end, before: try fields.string("before"), after: try fields.string("after"))
  }

  var json: JSON {
    .object([
      "draft": .string(draft.hex), "start": .integer(range.lowerBound), "end": .integer(range.upperBound),
      "before": .string(before), "after": .string(after),
    ])
  }
}
