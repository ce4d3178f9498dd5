public import Prose

/// Says that a claim is right, and which sources say so.
public struct Verify: ClaimOperation {
  /// What it was checked against.
  public let sources: [Source]
  /// What the checker adds.
  public let note: String?
  /// A rating on the workspace's scale, where the claim is a third party's.
  public let verdict: String?
  /// The last day on which the check holds, for what time wears out: a price, an office, a count.
  public let expires: CivilDate?

  /// Takes the sources and what goes with them.
  public init(sources: [Source], note: String? = nil, verdict: String? = nil, expires: CivilDate? = nil) {
    self.sources = sources
    self.note = note
    self.verdict = verdict
    self.expires = expires
  }

  /// The word the commit's subject begins with.
  public var word: String { "verify" }

  /// Requires wording that is current, and sources that the settings accept; what the doer has cited for these words counts.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    let wording = try claim.bound(in: dossier)
    let policy = dossier.settings.policy
    try dossier.requireChecker(doer.person)
    try doer.require(lasting: expires)
    if policy.factsTicked {
      let open = dossier.facts(of: claim).open.map { Wording.quoted($0.words) }
      guard open.isEmpty else {
        throw Refusal(
          .factsOpen,
          "This workspace asks for every fact of a claim to be ticked before it is verified; open in claim \(claim.shortID): "
            + "\(open.prefix(12).joined(separator: ", "))\(open.count > 12 ? " and \(open.count - 12) more" : "").",
          hint: "stet tick \(claim.shortID) ticks them; the setting is policy.factsTicked in stet.json."
        )
      }
    }
    let sources = sources + claim.cited(by: doer.person).filter { !self.sources.contains($0) }
    switch policy.shortage(of: sources, for: claim.claim.kinds) {
    case nil: break
    case .noSource:
      throw Refusal(
        .needsSource,
        "A verified claim needs the source it was checked against.",
        hint: "Say --source \"title or URL\" --at \"page, paragraph or time\"."
      )
    case .noLocator(let title):
      throw Refusal(
        .needsLocator,
        "The source “\(title)” needs a locator: where in it the fact stands.",
        hint: "Say --at \"page 4\", or waive locators with policy.locator in stet.json."
      )
    case .tooFew(let count):
      throw Refusal(
        .needsMoreSources,
        "This workspace asks for a primary source or three independent secondary ones; of those there \(count == 1 ? "is 1" : "are \(count)").",
        hint: "Name a source with --primary, or give --source and --at again for each further one with --secondary."
      )
    case .noPrimary:
      throw Refusal(
        .needsMoreSources,
        "This workspace asks for a primary source for this kind of claim, and there is none.",
        hint: "Name the source with --primary where it is first-hand for this fact; stet policy tells what is asked."
      )
    case .notTwo(let count):
      throw Refusal(
        .needsMoreSources,
        "This workspace asks for two independent sources for this kind of claim; there \(count == 1 ? "is 1" : "are \(count)").",
        hint: "Give --source and --at again for the other one; stet policy tells what is asked."
      )
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .status(.verified),
      wording: wording,
      sources: sources,
      note: note?.nonBlank,
      verdict: try dossier.settings.verdict(verdict),
      expires: expires
    )
  }
}

extension Dossier {
  /// Refuses where the settings keep authors from checking their own drafts, and this is one.
  func requireChecker(_ person: Person) throws(Refusal) {
    guard settings.policy.checkerIsNotAuthor, isAuthor(person) else { return }
    throw Refusal(
      .checkerIsAuthor,
      "\(person.name) wrote this draft or a part of it, and this workspace asks somebody else to check it.",
      hint: "The setting is policy.checkerIsNotAuthor in stet.json."
    )
  }
}

extension Doer {
  /// Refuses a check that would not hold on the day it is made.
  func require(lasting expires: CivilDate?) throws(Refusal) {
    guard let expires, expires < time.date else { return }
    throw Refusal(
      .expiresTooSoon,
      "A check that holds until \(expires.iso) is worn out already: it is made on \(time.day).",
      hint: "Say the last day on which it holds, such as --expires \(time.day)."
    )
  }
}

extension Settings {
  /// Finds a verdict by its words, whatever their case.
  ///
  /// - Throws: `Refusal` with code `unknownVerdict`, and the scale as its hint.
  func verdict(_ label: String?) throws(Refusal) -> String? {
    guard let label else { return nil }
    if let verdict = verdicts.first(where: { $0.label.lowercased() == label.lowercased() }) { return verdict.label }
    throw Refusal(
      .unknownVerdict,
      "“\(label)” is no verdict of this workspace.",
      hint: "Its scale is: \(verdicts.map(\.label).joined(separator: ", "))."
    )
  }
}
