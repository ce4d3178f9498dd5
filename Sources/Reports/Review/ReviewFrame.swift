import Editorial
import Prose

/// A picture of a review on a screen: exactly as many lines as the screen has, none wider than it.
package struct ReviewFrame: Sendable, Hashable {
  /// The lines, from the top.
  package let lines: [String]
  /// Where the cursor stands, from 0; nil where nothing is typed.
  package let cursor: (row: Int, column: Int)?

  /// Draws a review.
  ///
  /// - Complexity: that of reading the block that the claim stands in.
  package init(_ state: ReviewState) {
    // A longer line than this is hard to read back, however wide the terminal.
    let style = TerminalStyle(width: min(state.columns, Self.widest), hasColour: state.hasColour)
    let foot = ReviewFoot(state, style: style)
    let head = Self.head(state, style: style)
    let height = max(state.rows - head.count - foot.lines.count, 0)
    let body = state.body(style: style)
    let top = min(state.scroll, max(body.count - height, 0))
    var shown = Array(body.dropFirst(top).prefix(height))
    if body.count > top + height, height > 1 {
      shown[height - 1] = style.line(Phrase("↓ \(body.count - top - height + 1) more lines: space", .faint))
    }
    if top > 0, height > 2 { shown[0] = style.line(Phrase("↑ \(top + 1) lines above: b", .faint)) }
    shown += Array(repeating: "", count: max(height - shown.count, 0))
    let all = head + shown + foot.lines
    // On a screen of a few lines what is typed matters most.
    lines = Array(all.suffix(state.rows))
    cursor = foot.cursor.map { place in
      (row: max(min(all.count, state.rows) - foot.lines.count + place.row, 0), column: place.column)
    }
  }

  static let widest = 110

  /// The lines between head and foot.
  static func bodyHeight(_ state: ReviewState) -> Int {
    let style = TerminalStyle(width: min(state.columns, widest), hasColour: state.hasColour)
    return max(state.rows - head(state, style: style).count - ReviewFoot(state, style: style).lines.count, 0)
  }

  /// Where the person is.
  static func head(_ state: ReviewState, style: TerminalStyle) -> [String] {
    let claims = state.claims
    let index = claims.firstIndex { $0.claim.id == state.current }
    var line = Phrase("\(state.dossier.slug.string) \(state.dossier.revision.name)", .bold)
    let place = index.map { "\($0 + 1) of \(claims.count)" } ?? (state.claim == nil ? "no claim" : "not of the list")
    line.add("  \(place)")
    if !state.queue.filter.isEmpty { line.add("  /\(Wording.folded(state.queue.filter))", .toned(.inHand)) }
    let live = state.dossier.liveClaims
    line.add("  \(live.count(where: \.isDone)) of \(live.count) settled", .faint)
    // What may be cut off comes last.
    line.add(state.queue.order == .priority ? "  by priority" : "  in reading order", .faint)
    return [style.line(Clipping.clipped(line, to: style.width)), ""]
  }

  /// Two frames are equal when they look the same.
  package static func == (left: ReviewFrame, right: ReviewFrame) -> Bool {
    left.lines == right.lines && left.cursor?.row == right.cursor?.row && left.cursor?.column == right.cursor?.column
  }

  /// Hashes the lines.
  package func hash(into hasher: inout Hasher) { hasher.combine(lines) }
}

extension ReviewState {
  /// What stands between head and foot, however long.
  func body(style: TerminalStyle) -> [String] {
    if mode == .help { return ReviewHelp.lines(style: style) }
    guard let claim else { return [style.line("There is no claim to show.")] }
    return ReviewCard.lines(
      claim,
      of: dossier,
      style: style,
      height: showsParagraph ? nil : rows - 6,
      begun: begun,
      asksForFacts: asksForFacts
    )
  }

  /// How far the body can be scrolled.
  var deepest: Int {
    let style = TerminalStyle(width: min(columns, ReviewFrame.widest), hasColour: hasColour)
    return max(body(style: style).count - ReviewFrame.bodyHeight(self), 0)
  }
}
