import Editorial
import Prose

extension Mode {
  /// `{"old", "new", "spans"}` → `{"anchors", "change"}`: what became of claims in the next revision of a plain text.
  static let carry = Mode(name: "carry") { fields in
    let (old, new) = (Text(try fields.string("old")), Text(try fields.string("new")))
    let (before, after) = (ScalarOffsets(old), ScalarOffsets(new))
    let difference = Difference(from: Article(plain: old), to: Article(plain: new))
    var (anchors, words): ([JSON], [JSON]) = ([], [])
    for span in try fields.array("spans") {
      guard let claim = before.range(span) else { throw fields.wrong("spans", "ranges of the old text") }
      let followed = difference.follow(claim)
      anchors.append(followed.range.map(after.json) ?? .null)
      words.append(.string(followed.wireWord { AddressFigures.all(in: old[claim]) != AddressFigures.all(in: new[$0]) }))
    }
    return ["anchors": .array(anchors), "change": .array(words)]
  }
}

extension Followed {
  /// The word that the wire has for it.
  ///
  /// - Parameter changesFigures: Whether the addresses at a place hold other figures than the claim's own.
  fileprivate func wireWord(_ changesFigures: (Range<Int>) -> Bool) -> String {
    switch self {
    case .kept: "same"
    case .moved: "moved"
    case .typographic: "typographic"
    case .reworded(let range, _) where changesFigures(range): "number"
    case .reworded(_, .link): "words"
    case .reworded(_, let changeClass): changeClass.rawValue
    case .ambiguous: "ambiguous"
    case .gone: "gone"
    }
  }
}
