/// What a list of claims says of one: enough for a person to find it, little enough to be kept for all drafts.
public struct ClaimRow: Sendable, Hashable {
  /// The claim's short name.
  public let shortID: String
  /// Its words as they stand now, on one line.
  public let line: String
  /// The word of its status.
  public let status: String
  /// Its kinds.
  public let kinds: [ClaimKind]
  /// How soon it should be looked at.
  public let priority: Priority
  /// The line of the draft on which its words begin, from 1; nil when they are gone or stand in several places.
  public let place: Int?
  /// Whether its words stand in several places.
  public let isAmbiguous: Bool

  /// Takes what a list says from a claim.
  public init(_ claim: TrackedClaim) {
    shortID = claim.shortID
    line = claim.line
    status = claim.status.word
    kinds = claim.claim.kinds
    priority = claim.claim.priority
    place = claim.place?.line
    isAmbiguous = claim.currency == .ambiguous
  }
}

extension ClaimRow {
  /// Reads what `text` wrote; nil for anything else.
  package init?(text: some StringProtocol) {
    let parts = text.utf8.split(separator: 0x09, maxSplits: 5, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard parts.count == 6, let priority = Priority(decimal: parts[3]) else { return nil }
    shortID = parts[0]
    status = parts[1]
    kinds = parts[2].split(separator: ",").map { ClaimKind(rawValue: String($0)) }
    self.priority = priority
    isAmbiguous = parts[4] == "several"
    place = Int(parts[4])
    line = parts[5]
    guard place != nil || isAmbiguous || parts[4] == "none" else { return nil }
  }

  /// The row on one line, to be kept; nil where its words hold what would end it.
  package var text: String? {
    let kinds = kinds.map(\.rawValue).joined(separator: ",")
    let place = place.map(String.init) ?? (isAmbiguous ? "several" : "none")
    let row = [shortID, status, kinds, priority.decimal, place, line].joined(separator: "\t")
    return row.utf8.contains(0x0A) || kinds.utf8.contains(0x09) ? nil : row
  }
}
