package import Prose

/// A draft with who wrote which of its words, and who checked them.
public struct Authorship: Sendable {
  /// The draft as it stands, with its claims and checks.
  public let dossier: Dossier
  /// Every sentence in reading order, and every block without sentences that holds words.
  public let sentences: [WrittenSentence]
  /// Revisions whose text could not be read: what they changed counts as the next one's.
  public let unreadable: [Revision]

  /// Follows every word from the revision that brought it, and every claim, to the revision at hand.
  ///
  /// - Parameter today: the day by which checks expire; nil to look at the words alone.
  /// - Precondition: there is a revision, and `files.texts` holds the text of each.
  package init(_ files: DraftFiles, settings: Settings, today: CivilDate? = nil) {
    let dossier = Dossier(files, settings: settings, today: today)
    let lineage = Lineage(files, language: dossier.article.language)
    let revisions = Dictionary(files.revisions.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let placed = PlacedClaims(dossier.liveClaims)
    let lines = LineTable(dossier.article.text)
    self.dossier = dossier
    unreadable = lineage.unreadable
    sentences = dossier.article.units.map { range, part in
      let pieces = lineage.provenance.stretches(in: range).compactMap { stretch in
        revisions[stretch.origin].map { WrittenSentence.Piece(range: stretch.range, revision: $0) }
      }
      let cuts = lineage.provenance.cuts(in: range).compactMap { cut in
        revisions[cut.origin].map {
          WrittenSentence.Cut(offset: cut.offset, words: Wording.folded(cut.words), revision: $0)
        }
      }
      let newest = (pieces.map(\.revision) + cuts.map(\.revision)).max { $0.number < $1.number }
      return WrittenSentence(
        place: Place(line: lines.line(at: range.lowerBound), range: range, part: part),
        wording: dossier.article.text[range],
        pieces: pieces,
        cuts: cuts,
        revision: newest ?? dossier.revision,
        claims: placed.touching(range)
      )
    }
  }
}

extension Article {
  /// The sentences in order, and the blocks without sentences that hold a word.
  fileprivate var units: [(range: Range<Int>, part: Part)] {
    blocks.flatMap { block in
      let holdsWord = { PlainWords(text, block.range).holdsWord }
      let ranges = block.sentences.isEmpty ? (holdsWord() ? [block.range] : []) : block.sentences.map(\.range)
      return ranges.map { ($0, block.part) }
    }
  }
}
