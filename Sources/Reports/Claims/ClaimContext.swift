import Editorial

/// What the text around a claim tells of it: who says it, which claim it restates, and why it should be checked soon.
struct ClaimContext {
  /// What the claim gives somebody as said.
  let sayings: [Saying]
  /// The claims of the body that it restates, and those of headline, caption or pull quote that restate it.
  let restates: [TrackedClaim], restatedBy: [TrackedClaim]
  /// What raises and lowers its priority, strongest first.
  let reasons: [PriorityReason]

  /// How many reasons are worth a person's time.
  private static let reasonCount = 4

  /// Reads the text around a claim.
  init(_ claim: TrackedClaim, of dossier: Dossier) {
    sayings = dossier.sayings.filter { $0.claims.contains { $0.claim.id == claim.claim.id } }
    let pairs = dossier.restatements
    restates = pairs.filter { $0.display.claim.id == claim.claim.id }.map(\.body)
    restatedBy = pairs.filter { $0.body.claim.id == claim.claim.id }.map(\.display)
    reasons = Array(dossier.priorityReasons(of: claim).prefix(Self.reasonCount))
  }

  /// Writes one line for each of them that there is.
  func write(on canvas: inout Canvas) {
    for (index, saying) in sayings.enumerated() {
      var line = Phrase(saying.named)
      if saying.report != saying.speaker { line.add("  \(Wording.quoted(saying.report))", .faint) }
      canvas.addFact(index == 0 ? "Says" : "", line)
    }
    for other in restates { canvas.addFact("Restates", Self.line(other)) }
    for other in restatedBy { canvas.addFact("Restated", Self.line(other)) }
  }

  /// What speaks for checking the claim soon, and what for waiting.
  var priorityWords: String? {
    let raising = reasons.filter { $0.weight > 0 }.map(\.words)
    let lowering = reasons.filter { $0.weight < 0 }.map(\.words)
    var parts: [String] = []
    if !raising.isEmpty { parts.append("raised by \(raising.joined(separator: ", "))") }
    if !lowering.isEmpty { parts.append("lowered by \(lowering.joined(separator: ", "))") }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The same for programs.
  var json: [String: JSON] {
    [
      "attributions": .array(sayings.map(\.json)),
      "restates": .array(restates.map { .string($0.claim.id.string) }),
      "restatedBy": .array(restatedBy.map { .string($0.claim.id.string) }),
      "priorityReasons": .array(
        reasons.map { .object(["words": .string($0.words), "weight": .integer($0.weight)]) }
      ),
    ]
  }

  private static func line(_ claim: TrackedClaim) -> Phrase {
    var line = Phrase(claim.shortID, .code)
    line.add("  \(Wording.quoted(claim.line))")
    return line
  }
}
