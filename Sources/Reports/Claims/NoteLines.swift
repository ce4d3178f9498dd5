import Editorial
import Prose

/// What people have noted on a claim.
enum NoteLines {
  /// Writes the notes under a heading of their own, oldest first; one on other words than those of now says which.
  static func write(on claim: TrackedClaim, canvas: inout Canvas) {
    guard !claim.notes.isEmpty else { return }
    canvas.heading("Notes")
    for (person, decision) in claim.notes {
      var head = Phrase(person.name, .bold)
      head.add("  ")
      head.add(decision.date.minute, .faint, isSolid: true)
      canvas.add(head)
      canvas.add(Phrase(Wording.folded(decision.note ?? "")), indent: 2)
      guard let bound = decision.wording.map({ Wording.folded($0.text) }), reopens(bound, claim.line) else { continue }
      canvas.addFact("Noted on", Quoted.phrase(bound, .faint), indent: 2)
    }
  }

  /// Whether the words differ in more than typography.
  private static func reopens(_ old: String, _ new: String) -> Bool {
    ChangeClass.between(old, new)?.reopens ?? false
  }
}
