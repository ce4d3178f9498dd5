import Prose

/// Adds the claims that reading a draft finds and that it does not have yet.
public struct AddClaims: Sendable {
  /// Takes nothing more.
  public init() {}

  /// Says what would be recorded: a file for each new claim, in one commit.
  ///
  /// - Returns: nil when there is nothing to add.
  public func plan(on dossier: Dossier) -> Plan? {
    let proposals = dossier.unclaimed
    guard !proposals.isEmpty else { return nil }
    var maker = ClaimMaker(dossier)
    // A claim's file that cannot be read is there all the same.
    let damaged = Set(dossier.damaged.map(\.path))
    let files = proposals.map { proposal in
      maker.file(
        proposal.range,
        kinds: proposal.kinds,
        priority: proposal.priority,
        reason: proposal.reason,
        origin: .reading
      )
    }.filter { !damaged.contains($0.file.path) }
    guard !files.isEmpty else { return nil }
    let count = files.count == 1 ? "1 claim" : "\(files.count) claims"
    return Plan(
      files: files.map(\.file),
      subject: "claim \(dossier.slug.string): \(count) in \(dossier.revision.name)",
      trailers: [("Stet-Draft", dossier.slug.string), ("Stet-Revision", dossier.revision.name)]
    )
  }
}

/// Makes claims of passages of a draft, and names them.
struct ClaimMaker {
  private let dossier: Dossier
  private var taken: Set<ClaimID>

  init(_ dossier: Dossier) {
    self.dossier = dossier
    taken = Set(dossier.claims.map(\.claim.id))
  }

  /// Makes the file of a new claim.
  mutating func file(
    _ range: Range<Int>,
    kinds: [ClaimKind],
    priority: Priority,
    reason: String,
    origin: Claim.Origin
  ) -> (file: Plan.File, id: ClaimID) {
    let text = dossier.article.text
    let wording = text[range]
    var occurrence = 1
    var id = ClaimID(of: wording, in: dossier.slug, occurrence: occurrence)
    while !taken.insert(id).inserted {
      occurrence += 1
      id = ClaimID(of: wording, in: dossier.slug, occurrence: occurrence)
    }
    let length = Anchor.contextLength
    let anchor = Anchor(
      draft: dossier.revision.content,
      range: range,
      before: text[text.scalarBoundary(atOrAfter: max(range.lowerBound - length, 0))..<range.lowerBound],
      after: text[range.upperBound..<text.scalarBoundary(atOrBefore: min(range.upperBound + length, text.count))]
    )
    let claim = Claim(
      id: id,
      wording: wording,
      anchor: anchor,
      kinds: kinds,
      priority: priority,
      reason: reason,
      origin: origin
    )
    return (Plan.File(path: "\(dossier.folder)/claims/\(id.string).json", bytes: claim.file), id)
  }
}

extension Text {
  /// The first scalar boundary at or behind an offset.
  fileprivate func scalarBoundary(atOrAfter offset: Int) -> Int {
    var offset = offset
    while offset < count, utf8[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// The last scalar boundary at or before an offset.
  fileprivate func scalarBoundary(atOrBefore offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < count, utf8[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
