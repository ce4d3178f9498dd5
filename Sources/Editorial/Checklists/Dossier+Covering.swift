import Prose

extension Dossier {
  /// A hash of the words of the draft that a checklist is about; nil when there are none, so that the list does not apply.
  ///
  /// Claims that somebody dropped still count: that is a decision, not an edit, and what was looked at is still there.
  func coverage(of list: Checklist) -> String? {
    let covered = ranges(coveredBy: list)
    guard !covered.isEmpty else { return nil }
    let words = covered.map { PlainWords(article.text, $0).line }
    return String(SHA256.hex(words.sorted().joined(separator: "\n")).prefix(16))
  }

  /// Where the words stand that a checklist is about, those of several scopes several times; none where it does not apply.
  func ranges(coveredBy list: Checklist) -> [Range<Int>] { list.scopes.flatMap(ranges(coveredBy:)) }

  private func ranges(coveredBy scope: ChecklistScope) -> [Range<Int>] {
    switch scope {
    case .draft: [0..<article.text.count]
    case .everyClaim: claims.compactMap(\.place?.range)
    case .kind(let kind): claims.filter { $0.claim.kinds.contains(kind) }.compactMap(\.place?.range)
    case .headline: ranges(of: [.headline, .dek, .subhead, .pullQuote])
    case .caption: ranges(of: [.caption, .credit])
    }
  }

  private func ranges(of parts: Set<Part>) -> [Range<Int>] {
    article.blocks.filter { parts.contains($0.part) }.map(\.range)
  }
}
