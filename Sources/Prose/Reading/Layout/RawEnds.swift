/// Where the elements end whose content is no markup: scripts, style sheets, preformatted text.
///
/// Known before the text is read, so that an element which never closes is not looked for once for each of its openings.
struct RawEnds: Sendable {
  private var lasts: [WordKey: Int] = [:]
  private let text: Text

  /// Finds the last end tag of each kind in a text.
  ///
  /// - Complexity: O(*n*).
  init(_ text: Text) {
    self.text = text
    var offset = 0
    while let start = text.utf8[offset...].firstIndex(of: UInt8(ascii: "<")) {
      if let tag = HTMLTag(text, start..<min(text.count, start + 16)), !tag.isOpening, tag.isRaw, let name = tag.name {
        lasts[name] = start
      }
      offset = start + 1
    }
  }

  /// The offset of the last end tag of an element, or nil.
  func last(of tag: HTMLTag) -> Int? { tag.name.flatMap { lasts[$0] } }

  /// Whether the end tag of an element stands in a range.
  func contains(_ tag: HTMLTag, in range: Range<Int>) -> Bool {
    range.contains { offset in
      text.utf8[offset] == UInt8(ascii: "<")
        && HTMLTag(text, offset..<range.upperBound).map { !$0.isOpening && $0.name == tag.name } ?? false
    }
  }
}
