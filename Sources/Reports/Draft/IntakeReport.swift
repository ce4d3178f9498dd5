package import Editorial

/// What several articles became that were brought in together.
package struct IntakeReport: Sendable {
  /// One draft.
  package struct Row: Sendable {
    let slug: Slug
    let folder: String
    let title: String
    let claims: Int?
    let commit: String

    /// Takes a draft with its commit; `claims` is nil where none were looked for.
    package init(slug: Slug, folder: String, title: String, claims: Int?, commit: String) {
      (self.slug, self.folder, self.title, self.claims, self.commit) = (slug, folder, title, claims, commit)
    }
  }

  private let rows: [Row]

  /// Takes the drafts in the order of their articles.
  package init(_ rows: [Row]) { self.rows = rows }

  /// Writes a line for each draft, and last how many there are.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    for row in rows {
      var line = Phrase(row.slug.string, .code)
      if let claims = row.claims { line.add("  \(Count.of(claims, "claim"))") }
      line.add("  ")
      line += Phrase(row.title, .faint)
      canvas.addClipped(line)
    }
    canvas.space()
    var last = "Added \(Count.of(rows.count, "draft"))"
    if let claims { last += " with \(Count.of(claims, "claim"))" }
    canvas.add(Phrase(last + "."))
    let next =
      claims == nil
      ? Phrase("stet open DRAFT", .code) + Phrase(" finds a draft's claims.")
      : Phrase("stet claims", .code) + Phrase(" shows what there is to check.")
    canvas.add(Phrase("Next: ") + next)
    return canvas.text
  }

  /// Gives the drafts to programs, under `drafts`; `claims` is null where none were looked for.
  package var json: JSON {
    let drafts = rows.map { row -> JSON in
      .object([
        "slug": .string(row.slug.string), "folder": .string(row.folder), "title": .string(row.title),
        "claims": row.claims.map(JSON.integer) ?? .null, "commit": .string(row.commit),
      ])
    }
    return .object(["format": 1, "drafts": .array(drafts)])
  }

  private var claims: Int? {
    rows.contains { $0.claims != nil } ? rows.reduce(0) { $0 + ($1.claims ?? 0) } : nil
  }
}
