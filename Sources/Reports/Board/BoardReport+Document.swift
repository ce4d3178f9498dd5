import Editorial

extension BoardReport {
  /// Sets it for a forge.
  package var markdown: String { document.markdown }

  /// Sets it as one page that needs nothing beside it, for screens and paper.
  package var html: String { document.html() }

  private var document: Document {
    let open = rows.filter(\.story.isOpen)
    let closed = rows.filter { !$0.story.isOpen }
    let sections = [("In work", open), ("Published or taken out", closed)].filter { !$0.1.isEmpty }
    return Document(
      title: "The desk’s board",
      facts: [
        .init(label: "Stories", value: totals), .init(label: "Board", value: Phrase("made \(now.minute)")),
      ],
      sections: sections.map { heading, rows in
        Document.Section(heading: heading, pieces: [.entries(rows.map(entry))])
      }
    )
  }

  private func entry(_ row: DraftStanding) -> Document.Entry {
    let line =
      [Phrase(row.slug.string, .code, isSolid: true), Phrase("r\(row.revision)"), Self.state(row)] + about(row)
    return Document.Entry(
      words: Phrase(Wording.folded(row.title), .bold),
      line: line.joined(by: " · "),
      facts: [
        .init(label: "Progress", value: ProgressLine.tally(row.progress)),
        .init(
          label: "Gate",
          value: row.isOpen ? Phrase("open", .toned(.settled)) : Phrase("closed: ", .toned(.wrong)) + Self.reasons(row)
        ),
      ],
      tone: row.isOpen ? .settled : .plain
    )
  }
}
