import Editorial
import Prose
import Testing

/// The training data is not in the project, so the table's form is tested and not its making.
struct ShippedWeightsTests {
  static let tables = [PriorityWeights.shipped.traits, PriorityWeights.shipped.words, PriorityWeights.shipped.pairs]

  @Test(arguments: tables)
  func holdsOnlyItemsWithWeightsInRange(table: String) {
    let items = PriorityWeights.items(table)
    #expect(items.count == table.split(whereSeparator: \.isWhitespace).count)
    #expect(items.allSatisfy { $0.weight != 0 && $0.weight.magnitude < 10_000 })
  }

  @Test(arguments: tables.dropFirst())
  func isSortedWithoutRepetition(table: String) {
    let names = PriorityWeights.items(table).map(\.name)
    #expect(zip(names, names.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func knowsEveryTrait() {
    let known = PriorityTrait.all.map(\.name)
    let names = PriorityWeights.items(PriorityWeights.shipped.traits).map(\.name)
    #expect(Set(names).isSubset(of: known))
    #expect(names == known.filter(Set(names).contains))
  }

  @Test func isSmallEnoughToRead() {
    let sizes = Self.tables.map { PriorityWeights.items($0).count }
    #expect(sizes.allSatisfy { $0 > 20 })
    #expect(sizes.reduce(0, +) <= 1_500)
  }

  @Test func holdsOnlyWordsThatALookupCanFind() {
    let words = PriorityWeights.items(PriorityWeights.shipped.words).map(\.name)
    let pairs = PriorityWeights.items(PriorityWeights.shipped.pairs).map(\.name)
    #expect(words.allSatisfy { WordKey($0.utf8)?.spelling == $0 })
    #expect(pairs.allSatisfy { $0.split(separator: "_").count == 2 })
  }
}
