package import Editorial

/// The revisions of a draft, newest first.
package struct RevisionList: Sendable {
  private let slug: Slug
  private let revisions: [Revision]

  /// Takes the revisions, oldest first as a dossier has them.
  package init(_ revisions: [Revision], of slug: Slug) {
    self.revisions = revisions.reversed()
    self.slug = slug
  }

  /// Writes one line a revision: number, when, who, what.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    let widest = revisions.map(\.name.utf8.count).max() ?? 2
    for revision in revisions {
      var lead = Phrase(revision.name, .bold)
      lead.add(String(repeating: " ", count: widest - revision.name.utf8.count + 2))
      lead.add("\(revision.date.minute)  ", .faint)
      var words = Phrase(revision.subject)
      words.add("  \(revision.author)", .faint)
      words.add("  ")
      words.add(String(revision.commit.prefix(7)), .faint, isSolid: true)
      canvas.add(words, lead: lead)
    }
    return revisions.isEmpty ? "No revisions.\n" : canvas.text
  }

  /// Gives the revisions to programs, under `revisions`, newest first.
  package var json: JSON {
    .object(["format": 1, "draft": .string(slug.string), "revisions": .array(revisions.map(RevisionJSON.value))])
  }
}

/// A revision as every report gives it to programs.
enum RevisionJSON {
  /// Gives a revision.
  static func value(_ revision: Revision) -> JSON {
    .object([
      "number": .integer(revision.number), "commit": .string(revision.commit), "author": .string(revision.author),
      "email": .string(revision.email), "date": .string(revision.date.rfc3339), "subject": .string(revision.subject),
    ])
  }
}
