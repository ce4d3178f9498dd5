import Editorial
import Prose

/// A difference as CriticMarkup (https://criticmarkup.com/spec.php): the whole document with `{++ ++}`, `{-- --}`, `{~~ ~> ~~}`
/// and `{>> <<}` in it.
///
/// Accepting all of it gives the new text byte for byte, rejecting all of it the old one. CriticMarkup has no way to escape its
/// own marks; where a text holds one, the mark is parted: by an empty comment in what stays, and into two insertions or two
/// deletions in what does not. Whoever reads the markup once from the front gets the text's own bytes back.
struct CriticMarkup {
  private var bytes: [UInt8] = []

  /// Marks a difference up.
  ///
  /// - Parameter remarks: what is said of each text edit, by its number; words of ours, without marks.
  /// - Complexity: O(*n*).
  static func bytes(of difference: Difference, remarks: [Int: [String]]) -> [UInt8] {
    var markup = CriticMarkup()
    let (old, new) = (difference.old.text.utf8, difference.new.text.utf8)
    var at = 0
    for (index, edit) in difference.textEdits.enumerated() {
      markup.keep(new[at..<edit.new.lowerBound])
      markup.change(old[edit.old], to: new[edit.new], remark: remarks[index]?.joined(separator: "; "))
      at = edit.new.upperBound
    }
    markup.keep(new[at...])
    return markup.bytes
  }

  /// All that was written.
  var finished: [UInt8] { bytes }

  /// Writes a comment; words of a person, whose marks would end it, are parted.
  mutating func comment(_ words: String) {
    let line = Visible.line(words).replacing("<<}", with: "<< }").replacing("{>>", with: "{ >>")
    bytes += Array("{>>\(line)<<}".utf8)
  }

  /// Writes words that stay.
  mutating func keep(_ text: ArraySlice<UInt8>) {
    let pieces = Self.parted(text)
    for (index, piece) in pieces.enumerated() {
      if index > 0 { bytes += Array("{>><<}".utf8) }
      bytes += piece
    }
  }

  /// Writes words that become others.
  mutating func change(_ old: ArraySlice<UInt8>, to new: ArraySlice<UInt8>, remark: String? = nil) {
    // White space that both sides share belongs to neither.
    let front = zip(old, new).prefix { $0 == $1 && $0 <= 0x20 }.count
    let (oldRest, newRest) = (old.dropFirst(front), new.dropFirst(front))
    let back = zip(oldRest.reversed(), newRest.reversed()).prefix { $0 == $1 && $0 <= 0x20 }.count
    keep(new.prefix(front))
    let (taken, given) = (oldRest.dropLast(back), newRest.dropLast(back))
    if !taken.isEmpty, !given.isEmpty, Self.isPlain(taken), Self.isPlain(given) {
      bytes += Array("{~~".utf8) + taken + Array("~>".utf8) + given + Array("~~}".utf8)
    } else {
      for piece in Self.parted(taken) { bytes += Array("{--".utf8) + piece + Array("--}".utf8) }
      for piece in Self.parted(given) { bytes += Array("{++".utf8) + piece + Array("++}".utf8) }
    }
    if let remark { bytes += Array("{>>\(remark)<<}".utf8) }
    keep(new.suffix(back))
  }

  /// Whether nothing in a text could be part of a mark of a substitution, nor a paragraph end in it.
  private static func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
    !text.contains { [UInt8(ascii: "~"), UInt8(ascii: "{"), UInt8(ascii: "}"), 0x0A].contains($0) }
      && text.first != UInt8(ascii: ">")
  }

  /// Cuts a text inside every mark that it holds, so that no piece holds one.
  private static func parted(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    for index in text.indices.dropLast(2) {
      let isOpening =
        text[index] == UInt8(ascii: "{") && text[index + 1] == text[index + 2] && openers.contains(text[index + 1])
      let isClosing =
        text[index + 2] == UInt8(ascii: "}") && text[index] == text[index + 1] && closers.contains(text[index])
      guard isOpening || isClosing else { continue }
      // An opening is cut behind its bracket, a closing before it.
      let cut = isOpening ? index + 1 : index + 2
      guard cut > start else { continue }
      pieces.append(text[start..<cut])
      start = cut
    }
    return start < text.endIndex ? pieces + [text[start...]] : pieces
  }

  private static let openers = Array("+-~>=".utf8)
  private static let closers = Array("+-~<=".utf8)
}
