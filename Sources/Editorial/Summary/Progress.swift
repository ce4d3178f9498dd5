/// How far the checking of a draft has come.
public struct Progress: Sendable, Hashable {
  /// How many claims each status has, in the order of `ClaimStatus.words`; statuses without claims are left out.
  public let statuses: [(word: String, count: Int)]
  /// How many decisive checks are current, moved, stale and so on; words without checks are left out.
  public let currencies: [(word: String, count: Int)]
  /// The claims that nobody has dropped.
  public let claims: Int
  /// Those that need nothing more: verified, not checkable, on the author's word or waived.
  public let settled: Int
  /// The facts in the words of those that nobody has dropped.
  public let facts: Int
  /// Those of them that somebody has ticked.
  public let ticked: Int
  /// The sentences that hold something checkable.
  public let checkable: Int
  /// Those of them that no claim covers.
  public let uncovered: Int

  /// Counts a draft.
  public init(_ dossier: Dossier) { self.init(dossier, Coverage(dossier)) }

  /// Counts a draft whose article has been read for what no claim covers.
  package init(_ dossier: Dossier, _ coverage: Coverage) {
    let byWord = Dictionary(grouping: dossier.claims, by: \.status.word).mapValues(\.count)
    statuses = ClaimStatus.words.compactMap { word in byWord[word].map { (word, $0) } }
    let checks = dossier.liveClaims.flatMap(\.checks).filter { $0.decision.status?.isDecisive == true }
    let byCurrency = Dictionary(grouping: checks, by: \.currency.word).mapValues(\.count)
    currencies = ["current", "moved", "stale", "ambiguous", "orphaned", "expired"].compactMap { word in
      byCurrency[word].map { (word, $0) }
    }
    claims = dossier.liveClaims.count
    settled = dossier.liveClaims.count(where: \.isDone)
    let sheets = dossier.facts(of: dossier.liveClaims)
    facts = sheets.reduce(0) { $0 + $1.entries.count }
    ticked = sheets.reduce(0) { $0 + $1.ticked }
    uncovered = coverage.uncovered.count
    checkable = coverage.checkable
  }

  /// Takes the figures as they were kept: claims, settled, facts, ticked, checkable, uncovered.
  init(statuses: [(word: String, count: Int)], currencies: [(word: String, count: Int)], figures: [Int]) {
    (self.statuses, self.currencies) = (statuses, currencies)
    (claims, settled, facts) = (figures[0], figures[1], figures[2])
    (ticked, checkable, uncovered) = (figures[3], figures[4], figures[5])
  }

  /// Two are equal when all their figures are.
  public static func == (left: Progress, right: Progress) -> Bool {
    left.statuses.elementsEqual(right.statuses) { $0 == $1 }
      && left.currencies.elementsEqual(right.currencies) { $0 == $1 }
      && (left.claims, left.settled, left.checkable, left.uncovered, left.facts, left.ticked)
        == (right.claims, right.settled, right.checkable, right.uncovered, right.facts, right.ticked)
  }

  /// Hashes the figures.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(claims)
    hasher.combine(settled)
    hasher.combine(uncovered)
  }
}

extension TrackedClaim {
  /// Whether nothing more has to be done for it: it is verified, not checkable, on the author's word or waived.
  public var isDone: Bool {
    waiver != nil || [.agreed(.verified), .agreed(.notCheckable), .agreed(.onAuthor)].contains(status)
  }
}
