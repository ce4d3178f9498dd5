public import Prose

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

  /// What it is compared with to tell which facts have changed; nil where nothing came before.
  public let before: Before?

  /// A state of the text before the one that a summary is of.
  public struct Before: Sendable {
    /// Why it is this one.
    public enum Choice: String, Sendable {
      /// It is that of the last summary that was handed over.
      case lastSummary = "last-summary"
      /// It is the oldest that a check still speaks of.
      case checked
      /// Somebody named it.
      case named
    }

    /// The revision.
    public let revision: Revision
    /// Its text.
    public let article: Article
    /// Why it is this one.
    public let choice: Choice

    /// Takes the parts as they are.
    public init(_ revision: Revision, _ article: Article, because choice: Choice) {
      (self.revision, self.article, self.choice) = (revision, article, choice)
    }
  }

  /// Puts the summary together.
  public init(_ dossier: Dossier, at date: Timestamp, since before: Before? = nil) {
    self.dossier = dossier
    self.date = date
    self.before = before
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

  /// Claims whose check was given to other words that stand in the text now, or has run out.
  public var stale: [TrackedClaim] { dossier.claims.filter { $0.status == .stale && $0.place != nil } }

  /// Claims whose words are gone or stand in several places, whatever their status.
  public var displaced: [TrackedClaim] { dossier.liveClaims.filter { $0.place == nil } }

  /// Claims that an editor has settled.
  public var ruled: [TrackedClaim] { dossier.liveClaims.filter { $0.ruling != nil } }

  /// The checklists that are for the draft and not done, those that the gate asks for first.
  public var openSheets: [ChecklistSheet] {
    let sheets = dossier.sheets.filter { $0.applies && !$0.open.isEmpty }
    return sheets.filter(\.isRequired) + sheets.filter { !$0.isRequired }
  }

  /// The questions about live claims: those that are overdue first, then the oldest.
  public var queries: [(claim: TrackedClaim, query: StandingQuery)] { dossier.queries(on: date.date) }

  /// Claims accepted on the author's word.
  public var onAuthor: [TrackedClaim] { dossier.claims.filter { $0.status == .agreed(.onAuthor) } }

  /// Claims that somebody lets pass as they are, and may.
  public var waived: [TrackedClaim] { dossier.liveClaims.filter { $0.waiver != nil } }

  /// Claims that somebody has taken away.
  public var dropped: [TrackedClaim] { dossier.claims.filter { $0.status == .dropped } }

  /// Claims that nobody has decided on yet, the most pressing first.
  ///
  /// Those whose question is answered are among them: they wait for the asker's judgement.
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

  /// What the draft rests on.
  public var sources: SourceSheet { SourceSheet(dossier) }
}
