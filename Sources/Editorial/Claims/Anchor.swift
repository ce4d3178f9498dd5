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

  /// Fields that a newer stet has written.
  private let rest: [String: JSON]

  /// How much of the surroundings an anchor keeps, in UTF-8 bytes.
  package static let contextLength = 48

  /// Takes the parts as they are.
  package init(draft: ContentID, range: Range<Int>, before: String, after: String) {
    self.draft = draft
    self.range = range
    self.before = before
    self.after = after
    rest = [:]
  }
}

extension Anchor {
  init(_ fields: consuming JSONFields) throws(JSONError) {
    var fields = fields
    guard let draft = ContentID(try fields.string("draft")) else {
      throw fields.wrong("draft", "forty hexadecimal digits")
    }
    let (start, end) = (try fields.integer("start"), try fields.integer("end"))
    guard 0 <= start, start < end else { throw fields.wrong("end", "an offset behind its start") }
    self.draft = draft
    range = start..<end
    before = try fields.string("before")
    after = try fields.string("after")
    rest = fields.rest
  }

  var json: JSON {
    let fields: [String: JSON] = [
      "draft": .string(draft.hex), "start": .integer(range.lowerBound), "end": .integer(range.upperBound),
      "before": .string(before), "after": .string(after),
    ]
    return .object(fields.merging(rest) { own, _ in own })
  }
}

extension Anchor {
  /// What stands before the words, without a first word that may have been cut in two.
  var wholeWordsBefore: String {
    guard before.utf8.count > Self.contextLength - 4 else { return before }
    return String(before.unicodeScalars.drop { !$0.properties.isWhitespace })
  }

  /// What stands behind the words, without a last word that may have been cut in two.
  var wholeWordsAfter: String {
    guard after.utf8.count > Self.contextLength - 4 else { return after }
    return after.unicodeScalars.lastIndex { $0.properties.isWhitespace }.map { String(after.unicodeScalars[..<$0]) }
      ?? ""
  }
}
