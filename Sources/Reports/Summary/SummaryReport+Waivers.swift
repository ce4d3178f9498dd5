import Editorial
import Prose

extension SummaryReport {
  /// What passes the gate although it would close it: who says so, why, and until when.
  var waiversSection: Document.Section? {
    let entries = summary.waived.flatMap { claim in
      [claim.waiver].compactMap(\.self).map { waiver in
        let decision = waiver.decision
        let until = decision.expires.map { "until \($0.iso)" } ?? "without an end"
        return entry(
          claim,
          facts: [
            .init(label: "Waived", value: Phrase("\(until), by \(waiver.person.name), \(decision.date.minute)")),
            .init(label: "Why", value: Phrase(Wording.folded(decision.note ?? ""))),
          ]
        )
      }
    }
    return entries.isEmpty ? nil : .init(heading: "Waived", pieces: [.entries(entries)])
  }
}
