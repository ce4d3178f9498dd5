import Editorial
import Prose

/// A claim as a checker decides on it: the paragraph it stands in, its facts, and what people have said of it.
enum ReviewCard {
  /// The lines of a claim on a screen.
  ///
  /// - Parameter height: the lines that there are, of which a long paragraph gets at most half.
  static func lines(_ claim: TrackedClaim, of dossier: Dossier, style: TerminalStyle, height: Int?) -> [String] {
    var canvas = Canvas(style, breaksWords: true)
    canvas.add(head(claim))
    canvas.space()
    ParagraphLines.write(claim, of: dossier, height: height.map { max($0 / 2, 3) }, on: &canvas)
    // Of a claim whose words changed, or on which people differ, that comes first.
    let asksForChecks = claim.status == .stale || claim.status == .contested
    if asksForChecks { writeChecks(claim, on: &canvas) }
    let sheet = dossier.facts(of: claim)
    if !(sheet.entries.isEmpty && sheet.stale.isEmpty) {
      canvas.space()
      FactLines.write(sheet, on: &canvas)
    }
    if !asksForChecks { writeChecks(claim, on: &canvas) }
    NoteLines.write(on: claim, canvas: &canvas)
    return canvas.lines
  }

  private static func writeChecks(_ claim: TrackedClaim, on canvas: inout Canvas) {
    for ruling in claim.rulings {
      canvas.space()
      CheckLines.write(ruling, on: claim, canvas: &canvas)
    }
    for check in claim.checks + claim.citations {
      canvas.space()
      CheckLines.write(check, on: claim, canvas: &canvas)
    }
    for query in claim.queries { QueryLines.write(query, of: claim, canvas: &canvas) }
  }

  /// What is known of the claim, on one line.
  private static func head(_ claim: TrackedClaim) -> Phrase {
    var parts = [claim.sign.phrase, Phrase(claim.shortID, .bold, isSolid: true)]
    let kinds = claim.claim.kinds.map(\.rawValue).joined(separator: ", ")
    if !kinds.isEmpty { parts.append(Phrase(kinds, .faint)) }
    parts.append(Phrase(claim.placeWords, .faint, isSolid: true))
    if let label = claim.place?.part.label { parts.append(Phrase(label, .faint, isSolid: true)) }
    parts.append(Phrase("priority \(claim.claim.priority.decimal)", .faint, isSolid: true))
    return parts.joined(by: Phrase(" · ", .faint))
  }
}
