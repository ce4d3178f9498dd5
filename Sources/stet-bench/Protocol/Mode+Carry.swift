import Editorial
import Prose

extension Mode {
  /// `{"old", "new", "spans"}` → `{"anchors", "change"}`: what became of claims in the next revision of a plain text.
  static let carry = Mode(name: "carry") { fields in
    let (old, new) = (Text(try fields.string("old")), Text(try fields.string("new")))
    let (before, after) = (ScalarOffsets(old), ScalarOffsets(new))
    let difference = Difference(from: Article(plain: old), to: Article(plain: new))
    let followed = try fields.array("spans").map { span in
      guard let range = before.range(span) else { throw fields.wrong("spans", "ranges of the old text") }
      return difference.follow(range)
    }
    return [
      "anchors": .array(followed.map { $0.range.map(after.json) ?? .null }),
      "change": .array(followed.map { .string($0.wireWord) }),
    ]
  }
}

extension Followed {
  /// The word that the wire has for it.
  fileprivate var wireWord: String {
    switch self {
    case .kept: "same"
    case .moved: "moved"
    case .typographic: "typographic"
    // The wire's words know no addresses.
    case .reworded(_, .link): "words"
    case .reworded(_, let changeClass): changeClass.rawValue
    case .ambiguous: "ambiguous"
    case .gone: "gone"
    }
  }
}
