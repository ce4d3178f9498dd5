import Prose

/// Which facts of a claim somebody means.
public enum FactChoice: Sendable, Hashable {
  /// All of them.
  case all
  /// Those of these numbers or words.
  case named([String])
}

extension FactSheet {
  /// Finds the facts that a person typed: by the number that `show` gives them, or by their words.
  ///
  /// Words may be some of the fact's, as long as they fit no other; white space, typography and case do not matter.
  ///
  /// - Throws: `Refusal` with code `noSuchFact` or `factAmbiguous`, and the facts as its hint.
  func entries(named typed: [String], of claim: TrackedClaim) throws(Refusal) -> [Entry] {
    guard !entries.isEmpty else {
      throw Refusal(.noSuchFact, "Claim \(claim.shortID) holds no facts to tick: “\(claim.line)”.")
    }
    guard !typed.isEmpty else {
      throw Refusal(.noSuchFact, "No fact of claim \(claim.shortID) is named.", hint: hint)
    }
    let found = typed.map { (typed: $0, entries: entries(fitting: $0)) }
    let unknown = found.filter(\.entries.isEmpty).map { "“\(Visible.line($0.typed))”" }
    guard unknown.isEmpty else {
      throw Refusal(
        .noSuchFact,
        "Claim \(claim.shortID) has no fact \(unknown.joined(separator: " and no fact ")).",
        hint: hint
      )
    }
    if let several = found.first(where: { $0.entries.count > 1 }) {
      let numbers = several.entries.map { String($0.fact.number) }.joined(separator: ", ")
      throw Refusal(
        .factAmbiguous,
        "“\(Visible.line(several.typed))” could be several facts of claim \(claim.shortID): \(numbers).",
        hint: hint
      )
    }
    var seen: Set<Int> = []
    return found.compactMap(\.entries.first).filter { seen.insert($0.fact.number).inserted }
  }

  /// The facts that fit what was typed; a number that is also the words of another fact fits both, so that nobody ticks the
  /// wrong one.
  private func entries(fitting typed: String) -> [Entry] {
    let words = PlainWords(typed)
    let number = typed.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(typed) : nil
    let numbered = entries.filter { $0.fact.number == number }
    let exact = entries.filter { $0.fact.plain == words && $0.fact.number != number }
    guard numbered.isEmpty, exact.isEmpty else { return numbered + exact }
    guard words.holdsWord else { return [] }
    return entries.filter { $0.fact.plain.lowercased.contains(words.lowercased) }
  }

  /// The facts with their numbers, for whoever named none of them.
  private var hint: String {
    let shown = entries.prefix(12).map { "\($0.fact.number) \(Wording.quoted($0.fact.words))" }
    let more = entries.count > shown.count ? ", and \(entries.count - shown.count) more" : ""
    return "Its facts are \(shown.joined(separator: ", "))\(more)."
  }
}
