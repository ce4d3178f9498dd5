/// A table of weights as the sources hold it: items parted by white space, `name=weight`, weights in thousandths of a logit.
package struct PriorityWeights: Sendable, Hashable {
  /// The weight that every sentence has.
  package let base: Int
  /// The score from which on a sentence is said to need a check, in thousandths of a logit.
  package let threshold: Int
  /// The weights of traits, by `PriorityTrait.name`.
  package let traits: String
  /// The weights of single words: `percent=812`.
  package let words: String
  /// The weights of pairs of neighbours: `tax_cut=350`.
  package let pairs: String

  package init(base: Int, threshold: Int, traits: String, words: String, pairs: String) {
    self.base = base
    self.threshold = threshold
    self.traits = traits
    self.words = words
    self.pairs = pairs
  }

  /// The items of one of the tables in their order; what is no item is left out.
  package static func items(_ table: String) -> [(name: String, weight: Int)] {
    table.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).compactMap { item in
      guard let sign = item.lastIndex(of: UInt8(ascii: "=")),
        let weight = Int(Substring(item[item.index(after: sign)...]))
      else { return nil }
      return (String(Substring(item[..<sign])), weight)
    }
  }
}
