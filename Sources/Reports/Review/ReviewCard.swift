import Editorial
import Prose

/// A claim as a checker decides on it: the paragraph it stands in, its facts, and what people have said of it.
enum ReviewCard {
  /// The lines of a claim on a screen.
  ///
  /// - Parameters:
  ///   - height: the lines that there are, of which a long paragraph gets at most half.
  ///   - begun: the decisions on it that are half typed.
  ///   - asksForFacts: whether its facts are what is asked about, so that they come first.
  static func lines(
    _ claim: TrackedClaim,
    of dossier: Dossier,
    style: TerminalStyle,
    height: Int?,
    begun: [ReviewForm.Act],
    asksForFacts: Bool = false
  ) -> [String] {
    var canvas = Canvas(style, breaksWords: true)
    canvas.addClipped(head(claim, begun))
    canvas.space()
    ParagraphLines.write(claim, of: dossier, height: height.map { max($0 / 2, 3) }, on: &canvas)
    // Of a claim whose words changed, or on which people differ, that comes first.
    let asksForChecks = !asksForFacts && [.stale, .contested].contains(claim.status)
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
    // What was said last is what the next person has to know, a source that was just cited as well.
    for check in (claim.checks + claim.citations).sorted(by: { $0.decision.date > $1.decision.date }) {
      canvas.space()
      CheckLines.write(check, on: claim, beginsWithWords: true, canvas: &canvas)
    }
    for query in claim.queries { QueryLines.write(query, of: claim, canvas: &canvas) }
  }

  /// What is known of the claim, on one line; what may be cut off comes last.
  private static func head(_ claim: TrackedClaim, _ begun: [ReviewForm.Act]) -> Phrase {
    var parts = [claim.sign.phrase, Phrase(claim.shortID, .bold)]
    if !begun.isEmpty {
      let letters = begun.map { String($0.letter) }.joined(separator: ", ")
      parts.append(Phrase("half typed: \(letters)", .toned(.inHand)))
    }
    parts.append(Phrase(claim.placeWords, .faint))
    if let label = claim.place?.part.label { parts.append(Phrase(label, .faint)) }
    parts.append(Phrase("priority \(claim.claim.priority.decimal)", .faint))
    let kinds = claim.claim.kinds.map(\.rawValue).joined(separator: ", ")
    if !kinds.isEmpty { parts.append(Phrase(kinds, .faint)) }
    return parts.joined(by: Phrase(" · ", .faint))
  }
}
