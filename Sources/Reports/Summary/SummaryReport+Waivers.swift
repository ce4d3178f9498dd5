import Editorial
import Prose

extension SummaryReport {
  /// What passes the gate although it would close it: who says so, why, and until when.
  var waiversSection: Document.Section? {
    let entries = summary.waived.flatMap { claim in
      [claim.waiver].compactMap(\.self).map { waiver in
        entry(
          claim,
          facts: [
            Self.fact(of: waiver), .init(label: "Why", value: Phrase(Wording.folded(waiver.decision.note ?? ""))),
          ]
        )
      }
    }
    return entries.isEmpty ? nil : .init(heading: "Waived", pieces: [.entries(entries)])
  }

  /// Until when somebody lets it pass, who, and since when.
  static func fact(of waiver: StandingWaiver) -> Document.Fact {
    let until = waiver.decision.expires.map { "until \($0.iso)" } ?? "without an end"
    return .init(label: "Waived", value: Phrase("\(until), by \(waiver.person.name), \(waiver.decision.date.day)"))
  }

  /// What there is to say of a claim wherever it is listed as work: that it is waived, whose it is, and what was noted on it.
  func particulars(of claim: TrackedClaim) -> [Document.Fact] {
    var facts = [claim.waiver].compactMap(\.self).map(Self.fact)
    if claim.assigned?.isOpen == true { facts += ClaimFacts.assigned(claim, at: summary.date) }
    guard let (person, decision) = claim.notes.last else { return facts }
    let count = claim.notes.count
    let head = count > 1 ? "\(count) notes, the last by " : ""
    let words = "\(head)\(person.name), \(decision.date.day): \(Wording.folded(decision.note ?? ""))"
    return facts + [.init(label: "Noted", value: Phrase(words))]
  }
}
