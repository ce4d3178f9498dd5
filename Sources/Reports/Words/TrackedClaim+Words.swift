import Editorial

extension TrackedClaim {
  /// The sign of its status.
  var sign: StatusSign { StatusSign(status) }

  /// Where it stands, in words: “line 12”.
  var placeWords: String { ClaimRow(self).placeWords }

  /// Whether what was said of it still holds: of the checks that settle it, else of the newest, else of its words.
  var shownCurrency: Currency { decidingChecks.first?.currency ?? checks.first?.currency ?? currency }

  /// What stands below its words in a list: status, name, kinds and place.
  var furniture: Phrase { ClaimRow(self).furniture }
}

extension ClaimRow {
  /// Where it stands, in words: “line 12”.
  var placeWords: String {
    place.map { "line \($0)" } ?? (isAmbiguous ? "in several places" : "no longer in the text")
  }

  /// What stands below its words in a list: status, name, kinds and place.
  var furniture: Phrase {
    let kinds = kinds.map(\.rawValue).joined(separator: ", ")
    var parts = [StatusSign(word: status).phrase, Phrase(shortID, .code, isSolid: true)]
    if !kinds.isEmpty { parts.append(Phrase(kinds, .faint)) }
    parts.append(Phrase(placeWords, .faint, isSolid: true))
    return parts.joined(by: Phrase(" · ", .faint))
  }
}
