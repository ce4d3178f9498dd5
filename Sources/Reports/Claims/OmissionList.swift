package import Editorial
import Prose

/// The sentences of drafts that hold something checkable and that no claim covers, each with the reason.
package struct OmissionList: Sendable {
  private let drafts: [(dossier: Dossier, passages: [OmittedPassage])]

  /// Takes the drafts in the order to list them.
  package init(_ dossiers: [Dossier]) { drafts = dossiers.map { ($0, $0.uncovered) } }

  /// Writes two lines a sentence: its words, and below them why it has no claim and where it stands.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    let listed = drafts.filter { !$0.passages.isEmpty }
    guard !listed.isEmpty else { return "Every sentence that holds something checkable has a claim.\n" }
    for (dossier, passages) in listed {
      canvas.space()
      canvas.addClipped(
        Phrase("\(dossier.slug.string) \(dossier.revision.name)", .bold)
          + Phrase("  \(Count.of(passages.count, "sentence")) without a claim", .faint)
      )
      let lines = LineTable(dossier.article.text)
      for passage in passages {
        canvas.addClipped(Quoted.clipped(passage.line, to: canvas.style.width))
        canvas.add(
          Phrase("\(passage.reason) · line \(lines.line(at: passage.range.lowerBound))", .faint),
          indent: 2
        )
      }
    }
    canvas.space()
    canvas.add(
      Phrase("A sentence becomes a claim with ") + Phrase("stet claim add DRAFT --quote WORDS", .code) + Phrase(".")
    )
    return canvas.text
  }

  /// Gives the sentences to programs, under `omitted`; offsets are in UTF-8.
  package var json: JSON {
    let omitted = drafts.flatMap { dossier, passages in
      let lines = LineTable(dossier.article.text)
      return passages.map { passage -> JSON in
        .object([
          "draft": .string(dossier.slug.string), "wording": .string(dossier.article.text[passage.range]),
          "reason": .string(passage.reason), "line": .integer(lines.line(at: passage.range.lowerBound)),
          "start": .integer(passage.range.lowerBound), "end": .integer(passage.range.upperBound),
        ])
      }
    }
    return .object(["format": 1, "omitted": .array(omitted)])
  }
}
