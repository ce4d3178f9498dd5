import Editorial
import Prose

/// Where words stand, as somebody finds them who has the text before them and no line numbers.
struct ParagraphNumbers {
  private let starts: [Int]

  /// Counts the paragraphs of the running text.
  init(_ article: Article) { starts = article.blocks.filter { $0.part == .body }.map(\.range.lowerBound) }

  /// Says the place: “line 16, paragraph 5”, or the part where it is no running text.
  func words(_ place: Place) -> String {
    guard place.part == .body else { return "line \(place.line), \(place.part.words)" }
    let number = starts.prefix { $0 <= place.range.lowerBound }.count
    return "line \(place.line), paragraph \(number)"
  }

  /// Says the place of a claim, or that it has none.
  func words(_ claim: TrackedClaim) -> String { claim.place.map(words) ?? claim.placeWords }
}
