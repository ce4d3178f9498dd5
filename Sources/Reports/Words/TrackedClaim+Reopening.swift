import Editorial

extension TrackedClaim {
  /// Why a claim that was settled has to be looked at again, in the gate's word: its words changed, went, or stand in several
  /// places, or its check ran out; nil for a claim that is not stale.
  var reopeningWord: String? {
    guard status == .stale else { return nil }
    if currency == .orphaned || currency == .ambiguous { return currency.word }
    let isOld = checks.allSatisfy { $0.currency.change == nil } && checks.contains { $0.currency == .expired }
    return isOld ? Currency.expired.word : StatusSign(status).word
  }

  /// The sign and the word of its status; of a stale one the word that says why.
  var standingPhrase: Phrase {
    guard let word = reopeningWord else { return sign.phrase }
    return Phrase("\(sign.sign) \(word)", Look(tone: sign.tone, isBold: true), isSolid: true)
  }
}

extension Status {
  /// What was done with a claim of this status, behind “was”.
  var deed: String {
    switch self {
    case .unverifiable: "found unverifiable"
    case .onAuthor: "accepted on the author’s word"
    case .notCheckable: "held not checkable"
    default: rawValue
    }
  }
}
