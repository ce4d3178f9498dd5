/// Cuts what is too long for one line.
enum Clipping {
  /// Cuts a phrase to some columns, the last of them “…”; at a word's end where one is near.
  ///
  /// - Complexity: O(*n*).
  static func clipped(_ phrase: Phrase, to columns: Int) -> Phrase {
    guard DisplayWidth.columns(of: phrase.plain) > columns else { return phrase }
    var out = Phrase()
    var left = columns - 1
    for run in phrase.runs {
      let width = DisplayWidth.columns(of: run.text)
      guard width > left else {
        out.add(run.text, run.look)
        left -= width
        continue
      }
      out.add(head(of: run.text, columns: left) + "…", run.look)
      break
    }
    return out
  }

  /// Cuts a phrase into pieces of some columns, in the middle of a word where it has to be.
  ///
  /// - Complexity: O(*n*).
  static func pieces(of phrase: Phrase, columns: Int) -> [Phrase] {
    guard DisplayWidth.columns(of: phrase.plain) > columns else { return [phrase] }
    var pieces = [Phrase()]
    var used = 0
    for run in phrase.runs {
      var text = ""
      for character in run.text {
        let width = DisplayWidth.columns(of: character)
        if used + width > columns, used > 0 {
          pieces[pieces.count - 1].add(text, run.look)
          pieces.append(Phrase())
          (text, used) = ("", 0)
        }
        text.append(character)
        used += width
      }
      pieces[pieces.count - 1].add(text, run.look)
    }
    return pieces
  }

  /// Takes the beginning of a text that fits into some columns, to the end of a word where one is near.
  static func head(of text: String, columns: Int) -> String {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      let width = DisplayWidth.columns(of: text[end])
      if used + width > columns { break }
      used += width
      end = text.index(after: end)
    }
    let head = text[..<end]
    // A word that is cut in two is misread; a cut of a few columns more is not.
    guard end < text.endIndex, text[end] != " ", let space = head.lastIndex(of: " ") else { return String(head) }
    let kept = head[..<space]
    return DisplayWidth.columns(of: String(kept)) * 3 >= columns * 2 ? String(kept) : String(head)
  }
}
