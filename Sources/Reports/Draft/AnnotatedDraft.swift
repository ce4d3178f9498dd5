package import Editorial
import Prose

/// A draft as a checker reads it: the text as it stands, and every claim marked where its words begin.
///
/// A mark is the sign of the status and the short id: `[✓ 7kq2]`. The claim's words are underlined where there is colour;
/// where there is none, or where claims overlap, `[/7kq2]` stands where the words end unless the sentence ends there too.
/// Under a block stands who says what in it. Furniture stands behind `┊`. Nothing of the draft is left out and nothing changes its order.
package enum AnnotatedDraft {
  /// Writes a draft for a terminal.
  ///
  /// - Parameter now: the moment to count the age of open questions to; nil to leave them out.
  /// - Complexity: O(*n*) in the length of the draft.
  package static func text(_ dossier: Dossier, style: TerminalStyle, at now: Timestamp? = nil) -> String {
    // A longer line than this is hard to read back, however wide the terminal.
    let style = TerminalStyle(width: min(style.width, widest), hasColour: style.hasColour)
    var canvas = Canvas(style)
    writeHeader(dossier, on: &canvas)
    let margin = Margin(dossier, style: style)
    var marks = ClaimMarks(dossier.liveClaims)
    var speakers = SpeakerNotes(dossier)
    for block in dossier.article.blocks {
      canvas.space()
      write(block, of: dossier, marks: marks.pieces(of: block), margin: margin, on: &canvas)
      for line in speakers.lines(of: block) { margin.note(line, label: "says", on: &canvas) }
    }
    if let now { writeQueries(of: dossier, at: now, on: &canvas) }
    writeFooter(dossier, on: &canvas)
    return canvas.text
  }

  private static let widest = 100

  private static func writeHeader(_ dossier: Dossier, on canvas: inout Canvas) {
    let revision = dossier.revision
    canvas.add(Phrase(Wording.folded(dossier.story.title), .bold))
    var facts: [Phrase] = [
      Phrase(dossier.slug.string, .code), Phrase(revision.name, .bold), Phrase(revision.date.minute, isSolid: true),
    ]
    if !dossier.story.authors.isEmpty { facts.append(Phrase("by \(dossier.story.authors.joined(separator: ", "))")) }
    canvas.add(facts.joined(by: Phrase(" · ", .faint)))
  }

  private static func write(
    _ block: Block,
    of dossier: Dossier,
    marks: [ClaimMarks.Piece],
    margin: Margin,
    on canvas: inout Canvas
  ) {
    let text = dossier.article.text
    var lines = [Phrase()]
    for piece in marks {
      for claim in piece.opening {
        lines[lines.count - 1].add(
          "[\(claim.sign.sign) \(claim.shortID)] ",
          Look(tone: claim.sign.tone, isBold: true),
          isSolid: true
        )
      }
      var look = block.part.look
      if let holder = piece.holder {
        look.isUnderlined = true
        look.tone = holder.sign.tone
      }
      if block.part.keepsLines {
        for (index, line) in lineTexts(text[piece.range]).enumerated() {
          if index > 0 { lines.append(Phrase()) }
          lines[lines.count - 1].add(String(line.prefix { $0 == " " || $0 == "\t" }), look, isSolid: true)
          lines[lines.count - 1].add(String(line.drop { $0 == " " || $0 == "\t" }), look)
        }
      } else {
        lines[lines.count - 1].add(reflowed(text[piece.range]), look)
      }
      for (claim, isHidden) in piece.closing where isHidden && !(canvas.style.hasColour && piece.closing.count == 1) {
        lines[lines.count - 1].add("[/\(claim.shortID)]", .toned(claim.sign.tone), isSolid: true)
      }
    }
    let isFurniture = block.part == .furniture
    margin.write(lines, of: block, rule: isFurniture ? Phrase("┊ ", .faint) : Phrase(), on: &canvas)
  }

  /// Some text with every run of white space as one space: how a writer broke the lines says nothing here.
  static func reflowed(_ text: String) -> String {
    var out = ""
    for character in text {
      if !character.isWhitespace || character == "\u{A0}" {
        out.append(character)
      } else if out.last != " " {
        out.append(" ")
      }
    }
    return out
  }

  /// The lines of some text, ended by a line feed or by CR LF, which Swift reads as one character.
  private static func lineTexts(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
  }
}
