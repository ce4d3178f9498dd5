extension ChecklistScope {
  /// Reads what stands behind “Applies to:”, each once.
  static func read(_ words: String, line: Int) throws(JSONError) -> [ChecklistScope] {
    guard !words.hasSuffix(",") else {
      throw JSONError("has a comma at the end of what it applies to; all of it stands on one line", line: line)
    }
    let known = Self.words.joined(separator: ", ")
    var found: [ChecklistScope] = []
    for word in words.split(separator: ",") {
      let word = ChecklistLine.plain(Wording.folded(String(word)))
      guard let scope = ChecklistScope(word: word) else {
        throw JSONError("applies to “\(Visible.line(word))”, which stet does not know; it knows \(known)", line: line)
      }
      if !found.contains(scope) { found.append(scope) }
    }
    guard !found.isEmpty else { throw JSONError("applies to nothing; it may apply to \(known)", line: line) }
    return found
  }
}
