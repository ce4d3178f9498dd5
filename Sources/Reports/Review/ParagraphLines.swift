import Editorial
import Prose

/// The paragraph that a claim stands in, with the claim marked, cut to the lines around it where there is little room.
enum ParagraphLines {
  /// Writes the paragraph; of a claim that has no place, its last words.
  ///
  /// With colour the claim is bold and underlined; without, it stands between `[○ 7kq2]` and `[/7kq2]`, as in `stet open`.
  ///
  /// - Parameter height: the most lines it may take; nil for all that it needs.
  static func write(_ claim: TrackedClaim, of dossier: Dossier, height: Int?, on canvas: inout Canvas) {
    guard let range = claim.place?.range,
      let block = dossier.article.blocks.first(where: { $0.range.overlaps(range) })
    else {
      canvas.add(Quoted.phrase(claim.line, .bold))
      return
    }
    let hasColour = canvas.style.hasColour
    let text = dossier.article.text
    let (start, end) = (max(range.lowerBound, block.range.lowerBound), max(range.upperBound, block.range.lowerBound))
    var phrase = Phrase(reflowed(text[block.range.lowerBound..<start]))
    let tone = claim.sign.tone == .faint ? Tone.plain : claim.sign.tone
    if !hasColour { phrase.add("[\(claim.sign.sign) \(claim.shortID)] ", .bold, isSolid: true) }
    phrase.add(reflowed(text[start..<end]), Look(tone: tone, isBold: true, isUnderlined: true))
    if !hasColour { phrase.add("[/\(claim.shortID)]", .bold, isSolid: true) }
    if end < block.range.upperBound { phrase.add(reflowed(text[end..<block.range.upperBound])) }
    let width = canvas.style.width
    let lines = Wrapping.lines(of: phrase, width: width).flatMap { Clipping.pieces(of: $0, columns: width) }
    for line in window(lines, height: height) { canvas.add(line) }
  }

  /// The lines around the claim, with “…” where others are left out.
  private static func window(_ lines: [Phrase], height: Int?) -> [Phrase] {
    guard let height, lines.count > height else { return lines }
    let first = lines.firstIndex { $0.runs.contains(where: \.look.isUnderlined) } ?? 0
    let last = lines.lastIndex { $0.runs.contains(where: \.look.isUnderlined) } ?? first
    // The claim in the middle, as far as it fits; its beginning above all.
    let spare = max(height - (last - first + 1), 0)
    let top = min(max(first - spare / 2, 0), lines.count - height)
    var shown = Array(lines[top..<(top + height)])
    if top > 0, first > top { shown[0] = Phrase("… (p shows the whole paragraph)", .faint) }
    if top + height < lines.count, height > 1 { shown[height - 1] = Phrase("… (p shows the whole paragraph)", .faint) }
    return shown
  }

  /// Some text with every run of white space as one space: how a writer broke the lines says nothing here.
  private static func reflowed(_ text: String) -> String {
    var out = ""
    for character in text {
      if !character.isWhitespace || character == "\u{A0}" {
        out.append(character)
      } else if out.last != " " {
        out.append(" ")
      }
    }
    return out
  }
}
