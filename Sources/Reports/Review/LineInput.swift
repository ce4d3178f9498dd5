/// One line that a person types, with the place of the cursor in it.
package struct LineInput: Sendable, Hashable {
  /// What is typed.
  package private(set) var text: String
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int

  /// Starts with a text, and the cursor behind it.
  package init(_ text: String = "") { (self.text, cursor) = (text, text.count) }

  /// What stands before the cursor.
  var head: String { String(text.prefix(cursor)) }

  /// What stands behind it.
  var tail: String { String(text.dropFirst(cursor)) }

  /// Puts characters in; line breaks become spaces, and other controls are dropped.
  package mutating func insert(_ typed: String) {
    var plain = String.UnicodeScalarView()
    for scalar in typed.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\n" || scalar == "\t" || scalar == "\r": plain.append(" ")
      case .control, .lineSeparator, .paragraphSeparator: continue
      default: plain.append(scalar)
      }
    }
    // A mark joins the character before it, so the characters are counted again.
    let head = head + String(plain)
    set(head, tail)
  }

  /// Does what a key does to a line.
  ///
  /// - Returns: whether the key was one of a line.
  package mutating func press(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .backspace, .control("h"): set(String(head.dropLast()), tail)
    case .delete, .control("d"): set(head, String(tail.dropFirst()))
    case .left, .control("b"): cursor = max(cursor - 1, 0)
    case .right, .control("f"): cursor = min(cursor + 1, text.count)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"): set("", tail)
    case .control("k"): set(head, "")
    case .control("w"):
      let kept = head.reversed().drop { $0 == " " }.drop { $0 != " " }.reversed()
      set(String(kept), tail)
    default: return false
    }
    return true
  }

  private mutating func set(_ head: String, _ tail: String) {
    text = head + tail
    cursor = min(head.count, text.count)
  }
}
