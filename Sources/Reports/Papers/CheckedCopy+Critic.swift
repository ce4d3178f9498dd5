import Editorial
import Prose

extension CheckedCopy {
  /// Writes the whole draft as CriticMarkup with nothing in it but the wanted changes, each with a comment that says whose it is.
  ///
  /// Rejecting all of it gives the draft byte for byte; accepting all of it gives the draft with every change of words and every
  /// cut that one person wants and the text has not. What two want differently, what is asked for without words, and what stands
  /// inside of another change, is a comment.
  package var criticMarkup: [UInt8] {
    let text = dossier.article.text
    let wanted = Self.parted(changes)
    var markup = CriticMarkup()
    var at = 0
    for (range, changes) in wanted {
      markup.keep(text.utf8[at..<range.lowerBound])
      if changes.count == 1, changes[0].outcome == .notApplied, let new = Self.words(of: changes[0]) {
        write(Text(text[range]), new, on: &markup)
        // What is wanted stands there; only who wants it and why is left to say.
        markup.comment([changes[0].person.name, Self.reason(of: changes[0])].compactMap { $0 }.joined(separator: ": "))
      } else {
        markup.keep(text.utf8[range])
        markup.comment(changes.map { "\($0.person.name): \(Self.remark(of: $0))" }.joined(separator: "; "))
      }
      at = range.upperBound
    }
    markup.keep(text.utf8[at...])
    return markup.finished
  }

  /// Writes the edits from some words to others; where too little is left of them, both whole.
  ///
  /// Where a line is broken is the writer's business: the white space that stands in the draft stays.
  private func write(_ old: Text, _ new: Text, on markup: inout CriticMarkup) {
    let edits = new.count == 0 ? nil : Stretch.edits(from: old, to: new)
    guard let edits else { return markup.change(old.utf8[...], to: new.utf8[...]) }
    var at = 0
    for edit in edits {
      markup.keep(old.utf8[at..<edit.old.lowerBound])
      let (front, taken, back) = Self.bare(old.utf8[edit.old])
      let (given, isSpaced) = (Self.bare(new.utf8[edit.new]), !front.isEmpty || !back.isEmpty)
      if isSpaced, taken.isEmpty, given.core.isEmpty, !edit.new.isEmpty {
        markup.keep(front)
      } else {
        let hasFront = !front.isEmpty && !given.front.isEmpty
        let hasBack = !back.isEmpty && !given.back.isEmpty
        if hasFront { markup.keep(front) }
        markup.change(
          (hasFront ? [] : front) + taken + (hasBack ? [] : back),
          to: (hasFront ? [] : given.front) + given.core + (hasBack ? [] : given.back)
        )
        if hasBack { markup.keep(back) }
      }
      at = edit.old.upperBound
    }
    markup.keep(old.utf8[at...])
  }

  /// Parts the white space at both ends from the rest.
  private static func bare(
    _ bytes: ArraySlice<UInt8>
  ) -> (front: ArraySlice<UInt8>, core: ArraySlice<UInt8>, back: ArraySlice<UInt8>) {
    let front = bytes.prefix { $0 <= 0x20 }
    let rest = bytes.dropFirst(front.count)
    let back = rest.reversed().prefix { $0 <= 0x20 }.count
    return (front, rest.dropLast(back), rest.suffix(back))
  }

  /// The changes by the words they are about, in reading order; those inside of others are put with them.
  private static func parted(_ changes: [WantedChange]) -> [(range: Range<Int>, changes: [WantedChange])] {
    let placed = changes.compactMap { change in change.claim.place.map { (range: $0.range, change: change) } }
      .sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
    var parted: [(range: Range<Int>, changes: [WantedChange])] = []
    for (range, change) in placed {
      if let last = parted.last, range.lowerBound < last.range.upperBound {
        let hull = last.range.lowerBound..<max(last.range.upperBound, range.upperBound)
        parted[parted.count - 1] = (hull, last.changes + [change])
      } else {
        parted.append((range, [change]))
      }
    }
    return parted
  }

  /// The words that should stand there: none for a cut; nil where nobody says which.
  private static func words(of change: WantedChange) -> Text? {
    switch change.disposition {
    case .change(let wording): Text(wording)
    case .cut: Text("")
    default: nil
    }
  }

  private static func remark(of change: WantedChange) -> String {
    let reason = reason(of: change).map { " (\(Wording.folded($0)))" } ?? ""
    return change.disposition.phrase.plain + reason
  }
}
