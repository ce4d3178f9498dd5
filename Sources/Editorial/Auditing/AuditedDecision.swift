/// A decision of a person's file as the audit follows it, whatever it is about.
struct AuditedDecision: Equatable {
  /// Its name.
  let id: String
  /// When it was made.
  let date: Timestamp
  /// What was decided, as files have it.
  let word: String
  /// Whether it settles, as an editor, what others differ on.
  let isRuling: Bool
  /// Whether it lets a claim pass the gate as it is.
  let isWaiver: Bool
  /// All of it.
  private let json: JSON

  init(_ decision: Decision) {
    (id, date, word, json) = (decision.id, decision.date, decision.verb.word, decision.json)
    isRuling = decision.ruling != nil
    isWaiver = decision.verb == .waiver
  }

  init(_ decision: ItemDecision) {
    (id, date, word, json) = (decision.id, decision.date, decision.verb.word, decision.json)
    (isRuling, isWaiver) = (false, false)
  }

  /// Reads the decisions of a person's file; nil where it cannot be read.
  static func all(in file: [UInt8], _ record: RecordPath) -> [AuditedDecision]? {
    switch record.kind {
    case .claim, .story: nil
    case .check(let email):
      record.claim.flatMap { try? Check(claim: $0, email: email, file: file).decisions.map(AuditedDecision.init) }
    case .checklists(let email): try? ChecklistWork(email: email, file: file).decisions.map(AuditedDecision.init)
    }
  }
}
