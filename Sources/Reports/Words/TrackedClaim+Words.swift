import Editorial

extension TrackedClaim {
  /// The sign of its status.
  var sign: StatusSign { StatusSign(status) }

  /// Where it stands, in words: “line 12”.
  var placeWords: String {
    if let place { return "line \(place.line)" }
    switch currency {
    case .ambiguous: return "in several places"
    default: return "no longer in the text"
    }
  }

  /// Whether what was said of it still holds: of the checks that settle it, else of the newest, else of its words.
  var shownCurrency: Currency { decidingChecks.first?.currency ?? checks.first?.currency ?? currency }

  /// What stands below its words in a list: status, name, kinds and place.
  var furniture: Phrase {
    let kinds = claim.kinds.map(\.rawValue).joined(separator: ", ")
    var parts = [sign.phrase, Phrase(shortID, .code, isSolid: true)]
    if !kinds.isEmpty { parts.append(Phrase(kinds, .faint)) }
    parts.append(Phrase(placeWords, .faint, isSolid: true))
    return parts.joined(by: Phrase(" · ", .faint))
  }
}
