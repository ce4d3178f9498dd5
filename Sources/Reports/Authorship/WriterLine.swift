import Editorial

/// Who last wrote a sentence, in one line.
enum WriterLine {
  /// How many columns of a sentence's newest words are repeated.
  private static let columns = 40

  /// Says the sentence's own revision with its author and time, where the sentence stands, which words the revision brought
  /// or took out where others are older, and whose those are.
  static func phrase(_ sentence: WrittenSentence, marksWords: Bool) -> Phrase {
    let revision = sentence.revision
    var parts = [revision.tag]
    if revision.isSaved { parts += [Phrase(revision.author), Phrase(revision.date.minute, .faint, isSolid: true)] }
    parts.append(Phrase("line \(sentence.place.line)", .faint, isSolid: true))
    if let label = sentence.place.part.label { parts.append(Phrase(label, .faint)) }
    if !marksWords, !sentence.older.isEmpty || !sentence.cuts.isEmpty { parts.append(deed(sentence)) }
    return parts.joined(by: Phrase(" · ", .faint))
  }

  /// What the sentence's own revision did to it, and which revisions the rest of its words are of.
  private static func deed(_ sentence: WrittenSentence) -> Phrase {
    var deeds: [Phrase] = []
    let own = sentence.pieces.filter { $0.revision.number == sentence.revision.number }
    if !sentence.older.isEmpty, !own.isEmpty {
      deeds.append(Phrase("wrote ") + quoted(own.map { sentence.words(in: $0.range) }))
    }
    let cut = sentence.cuts.filter { $0.revision.number == sentence.revision.number }.map(\.words)
    if !cut.isEmpty { deeds.append(Phrase("took out ") + quoted(cut)) }
    if !sentence.older.isEmpty {
      let older = sentence.older.map(\.name).joined(separator: ", ")
      deeds.append(Phrase(own.isEmpty ? "its words are of \(older)" : "the rest is of \(older)"))
    }
    return deeds.joined(by: Phrase("; "))
  }

  /// Some words in quotation marks, each cut to a few columns; many are counted.
  private static func quoted(_ words: [String]) -> Phrase {
    var phrases = words.prefix(3).map { Quoted.clipped($0, to: columns) }
    if words.count > 3 { phrases.append(Phrase("\(words.count - 3) more")) }
    return phrases.joined(by: Phrase(", "))
  }
}

extension WrittenSentence {
  /// The words of a part of the sentence, on one line.
  ///
  /// - Parameter range: UTF-8 offsets of the draft's text.
  func words(in range: Range<Int>) -> String {
    let start = place.range.lowerBound
    let bytes = Array(wording.utf8)[range.lowerBound - start..<range.upperBound - start]
    return Wording.folded(String(decoding: bytes, as: UTF8.self))
  }
}
