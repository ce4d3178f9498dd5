import Prose

extension Dossier {
  /// A hash of the words of the draft that a checklist is about; nil when there are none, so that the list does not apply.
  ///
  /// Claims that somebody dropped still count: that is a decision, not an edit, and what was looked at is still there.
  func coverage(of list: Checklist) -> String? {
    var covered: [String] = []
    var applies = false
    for scope in list.scopes {
      let words = self.words(covered: scope)
      guard let words else { continue }
      applies = true
      covered += words
    }
    guard applies else { return nil }
    return String(SHA256.hex(covered.sorted().joined(separator: "\n")).prefix(16))
  }

  /// The words that one scope covers, without their typography; nil where there is nothing of the kind.
  private func words(covered scope: ChecklistScope) -> [String]? {
    switch scope {
    case .draft: return [plain(0..<article.text.count)]
    case .everyClaim: return words(of: claims)
    case .kind(let kind): return words(of: claims.filter { $0.claim.kinds.contains(kind) })
    case .headline: return words(of: [.headline, .dek, .subhead, .pullQuote])
    case .caption: return words(of: [.caption, .credit])
    }
  }

  private func words(of claims: [TrackedClaim]) -> [String]? {
    let ranges = claims.compactMap(\.place?.range)
    return ranges.isEmpty ? nil : ranges.map(plain)
  }

  private func words(of parts: Set<Part>) -> [String]? {
    let blocks = article.blocks.filter { parts.contains($0.part) }
    return blocks.isEmpty ? nil : blocks.map { plain($0.range) }
  }

  private func plain(_ range: Range<Int>) -> String { PlainWords(article.text, range).line }
}
