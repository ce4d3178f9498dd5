import Editorial
import Prose

/// One change as a reader takes it in: sentences that came, went or moved side by side are one.
struct ShownChange {
  /// What was done; for several sentences, from the first to the last.
  var change: Change
  /// How many sentences it is of.
  var sentences = 1
  /// Whether it is a whole paragraph, where it stood and where it stands.
  var isParagraph = false
  /// The claims whose words it touches.
  var claims: [TrackedClaim] = []

  /// What was done, in an editor's words.
  var deed: String {
    let count =
      isParagraph && sentences > 1
      ? "paragraph of \(sentences) sentences " : sentences > 1 ? "\(sentences) sentences " : ""
    switch change.kind {
    case .typography: return "same words, other marks"
    case .split: return "split into several sentences"
    case .merged: return "merged into one sentence"
    case .moved: return isParagraph && count.isEmpty ? "paragraph moved" : "\(count)moved"
    default: return "\(count)\(change.kind.words)"
    }
  }

  /// What kind of change it is, first of all that is said of it: the class, and whether words between quotation marks changed.
  var kind: Phrase {
    guard let changeClass = change.changeClass else { return Phrase() }
    var phrase = changeClass.phrase
    if change.isQuoted, changeClass != .quote {
      phrase.add(" in a quotation", Look(tone: .reopened))
    }
    return phrase
  }
}
