import Prose

/// A text with places marked in it.
///
/// An example is `The ①Senate① voted ②twice②.`
///
/// A circled number that stands twice marks the range between; one that stands once marks an offset. The marks are taken
/// out, and all offsets are UTF-8 offsets of the text without them.
struct MarkedText {
  /// The text without marks.
  let text: Text
  /// The offsets of each mark, in order.
  private let offsets: [Int: [Int]]

  init(_ marked: String) {
    var plain = ""
    var offsets: [Int: [Int]] = [:]
    for scalar in marked.unicodeScalars {
      if (0x2460...0x2473).contains(scalar.value) {
        offsets[Int(scalar.value) - 0x245F, default: []].append(plain.utf8.count)
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    self.text = Text(plain)
    self.offsets = offsets
  }

  /// The range between the two places of a mark, or nil when it does not stand twice.
  func range(_ mark: Int) -> Range<Int>? {
    guard let places = offsets[mark], places.count == 2 else { return nil }
    return places[0]..<places[1]
  }

  /// All ranges, by their marks' numbers.
  var ranges: [Range<Int>] { offsets.keys.sorted().compactMap(range) }
}
