import Prose

/// Everything a printed review summary says of one revision of a draft, in the order in which it says it.
public struct Summary: Sendable {
  /// The draft at the revision.
  public let dossier: Dossier
  /// Whether this revision may be published, and why not.
  public let gate: Gate
  /// What no claim covers.
  public let coverage: Coverage
  /// The figures.
  public let progress: Progress
  /// The moment the summary is of; ages are counted to it.
  public let date: Timestamp

  /// Puts the summary together.
  public init(_ dossier: Dossier, at date: Timestamp) {
    self.dossier = dossier
    self.date = date
    coverage = Coverage(dossier)
    gate = Gate(dossier, coverage)
    progress = Progress(dossier, coverage)
  }

  /// Everybody whose check counts for something, in the order of their names.
  public var checkers: [Person] {
    var seen: Set<String> = []
    return dossier.claims.flatMap { $0.decisions.map(\.person) }
      .filter { seen.insert($0.email).inserted }.sorted { ($0.name, $0.email) < ($1.name, $1.email) }
  }

  /// Contested, disputed and unverifiable claims: what an editor has to look at first.
  public var troubled: [TrackedClaim] {
    let ranked: [ClaimStatus] = [.contested, .agreed(.disputed), .agreed(.unverifiable)]
    return ranked.flatMap { status in dossier.claims.filter { $0.status == status } }
  }

  /// Claims whose check was given to other words.
  public var stale: [TrackedClaim] { dossier.claims.filter { $0.status == .stale } }

  /// Claims whose words are gone or stand in several places, whatever their status.
  public var displaced: [TrackedClaim] {
    dossier.liveClaims.filter { $0.place == nil && $0.status != .stale }
  }

  /// The questions that are out, oldest first.
  public var queries: [(claim: TrackedClaim, check: StandingCheck)] {
    dossier.liveClaims.flatMap { claim in
      claim.checks.filter { $0.decision.status == .queried }.map { (claim, $0) }
    }.sorted { $0.check.decision.date < $1.check.decision.date }
  }

  /// Claims accepted on the author's word.
  public var onAuthor: [TrackedClaim] { dossier.claims.filter { $0.status == .agreed(.onAuthor) } }

  /// Claims that somebody lets pass as they are, and may.
  public var waived: [TrackedClaim] { dossier.liveClaims.filter { $0.waiver != nil } }

  /// Claims that somebody has taken away.
  public var dropped: [TrackedClaim] { dossier.claims.filter { $0.status == .dropped } }

  /// Claims that nobody has decided on yet, the most pressing first.
  public var open: [TrackedClaim] {
    dossier.claims.filter { $0.status == .agreed(.unchecked) || $0.status == .agreed(.checking) }
      .sorted {
        ($1.claim.priority, $0.place?.range.lowerBound ?? .max) < (
          $0.claim.priority, $1.place?.range.lowerBound ?? .max
        )
      }
  }

  /// Verified claims that one person has checked and those that two or more have: the second reader's work.
  public var readers: (one: [TrackedClaim], several: [TrackedClaim]) {
    let verified = dossier.claims.filter { $0.status == .agreed(.verified) }
    let isSecond = { (claim: TrackedClaim) in Set(claim.decidingChecks.map(\.person.email)).count > 1 }
    return (verified.filter { !isSecond($0) }, verified.filter(isSecond))
  }

  /// The sources of all checks that hold, each once, with the claims they carry.
  public var sources: [(source: Source, claims: [TrackedClaim])] {
    var order: [String] = []
    var found: [String: (source: Source, claims: [TrackedClaim])] = [:]
    for claim in dossier.liveClaims {
      for source in claim.sources {
        let key = "\(source.origin)\n\(source.role?.rawValue ?? "")"
        if found[key] == nil { order.append(key) }
        if found[key]?.claims.last?.claim.id != claim.claim.id {
          found[key, default: (source, [])].claims.append(claim)
        }
      }
    }
    return order.compactMap { found[$0] }
  }
}
