/// What the history of a workspace says of its decisions: where the trail does not hold, and who verified what.
public struct Audit: Sendable {
  /// One person's word that a claim is right, and the commit that brought it.
  public struct Verification: Sendable {
    /// The claim.
    public let claim: TrackedClaim
    /// Who verified it, when, which words, against which sources.
    public let check: StandingCheck
    /// The commit that brought it, as forty hexadecimal digits; nil where none of those replayed did.
    public let commit: String?
    /// What is known of that commit's signature.
    public let seal: CommitSeal
  }

  /// What was verified in one draft.
  public struct Draft: Sendable {
    /// The draft's name.
    public let slug: Slug
    /// The revision at hand.
    public let revision: Revision
    /// What was verified, in reading order.
    public let verifications: [Verification]
  }

  /// Where the trail does not hold, in the order of the commits.
  public let findings: [AuditFinding]
  /// The drafts.
  public let drafts: [Draft]
  /// The newest commit that was replayed, as forty hexadecimal digits.
  public let head: String
  /// How many commits were replayed.
  public let replayed: Int
  /// The signatures of the commits that touched records.
  public let seals: [CommitSeal]

  /// Whether nothing was found against the trail.
  public var holds: Bool { findings.isEmpty }

  /// Puts together what a replay has found.
  ///
  /// - Parameters:
  ///   - trail: the commits, replayed.
  ///   - dossiers: the drafts as they stand at the newest of them.
  ///   - seals: the signatures of the commits that touched records, by their ids.
  package init(
    _ trail: AuditTrail,
    of dossiers: [Dossier],
    seals: [String: CommitSeal],
    head: String,
    replayed: Int
  ) {
    findings = trail.findings
    self.head = head
    self.replayed = replayed
    self.seals = trail.commits.map { seals[$0.id] ?? .unsigned }
    drafts = dossiers.map { dossier in
      let verifications = dossier.liveClaims.flatMap { claim in
        claim.checks.filter { $0.decision.status == .verified }.map { check in
          let path = "\(dossier.folder)/checks/\(claim.claim.id.string)/\(check.person.email).json"
          let commit = trail.origin(of: check.decision, in: path)
          let seal = commit.flatMap { seals[$0] } ?? .unsigned
          return Verification(claim: claim, check: check, commit: commit, seal: seal)
        }
      }
      return Draft(slug: dossier.slug, revision: dossier.revision, verifications: verifications)
    }
  }
}
