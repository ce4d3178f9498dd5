/// What somebody probably meant by a word that is not known.
package enum Suggestion {
  /// Returns the known words that are nearest, at most three, in order of the alphabet.
  ///
  /// A word of up to three characters may hold one slip, of up to seven two, a longer one three. The beginning of a known
  /// word, of three characters or more, stands for it where no word is near; so does the last word of a name of several.
  package static func candidates(for word: String, among known: [String]) -> [String] {
    let folded = word.lowercased()
    let length = folded.count
    let bound = length <= 3 ? 1 : length <= 7 ? 2 : 3
    let distances = known.compactMap { candidate in
      EditDistance.between(folded, candidate.lowercased(), atMost: bound).map { (candidate, $0) }
    }
    // A distance as long as the word itself means that nothing of it is left.
    let near = distances.filter { $0.1 < length }
    if let least = near.map(\.1).min() {
      return Array(near.filter { $0.1 == least }.map(\.0).sorted().prefix(3))
    }
    guard length > 2 else { return [] }
    return Array(known.filter { $0.hasPrefix(folded) || $0.hasSuffix(" " + folded) }.sorted().prefix(3))
  }

  /// Returns the question that names them; nil when nothing is near.
  package static func sentence(for word: String, among known: [String]) -> String? {
    let names = candidates(for: word, among: known)
    guard let last = names.last else { return nil }
    let list = names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " or " + last
    return "did you mean \(list)?"
  }
}
