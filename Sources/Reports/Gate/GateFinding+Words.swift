import Editorial

extension GateFinding.Kind {
  /// The kind as a heading: what all findings of it have in common.
  var heading: String {
    switch self {
    case .notRunning: "Not running: the story was taken out"
    case .held: "On hold: somebody keeps it from going"
    case .contested: "Contested: two people differ on the same words"
    case .disputed: "Disputed: wrong, or not as it stands"
    case .stale: "Stale: checked in other words"
    case .ambiguous: "Ambiguous: the words stand in several places"
    case .orphaned: "Orphaned: the words are gone, and nobody has dropped the claim"
    case .expired: "Expired: checked too long ago"
    case .unverifiable: "Unverifiable: looked for, and not enough found"
    case .queried: "Queried: a question is out"
    case .checking: "Checking: somebody has it in hand"
    case .unchecked: "Unchecked: nobody has looked yet"
    case .sources: "Sources: this workspace asks for more"
    case .author: "Author: checked only by somebody who wrote it"
    case .secondReader: "Second reader: one person has checked it, and it needs two"
    case .facts: "Facts: this workspace asks for a tick on each, and some have none"
    case .unopened: "Unclaimed: checkable, and in no claim yet"
    case .placeholder: "To come: a placeholder is left in the text"
    case .checklist: "Checklists: required and not done"
    case .damaged: "Damaged: a file that cannot be read"
    case .waived: "Waived: let pass as it is"
    case .setting: "Settings: without effect, or not the one that was meant"
    case .onAuthor: "On author: accepted on the author's word"
    case .ruled: "Ruled: an editor settled what people differed on"
    case .dropped: "Dropped: taken out of the list"
    case .uncovered: "Without a claim: checkable, and nobody has claimed it"
    }
  }

  /// The kind in a row of counts: “3 unchecked”.
  var word: String {
    switch self {
    case .secondReader: "without a second reader"
    case .sources: "short of sources"
    case .author: "checked by the author"
    case .facts: "with open facts"
    case .unopened: "unclaimed"
    case .placeholder: "to come"
    case .checklist: "open on a checklist"
    case .notRunning: "not running"
    case .held: "on hold"
    case .onAuthor: "on author"
    default: rawValue
    }
  }

  /// The kind's sign: that of the status where there is one.
  var sign: StatusSign {
    switch self {
    case .contested, .disputed, .stale, .unverifiable, .queried, .checking, .unchecked, .onAuthor, .dropped:
      StatusSign(word: rawValue)
    case .ambiguous, .orphaned, .expired: StatusSign(word: "stale")
    case .ruled: StatusSign(word: "ruling")
    case .waived: StatusSign(word: "waiver")
    case .sources, .author, .secondReader, .facts: StatusSign(word: "verified")
    case .unopened, .placeholder, .checklist, .damaged, .uncovered, .setting, .notRunning, .held: StatusSign(word: "")
    }
  }
}

extension GateFinding {
  /// The command that would settle it, or nil where no command can.
  func remedy(in slug: Slug) -> String? {
    let id = shortID ?? ""
    switch kind {
    case .contested: return "stet show \(id)"
    case .ruled, .waived: return "stet show \(id)"
    case .setting: return "stet policy"
    case .held: return "stet state \(slug.string) release"
    case .notRunning: return words == StoryState.spiked.word ? "stet state \(slug.string) draft" : nil
    case .disputed, .unverifiable, .placeholder: return "stet edit \(slug.string)"
    case .queried: return "stet answer \(id) --answer \"…\""
    case .stale, .expired, .checking, .unchecked, .author, .secondReader, .onAuthor:
      return "stet verify \(id) --source \"…\" --at \"…\""
    case .sources:
      return "stet cite \(id) --source \"…\" --at \"…\"\(shortage?.asksForPrimary == true ? " --primary" : "")"
    case .facts: return "stet tick \(id) --all"
    case .ambiguous, .orphaned: return "stet claim drop \(id) --reason \"…\""
    case .uncovered: return "stet claim add \(slug.string) --quote \"…\""
    case .dropped: return "stet reopen \(id)"
    case .unopened: return "stet open \(slug.string)"
    case .checklist: return item.map { "stet tick \(slug.string) \($0)" } ?? "stet checklist \(slug.string)"
    case .damaged: return "git log -- \(words)"
    }
  }

  /// What goes before the command: who has to give it, or what has to be done first.
  var advice: String? {
    switch kind {
    case .contested: "settle it between you, or an editor settles it with stet rule; both sides are in"
    case .disputed: "mend the words, save, and verify them"
    case .unverifiable: "hedge or cut the words, or find a source and verify them"
    case .queried: "when the answer is in"
    case .author, .secondReader: "somebody else checks the same words"
    case .damaged: "mend the file; who changed it last"
    case .checklist where item == nil: "mend the list, or take it out of requiredChecklists; the others"
    default: nil
    }
  }

  /// What exactly, in words for people.
  var explanation: String? {
    if kind == .stale, let detail { return "\(detail == "words" ? detail : detail.uppercased()) changed" }
    switch kind {
    case .checking: if let detail { return "with \(detail)" }
    case .secondReader: if let detail { return "read by \(detail) so far" }
    case .expired: if let detail { return "held until \(detail)" }
    default: break
    }
    return detail.map(Wording.folded)
  }
}
