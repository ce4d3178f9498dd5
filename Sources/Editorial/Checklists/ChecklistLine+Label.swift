extension ChecklistLine {
  /// What the line says under a name, `Why: …`, in whatever type it is set: the name in small letters, and the rest.
  var label: (name: String, rest: String)? { Self.label(in: words) }

  /// What words say under a name.
  static func label(in words: String) -> (name: String, rest: String)? {
    guard words.utf8.contains(UInt8(ascii: ":")), let colon = words.firstIndex(of: ":") else { return nil }
    let opening = words.prefix(while: isEmphasis)
    let name = words[..<colon]
    var rest = Wording.folded(String(words[words.index(after: colon)...]))
    let closing = String(opening.reversed())
    if !closing.isEmpty, !name.hasSuffix(closing) {
      if rest.hasPrefix(closing) {
        rest.removeFirst(closing.count)
      } else if rest.hasSuffix(closing) {
        rest.removeLast(closing.count)
      }
    }
    return (plain(name).lowercased(), Wording.folded(rest))
  }

  /// Words without the marks of emphasis around them.
  static func plain(_ words: some StringProtocol) -> String {
    let front = words.drop { isEmphasis($0) || $0 == " " }
    guard let end = front.lastIndex(where: { !isEmphasis($0) && $0 != " " }) else { return "" }
    return String(front[...end])
  }

  /// Whether the line was meant to say what the list applies to, and does not: “Apply to:”, or no colon.
  var isLikeScopes: Bool {
    if let label {
      let words = label.name.split(separator: " ")
      guard let first = words.first, label.name != "applies to", words.count <= 3 else { return false }
      let isApplying =
        NearNames.distance(String(first), "applies") <= 2 || ["apply", "applied", "applicable"].contains(first)
      return isApplying && (words.count == 1 || ["to", "for", "on", "too", "only"].contains(words[1]))
    }
    let lowered = Self.plain(words).lowercased()
    guard lowered.hasPrefix("applies to ") else { return false }
    return lowered.dropFirst(11).split(separator: ",").allSatisfy {
      ChecklistScope(word: Self.plain(Wording.folded(String($0)))) != nil
    }
  }

  private static func isEmphasis(_ character: Character) -> Bool { character == "*" || character == "_" }
}
