package import Editorial
import Prose

/// What stet found in an article that was brought in, so that a person sees at once whether it was read right.
package struct AdditionReport: Sendable {
  private let dossier: Dossier

  /// Takes the new draft.
  package init(_ dossier: Dossier) { self.dossier = dossier }

  /// Writes title, authors and parts, and what was left out of the claims.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    canvas.add(Phrase("Added ") + Phrase(dossier.slug.string, .code) + Phrase(" as \(dossier.folder)/draft.md"))
    canvas.space()
    row("title", [Wording.folded(dossier.story.title)], on: &canvas)
    row("by", dossier.story.authors, on: &canvas)
    for part in [Part.dek, .caption, .credit] { row(part.rawValue, lines(of: part), on: &canvas) }
    let body = lines(of: .body).count
    let quotes = lines(of: .blockQuote).count
    row("body", [Count.of(body, "paragraph") + (quotes > 0 ? ", \(Count.of(quotes, "block quote"))" : "")], on: &canvas)
    let furniture = lines(of: .furniture)
    if !furniture.isEmpty {
      row("furniture", furniture, look: .faint, on: &canvas)
      canvas.add(Phrase("Furniture stays in the file and out of the claims.", .faint), indent: Self.indent)
    }
    canvas.space()
    canvas.add(Phrase("Next: ") + Phrase("stet open \(dossier.slug.string)", .code) + Phrase(" finds the claims."))
    return canvas.text
  }

  /// Gives the draft and its parts to programs.
  package var json: JSON {
    let parts = dossier.article.blocks.map { block -> JSON in
      .object([
        "part": .string(block.part.rawValue), "start": .integer(block.range.lowerBound),
        "end": .integer(block.range.upperBound),
      ])
    }
    return .object([
      "format": 1, "draft": DraftJSON.value(DraftStanding(dossier)),
      "authors": .array(dossier.story.authors.map(JSON.string)), "parts": .array(parts),
    ])
  }

  private static let indent = 11

  private func lines(of part: Part) -> [String] {
    dossier.article.blocks.filter { $0.part == part }.map { Wording.folded(dossier.article.text[$0.range]) }
  }

  private func row(_ label: String, _ values: [String], look: Look = .plain, on canvas: inout Canvas) {
    for (index, value) in values.enumerated() {
      let name = index == 0 ? label : ""
      let lead = Phrase(name + String(repeating: " ", count: max(Self.indent - name.count, 1)), .faint)
      canvas.add(Phrase(value, look), lead: lead)
    }
  }
}
