package import Editorial
package import Prose

/// What changed between two texts, sentence by sentence, and which claims it hits.
package struct DiffReport: Sendable {
  let difference: Difference
  let title: String?
  let from: DiffSide
  let to: DiffSide
  let claims: [TrackedClaim]
  let scope: DiffScope
  let warrants: Warrants?

  /// Takes a difference and what it is between.
  ///
  /// - Parameters:
  ///   - difference: what changed.
  ///   - title: what both texts are revisions of, if anything.
  ///   - from: the old text.
  ///   - to: the new text.
  ///   - claims: the draft's claims as the dossier of the new revision has them.
  ///   - scope: which changes are shown.
  ///   - warrants: what tells the changes that somebody stands for; with them, only the others are shown.
  package init(
    _ difference: Difference,
    title: String? = nil,
    from: DiffSide,
    to: DiffSide,
    claims: [TrackedClaim] = [],
    scope: DiffScope = DiffScope(),
    warrants: Warrants? = nil
  ) {
    self.difference = difference
    self.title = title
    self.from = from
    self.to = to
    self.claims = claims
    self.scope = scope
    self.warrants = warrants
  }

  /// Whether it shows any difference.
  package var showsDifference: Bool { !shown.isEmpty }

  var shown: ShownChanges { ShownChanges(difference, scope: scope, claims: claims, warrants: warrants) }

  /// Writes the changes for a terminal; what stands as it was is folded into a count.
  package func text(style: TerminalStyle) -> String {
    write(style: style) { change, lines, canvas in canvas.add(lines.words(change), indent: 2) }
  }

  /// Writes the changes for a wide terminal, the old words on the left and the new ones on the right.
  package func sideBySide(style: TerminalStyle) -> String {
    write(style: style) { change, lines, canvas in canvas.add(lines.before(change), beside: lines.after(change)) }
  }

  private func write(style: TerminalStyle, words: (Change, ChangeLines, inout Canvas) -> Void) -> String {
    var canvas = Canvas(style)
    let shown = shown
    var headline = title.map { Phrase("\($0)  ") } ?? Phrase()
    headline.add("\(from.name) → \(to.name)", .bold)
    canvas.add(headline + Phrase("  \(summary(of: shown))"))
    if let coarse { canvas.add(Phrase(coarse, .faint)) }
    let lines = ChangeLines(difference)
    for item in items(of: shown) {
      canvas.space()
      switch item {
      case .fold(let count): canvas.add(Phrase(Self.fold(count), .faint))
      case .change(let one):
        canvas.add(lines.heading(one))
        words(one.change, lines, &canvas)
        for claim in one.claims {
          canvas.add(Self.phrase(of: claim, hitBy: one.change), indent: 4)
          for wish in wishes(for: claim) { canvas.add(wish, indent: 4) }
        }
      case .spacing(let group, let spacings):
        canvas.add(spacings.heading(group, lines: lines))
        let words = spacings.words(group)
        if !words.isEmpty { canvas.add(words, indent: 2) }
      }
    }
    return canvas.text
  }
}
