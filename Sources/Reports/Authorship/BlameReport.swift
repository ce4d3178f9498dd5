package import Editorial

/// Who wrote which words of a draft, sentence by sentence, and who checked them.
package struct BlameReport: Sendable {
  let authorship: Authorship
  let sentences: [WrittenSentence]
  private let marksWords: Bool

  /// Takes a draft, and what of it is to be shown.
  ///
  /// - Parameter marksWords: whether every sentence is shown whole, with the revision of each stretch of it.
  package init(_ authorship: Authorship, scope: BlameScope = BlameScope(), marksWords: Bool = false) {
    self.authorship = authorship
    self.marksWords = marksWords
    sentences = authorship.sentences.filter(scope.holds)
  }

  /// Writes a few lines a sentence: its words, below them who wrote it so, and the claims that stand on it with their checks.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    canvas.add(head)
    for sentence in sentences {
      canvas.space()
      if marksWords {
        canvas.add(PieceMarks.phrase(sentence))
      } else {
        canvas.addClipped(Quoted.clipped(Wording.folded(sentence.wording), to: style.width))
      }
      canvas.add(WriterLine.phrase(sentence, marksWords: marksWords), indent: 2)
      for claim in sentence.claims { canvas.add(CheckerLine.phrase(claim), indent: 2) }
    }
    return canvas.text
  }

  private var head: Phrase {
    let dossier = authorship.dossier
    var head = Phrase(dossier.slug.string, .bold)
    head.add(" ")
    head += dossier.revision.tag
    head.add("  ")
    let (shown, all) = (sentences.count, authorship.sentences.count)
    head.add("\(Count.of(shown, "sentence"))\(shown == all ? "" : " of \(all)")", .faint)
    let reworded = sentences.count { !$0.older.isEmpty }
    if reworded > 0, shown == all { head.add(", \(reworded) reworded since they came in", .faint) }
    return head
  }
}

extension Revision {
  /// The revision as a report names it in a line: `r3`, or that it is none yet.
  var tag: Phrase {
    isSaved ? Phrase(name, .bold) : Phrase("not saved yet", Look(tone: .reopened, isBold: true), isSolid: true)
  }
}
