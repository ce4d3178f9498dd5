package import Editorial

/// Which sentences of a draft are shown with who wrote them.
package struct BlameScope: Sendable {
  private let author: String?
  private let since: Revision?

  /// Takes what was asked for; without either, everything is shown.
  ///
  /// - Parameters:
  ///   - author: a part of the name or address of somebody who put words into a sentence or took some out.
  ///   - since: the newest revision of which sentences are left out.
  package init(author: String? = nil, since: Revision? = nil) {
    self.author = author?.lowercased()
    self.since = since
  }

  /// Whether a sentence is shown.
  func holds(_ sentence: WrittenSentence) -> Bool {
    if let since, sentence.revision.number <= since.number { return false }
    guard let author else { return true }
    return sentence.revisions.contains { revision in
      revision.author.lowercased().contains(author) || revision.email.lowercased().contains(author)
    }
  }
}
