import Prose

/// Words of an old text against words of a new one, as one line of kept, deleted and inserted words.
enum Stretch {
  /// Writes a change with its word edits.
  ///
  /// - Complexity: O(*n*) in the lengths of both stretches.
  static func phrase(_ old: Text, _ oldRange: Range<Int>, _ new: Text, _ newRange: Range<Int>, _ edits: [WordEdit])
    -> Phrase
  {
    var out = Phrase()
    var (oldAt, newAt) = (oldRange.lowerBound, newRange.lowerBound)
    for edit in edits {
      let (kept, keptBefore) = (new[newAt..<edit.new.lowerBound], old[oldAt..<edit.old.lowerBound])
      out.add(kept)
      // Words that were only taken out bring the space before them along, for the new text has none there.
      if edit.new.isEmpty, keptBefore.endsInSpace, !kept.endsInSpace { out.add(" ") }
      out.add(old[edit.old], .deleted)
      out.add(new[edit.new], .inserted)
      (oldAt, newAt) = (edit.old.upperBound, edit.new.upperBound)
      if edit.new.isEmpty, newAt == newRange.lowerBound { out.add(" ") }
    }
    out.add(new[newAt..<newRange.upperBound])
    return out
  }

  /// The edits of text from one wording to another, in UTF-8 offsets of both; nil where too little of the old one is left.
  static func edits(from before: Text, to after: Text) -> [TextEdit]? {
    let difference = Difference(from: Article(sentence: before), to: Article(sentence: after))
    let changes = difference.changes
    guard changes.count == 1, let change = changes.first, change.old != nil, change.new != nil, !change.edits.isEmpty
    else { return nil }
    return difference.textEdits
  }

  /// Compares two wordings and writes the words that came and went; where too little is left of the old one, both whole.
  static func phrase(from before: String, to after: String) -> Phrase {
    let difference = Difference(from: Article(sentence: Text(before)), to: Article(sentence: Text(after)))
    let changes = difference.changes
    if changes.isEmpty { return Phrase(after) }
    if changes.count == 1, let change = changes.first, let old = change.old, let new = change.new {
      return phrase(difference.old.text, old, difference.new.text, new, change.edits)
    }
    return Phrase(before, .deleted) + Phrase(" ") + Phrase(after, .inserted)
  }
}

extension Article {
  /// Some words as an article of one sentence, so that they can be compared.
  fileprivate init(sentence text: Text) {
    let range = 0..<text.count
    self.init(text: text, blocks: [Block(part: .body, range: range, sentences: [Sentence(range: range)])])
  }
}

extension String {
  /// Whether the last character is white space.
  fileprivate var endsInSpace: Bool { last?.isWhitespace ?? false }
}
