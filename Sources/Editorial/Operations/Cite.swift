/// Adds sources to what a claim is checked against; its status stays as it is.
///
/// They count for the words as they are now: when an edit changes those, somebody has to look whether the source still says so.
public struct Cite: ClaimOperation {
  /// The sources.
  public let sources: [Source]
  /// What the checker adds.
  public let note: String?

  /// Takes the sources and what there is to say of them.
  public init(sources: [Source], note: String? = nil) {
    self.sources = sources
    self.note = note
  }

  /// The word the commit's subject begins with.
  public var word: String { "cite for" }

  /// Requires wording that is current, and a source that the doer has not named for it yet.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    let wording = try claim.bound(in: dossier)
    guard sources.contains(where: { $0.title.nonBlank != nil }) else {
      throw Refusal(
        .needsSource,
        "There is no source to cite.",
        hint:
          "Say --source \"title or URL\" --at \"page, paragraph or time\", or --like CLAIM for the sources of another claim."
      )
    }
    let own = claim.checks.filter { $0.person.email == doer.person.email && $0.decides }.flatMap(\.decision.sources)
    let known = Set(own + claim.cited(by: doer.person))
    let new = sources.filter { !known.contains($0) }
    guard !new.isEmpty else {
      let titles = sources.map { Wording.quoted($0.title) }.joined(separator: ", ")
      throw Refusal(.nothingToDo, "You have named \(titles) for claim \(claim.shortID) already.")
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .cite,
      wording: wording,
      sources: new,
      note: note?.nonBlank
    )
  }
}
