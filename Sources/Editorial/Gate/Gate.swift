import Prose

/// Whether a revision may be published, as far as checking goes.
///
/// It opens when every claim is verified and current, not checkable, or waived. On-author passes with a warning. Everything else
/// blocks, and is listed: the gate never says no without all of its reasons.
public struct Gate: Sendable, Hashable {
  /// What keeps it closed, worst first.
  public let reasons: [GateFinding]
  /// What an editor should know all the same.
  public let warnings: [GateFinding]

  /// Whether it is open.
  public var isOpen: Bool { reasons.isEmpty }

  /// Judges a draft at the dossier's revision.
  public init(_ dossier: Dossier) { self.init(dossier, Coverage(dossier)) }

  /// Judges a draft whose article has been read for what no claim covers.
  package init(_ dossier: Dossier, _ coverage: Coverage) {
    var reasons = Self.blocks(dossier.story)
    var warnings: [GateFinding] = []
    for claim in dossier.liveClaims {
      let blocks = Self.blocks(claim, in: dossier)
      guard let waiver = claim.waiver, !blocks.isEmpty else {
        reasons += blocks
        continue
      }
      warnings.append(GateFinding(.waived, claim, detail: Self.words(of: waiver, blocks)))
    }
    if !coverage.unclaimed.isEmpty {
      let count = coverage.unclaimed.count
      let detail = count == 1 ? "1 checkable sentence has no claim" : "\(count) checkable sentences have no claim"
      reasons.append(GateFinding(.unopened, words: dossier.slug.string, detail: detail))
    }
    let lines = LineTable(dossier.article.text)
    reasons += Placeholder.all(in: dossier.article).map { range in
      GateFinding(.placeholder, words: dossier.article.text[range], line: lines.line(at: range.lowerBound))
    }
    reasons += Self.openItems(of: dossier)
    reasons += dossier.damaged.map { file in
      GateFinding(.damaged, words: file.path, detail: file.line.map { "line \($0): \(file.problem)" } ?? file.problem)
    }
    warnings += dossier.liveClaims.filter { $0.status == .agreed(.onAuthor) }.map { claim in
      GateFinding(.onAuthor, claim, detail: claim.decidingChecks.first?.decision.note)
    }
    warnings += dossier.liveClaims.compactMap { claim in
      claim.ruling.map { GateFinding(.ruled, claim, detail: Self.words(of: $0)) }
    }
    warnings += dossier.claims.filter { $0.status == .dropped }.map { claim in
      GateFinding(.dropped, claim, detail: claim.checks.first?.decision.note)
    }
    warnings += coverage.uncovered.map { passage in
      GateFinding(
        .uncovered,
        words: passage.line,
        detail: passage.reason,
        line: lines.line(at: passage.range.lowerBound)
      )
    }
    warnings += dossier.settings.remarks.map { remark in
      GateFinding(.setting, words: remark.sentence, detail: remark.line.map { "stet.json, line \($0)" } ?? "stet.json")
    }
    let order = Dictionary(uniqueKeysWithValues: GateFinding.Kind.allCases.enumerated().map { ($1, $0) })
    self.reasons = reasons.enumerated().sorted { left, right in
      (order[left.element.kind] ?? 0, left.offset) < (order[right.element.kind] ?? 0, right.offset)
    }.map(\.element)
    self.warnings = warnings
  }

  /// What about the story keeps the gate closed, whatever has become of its claims.
  private static func blocks(_ story: Story) -> [GateFinding] {
    var found: [GateFinding] = []
    if let state = story.setState, state == .spiked || state == .killed {
      found.append(GateFinding(.notRunning, words: state.word, detail: story.stateReason))
    }
    if let hold = story.hold {
      found.append(GateFinding(.held, words: hold.reason, detail: "\(hold.person.name), since \(hold.date.minute)"))
    }
    return found
  }

  /// The items of required checklists that nobody has done for the draft as it stands.
  ///
  /// A list that is missing or cannot be read may ask for anything, so it keeps the gate closed as a whole.
  private static func openItems(of dossier: Dossier) -> [GateFinding] {
    dossier.settings.requiredChecklists.flatMap { name -> [GateFinding] in
      guard let list = dossier.checklists.first(where: { $0.name == name }) else {
        let path = Checklist.path(of: name)
        let damage = dossier.brokenChecklists.first { $0.path == path }
        let line = damage?.line.map { ", line \($0)" } ?? ""
        return [GateFinding(.checklist, words: name, detail: "\(path)\(line): \(damage?.problem ?? "is missing")")]
      }
      let sheet = dossier.sheet(of: list)
      guard sheet.applies else { return [] }
      return sheet.open.map { entry in
        let last = entry.reopened.last.map { "opened again by an edit; \($0.person.name) had done it" }
        return GateFinding(
          .checklist,
          words: entry.item.words,
          detail: last,
          item: "\(name)/\(entry.item.number)"
        )
      }
    }
  }

  /// What about a claim keeps the gate closed, whether somebody waives it or not.
  static func blocks(_ claim: TrackedClaim, in dossier: Dossier) -> [GateFinding] {
    let displaced: GateFinding.Kind? =
      switch claim.currency {
      case .orphaned: .orphaned
      case .ambiguous: .ambiguous
      default: nil
      }
    switch claim.status {
    case .dropped: return []
    case .agreed(.notCheckable), .agreed(.onAuthor):
      let judges = claim.decidingChecks.map(\.person) + [claim.ruling?.person].compactMap(\.self)
      let isByAuthor = judges.allSatisfy { dossier.isAuthor($0) }
      return dossier.settings.policy.checkerIsNotAuthor && isByAuthor ? [GateFinding(.author, claim)] : []
    case .agreed(.verified): return policyBlocks(claim, in: dossier)
    case .contested: return [GateFinding(.contested, claim, detail: disagreement(claim))]
    case .stale:
      let change = claim.checks.lazy.compactMap(\.currency.change).first
      if let displaced { return [GateFinding(displaced, claim)] }
      if change == nil, let expired = claim.checks.first(where: { $0.currency == .expired }) {
        return [GateFinding(.expired, claim, detail: expired.lastDay?.iso)]
      }
      return [GateFinding(.stale, claim, detail: change?.rawValue)]
    case .agreed(.disputed): return [GateFinding(.disputed, claim, detail: note(claim))]
    case .agreed(.unverifiable): return [GateFinding(.unverifiable, claim, detail: note(claim))]
    case .agreed(.queried): return [GateFinding(.queried, claim, detail: note(claim, .queried))]
    case .agreed(.checking):
      return [displaced.map { GateFinding($0, claim) } ?? GateFinding(.checking, claim, detail: claim.holder?.name)]
    case .agreed(.unchecked): return [displaced.map { GateFinding($0, claim) } ?? GateFinding(.unchecked, claim)]
    }
  }

  /// What the workspace's settings ask of a verified claim beyond being verified.
  private static func policyBlocks(_ claim: TrackedClaim, in dossier: Dossier) -> [GateFinding] {
    let policy = dossier.settings.policy
    var checks = claim.decidingChecks
    if policy.checkerIsNotAuthor {
      checks.removeAll { dossier.isAuthor($0.person) }
      if checks.isEmpty { return [GateFinding(.author, claim)] }
    }
    var found: [GateFinding] = []
    if let shortage = policy.shortage(of: dossier.sources(of: claim, in: checks), for: claim.claim.kinds) {
      found.append(GateFinding(.sources, claim, detail: shortage.sentence, shortage: shortage))
    }
    if policy.secondReader, Set(checks.map(\.person.email)).count < 2 {
      found.append(GateFinding(.secondReader, claim, detail: checks.first?.person.name))
    }
    if policy.factsTicked {
      let open = dossier.facts(of: claim).open.map { Wording.quoted($0.words) }
      if !open.isEmpty { found.append(GateFinding(.facts, claim, detail: open.joined(separator: ", "))) }
    }
    return found
  }

  private static func note(_ claim: TrackedClaim, _ status: Status? = nil) -> String? {
    if status == nil, let ruling = claim.ruling { return words(of: ruling) }
    let checks = status.map { status in claim.checks.filter { $0.decision.status == status } } ?? claim.decidingChecks
    return checks.lazy.compactMap(\.decision.note).first
  }

  private static func disagreement(_ claim: TrackedClaim) -> String {
    let rulings = claim.rulings.filter(\.holds).map { "\($0.person.name) ruled \($0.status.rawValue)" }
    return (claim.decidingChecks.map { "\($0.person.name): \($0.decision.verb.word)" } + rulings).joined(
      separator: ", "
    )
  }

  private static func words(of waiver: StandingWaiver, _ blocks: [GateFinding]) -> String {
    let kinds = blocks.map(\.kind.rawValue).joined(separator: ", ")
    let until = waiver.decision.expires.map { " until \($0.iso)" } ?? ""
    return "\(kinds); \(waiver.person.name) waives it\(until): \(waiver.decision.note ?? "")"
  }

  private static func words(of ruling: StandingRuling) -> String {
    "\(ruling.person.name) ruled \(ruling.status.rawValue): \(ruling.decision.note ?? "")"
  }
}
