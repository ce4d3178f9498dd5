/// Text broken into lines.
enum Wrapping {
  /// Fills lines with words up to a width, in characters; a longer word gets a line of its own.
  ///
  /// - Parameters:
  ///   - words: The words, none of them empty.
  ///   - width: How long a line may be, with its margin and its ending.
  ///   - hanging: How far the lines after the first are set in.
  ///   - ending: What closes each line but the last.
  /// - Returns: The lines; none when there are no words.
  /// - Complexity: linear in the text.
  static func fill(_ words: some Sequence<String>, width: Int, hanging: Int = 0, ending: String = "") -> [String] {
    let margin = String(repeating: " ", count: hanging)
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in words {
      if line.isEmpty {
        line = word
        length = word.count
      } else if length + 1 + word.count + ending.count <= width {
        line += " " + word
        length += 1 + word.count
      } else {
        lines.append(line + ending)
        line = margin + word
        length = hanging + word.count
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Fills lines with the words of a text.
  static func fill(_ text: String, width: Int) -> [String] {
    fill(words(of: text), width: width)
  }

  /// The words of a text; a no-break space is part of a word.
  static func words(of text: String) -> [String] {
    text.split { $0 == " " || $0.isNewline || $0 == "\t" }.map { String($0) }
  }
}
