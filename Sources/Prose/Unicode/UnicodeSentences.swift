/// Cuts text into sentences by the default rules of Unicode (UAX #29, section 5.1), which know no language.
///
/// They know no abbreviation either: `Mr. Hale` is two sentences to them.
enum UnicodeSentences {
  /// Cuts a range into its sentences, in order, without white space at their ends.
  ///
  /// A line end inside the range is white space like another, because a paragraph of a draft may be wrapped; with
  /// `cutsAtLineEnds` it ends the sentence, as the annex has it.
  ///
  /// - Complexity: O(*n*): what is looked at ahead of a stop ends at the next one.
  static func all(in text: Text, _ range: Range<Int>, cutsAtLineEnds: Bool = false) -> [Sentence] {
    let cutter = Cutter(text: text, end: range.upperBound, cutsAtLineEnds: cutsAtLineEnds)
    var sentences: [Sentence] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = cutter.sentenceEnd(from: start)
      let trimmed = text.trimmed(start..<end)
      if !trimmed.isEmpty { sentences.append(Sentence(range: trimmed)) }
      start = end
    }
    return sentences
  }
}

/// One pass over a text: the classes of what stands before an offset, as the rules SB3 to SB11 ask for them.
private struct Cutter {
  let text: Text
  let end: Int
  let cutsAtLineEnds: Bool

  /// Finds the first break behind an offset.
  func sentenceEnd(from start: Int) -> Int {
    var offset = start
    var (previous, last) = (SentenceBreakClass.other, SentenceBreakClass.other)
    while offset < end {
      let scalar = peek(offset)
      offset = scalar.end
      if scalar.kind.separatesParagraphs { return behindSeparator(scalar.kind, offset) }
      (previous, last) = (last, scalar.kind)
      guard last.isStop, let stop = sentenceEnd(behind: last, after: previous, at: offset) else { continue }
      if stop.isBreak { return stop.offset }
      (offset, last) = (stop.offset, stop.last)
    }
    return end
  }

  /// Decides at a stop: reads the closing marks and spaces behind it (SB6 to SB11).
  private func sentenceEnd(
    behind stop: SentenceBreakClass,
    after previous: SentenceBreakClass,
    at start: Int
  ) -> (offset: Int, isBreak: Bool, last: SentenceBreakClass)? {
    var next = peek(start)
    if stop == .ambiguousStop {
      if next.kind == .numeric { return nil }
      if next.kind == .upper, previous == .upper || previous == .lower { return nil }
    }
    var last = stop
    var offset = start
    while next.kind == .close {
      (offset, last) = (next.end, .close)
      next = peek(offset)
    }
    while next.kind == .space {
      (offset, last) = (next.end, .space)
      next = peek(offset)
    }
    if next.kind.separatesParagraphs { return (behindSeparator(next.kind, next.end), true, last) }
    if next.kind == .continuation || next.kind.isStop { return (offset, false, last) }
    if stop == .ambiguousStop, goesOnSmall(from: offset) { return (offset, false, last) }
    return (offset, true, last)
  }

  /// Whether a small letter is the first letter that follows (SB8).
  private func goesOnSmall(from start: Int) -> Bool {
    var offset = start
    while offset < end {
      let scalar = read(offset)
      switch scalar.kind {
      case .lower: return true
      case .otherLetter, .upper, .separator, .carriageReturn, .lineFeed, .stop, .ambiguousStop: return false
      default: offset = scalar.end
      }
    }
    return false
  }

  /// The class of the scalar at an offset, with what SB5 looks through behind it.
  private func peek(_ offset: Int) -> (kind: SentenceBreakClass, end: Int) {
    guard offset < end else { return (.other, end) }
    var scalar = read(offset)
    guard !scalar.kind.separatesParagraphs else { return scalar }
    while scalar.end < end {
      let behind = read(scalar.end)
      guard behind.kind.isIgnored else { break }
      scalar.end = behind.end
    }
    return scalar
  }

  private func read(_ offset: Int) -> (kind: SentenceBreakClass, end: Int) {
    let scalar = text.scalar(at: offset)
    let kind = SentenceBreakClass(scalar)
    let isWrapped = kind.separatesParagraphs && !cutsAtLineEnds
    return (isWrapped ? .space : kind, offset + text.scalarLength(at: offset))
  }

  /// Keeps CR LF together (SB3).
  private func behindSeparator(_ kind: SentenceBreakClass, _ offset: Int) -> Int {
    kind == .carriageReturn && offset < end && text.utf8[offset] == 0x0A ? offset + 1 : offset
  }
}
