/// What a draft rests on: every source once, with the claims that it carries, and what a research desk would ask about.
public struct SourceSheet: Sendable {
  /// One source, and where it is relied on.
  public struct Entry: Sendable {
    /// The source as it was named first.
    public let source: Source
    /// What sort of thing it is, as the first said who said it.
    public let kind: Source.Kind?
    /// Where it is relied on, in reading order.
    public let uses: [(claim: TrackedClaim, use: SourceUse)]
    /// The number of its origin, from 0.
    public let origin: Int

    /// The claims that it carries, in reading order.
    public var claims: [TrackedClaim] {
      var seen: Set<ClaimID> = []
      return uses.map(\.claim).filter { seen.insert($0.claim.id).inserted }
    }

    /// The claims for which nobody says where in it the fact stands.
    public var unlocated: [TrackedClaim] {
      claims.filter { claim in
        !uses.contains { $0.claim.claim.id == claim.claim.id && $0.use.source.locator?.nonBlank != nil }
      }
    }
  }

  /// The sources, in the order in which the draft comes to rest on them.
  public let entries: [Entry]
  /// How many independent origins they go back to.
  public let origins: Int
  /// The verified claims that rest on one origin only, in reading order.
  public let singleSourced: [TrackedClaim]
  /// The claims that rest on nothing but what was said off the record, in reading order.
  public let offRecord: [TrackedClaim]

  /// Gathers the sources of the checks that hold, and those that were cited for the words as they are.
  ///
  /// - Complexity: O(*n* log *n*) in the uses.
  public init(_ dossier: Dossier) {
    var order: [String] = []
    var uses: [String: [(claim: TrackedClaim, use: SourceUse)]] = [:]
    for claim in dossier.liveClaims {
      for use in claim.evidence {
        let key = use.source.identity
        if uses[key] == nil { order.append(key) }
        uses[key, default: []].append((claim, use))
      }
    }
    // Each use may say what the source goes back to, and all of them speak of one source.
    let all = order.flatMap { key in (uses[key] ?? []).map { (key: key, source: $0.use.source) } }
    let found = Origins(all.map(\.source))
    let numbers = Dictionary(zip(all.map(\.key), found.numbers), uniquingKeysWith: { first, _ in first })
    origins = found.count
    entries = order.compactMap { key in
      guard let uses = uses[key], let first = uses.first else { return nil }
      return Entry(
        source: first.use.source,
        kind: uses.lazy.compactMap(\.use.source.kind).first ?? first.use.source.shownKind,
        uses: uses,
        origin: numbers[key] ?? 0
      )
    }
    singleSourced = dossier.liveClaims.filter { claim in
      claim.status == .agreed(.verified) && Origins(claim.sources).count == 1
    }
    offRecord = dossier.liveClaims.filter { claim in
      !claim.sources.isEmpty && claim.sources.allSatisfy { $0.terms == .offRecord }
    }
  }

  /// The sources of a kind; of those that nobody gave one with nil.
  public func entries(of kind: Source.Kind?) -> [Entry] { entries.filter { $0.kind == kind } }

  /// The origins that several sources share.
  public var shared: [[Entry]] {
    Dictionary(grouping: entries, by: \.origin).sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
  }

  /// The sources and claims without a locator between them.
  public var unlocated: [(entry: Entry, claim: TrackedClaim)] {
    entries.flatMap { entry in entry.unlocated.map { (entry, $0) } }
  }
}
