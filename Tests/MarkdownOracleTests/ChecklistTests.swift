import Dice
import Editorial
import Testing

/// Checklists beside the items with a box that cmark-gfm reads in the same text.
struct ChecklistTests {
  private static let indents = ["", "", "", "", "  ", "   ", "    ", "      "]
  private static let blocks = [
    "- [ ] ", "- [ ] ", "* [x] ", "1. [ ] ", "2) [ ] ", "- plain ", "text ", "Why: ", "", "", "> quoted ", "```",
    "<!-- hidden -->",
    "<!-- ", "-->", "## Heading ", "---", "===", "| a ", "<details>", "Applies to: draft",
  ]

  /// Some lines of a checklist, each with its number, so that an item tells where it began.
  private static func document(_ seed: UInt64) -> String {
    var dice = SeededDice(seed: seed)
    return (1...Int.random(in: 2...12, using: &dice)).map { number in
      let block = dice.pick(blocks)
      return dice.pick(indents) + block + (block.hasSuffix(" ") ? "w\(number)" : "")
    }.joined(separator: "\n") + "\n"
  }

  /// The lines on which our items begin; nil where the text is refused.
  private static func ours(_ document: String) -> Set<Int>? {
    guard let list = try? Checklist(name: "x", file: Array(document.utf8)) else { return nil }
    return Set(list.items.compactMap { Int($0.words.dropFirst().prefix { $0.isNumber }) })
  }

  /// A list is refused, or every item is read that anybody sees who looks at it on a forge.
  @Test func losesNoItemThatCmarkReads() {
    var read = 0
    for seed in 0..<4000 {
      let document = Self.document(UInt64(seed))
      guard let ours = Self.ours(document) else { continue }
      read += 1
      let lost = Oracle.tasks(document).subtracting(ours)
      #expect(lost.isEmpty, "seed \(seed), \(lost.sorted()):\n\(document)")
    }
    #expect(read > 500)
  }

  /// There are no others either, where nothing stands so far to the right that it may be code: an item that does not count from 1
  /// is one of ours, and to Markdown the rest of the paragraph above it.
  @Test func readsNoItemThatCmarkDoesNot() {
    for seed in 0..<4000 {
      let document = Self.document(UInt64(seed)).replacing("2)", with: "1)")
      guard !document.contains("    "), let ours = Self.ours(document) else { continue }
      let extra = ours.subtracting(Oracle.tasks(document))
      #expect(extra.isEmpty, "seed \(seed), \(extra.sorted()):\n\(document)")
    }
  }
}
