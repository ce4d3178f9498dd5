extension ProseMerge {
  /// Writes what came of the merge as one text, with the three wordings of each open conflict between git's markers (the style
  /// that git calls `diff3`).
  ///
  /// Every marker stands on a line of its own: line feeds are added where one is missing before a marker, and nothing is left
  /// out. The markers have seven signs as git's have, and more where a text itself has such a line.
  ///
  /// - Parameters:
  ///   - ours: What to call our side; of several lines, the first.
  ///   - base: What to call the base.
  ///   - theirs: What to call their side.
  ///   - choices: For conflicts that are settled, by their numbers in `pieces`: the side whose wording to write, unmarked.
  /// - Complexity: O(*n*).
  public func marked(
    ours: String = "ours",
    base: String = "base",
    theirs: String = "theirs",
    choices: [Int: Side] = [:]
  ) -> Text {
    var bytes: [UInt8] = []
    let length = markerLength
    func mark(_ sign: Character, _ label: String) {
      if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
      bytes += String(repeating: sign, count: length).utf8
      let line = label.prefix { !$0.isNewline }
      if !line.isEmpty { bytes += " \(line)".utf8 }
      bytes.append(UInt8(ascii: "\n"))
    }
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let words): bytes += words.utf8
      case .conflict(let old, let first, let second):
        if let side = choices[index] {
          bytes += side == .ours ? self.ours.text.utf8[first] : self.theirs.text.utf8[second]
          continue
        }
        mark("<", ours)
        bytes += self.ours.text.utf8[first]
        mark("|", base)
        bytes += self.base.text.utf8[old]
        mark("=", "")
        bytes += self.theirs.text.utf8[second]
        mark(">", theirs)
      }
    }
    return Text(String(decoding: bytes, as: UTF8.self))
  }

  /// Seven, or one more than the longest run of a marker's sign that opens a line of one of the texts.
  private var markerLength: Int {
    var longest = 6
    for text in [base.text, ours.text, theirs.text] {
      var (run, sign) = (0, UInt8(ascii: "\n"))
      for byte in text.utf8 {
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
          (run, sign) = (0, byte)
        } else if run >= 0, run == 0 ? "<|=>".utf8.contains(byte) : byte == sign {
          (run, sign) = (run + 1, byte)
          longest = max(longest, run)
        } else {
          run = -1
        }
      }
    }
    return longest + 1
  }
}
