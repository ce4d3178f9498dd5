import Testing

/// Compares our blocks of Markdown with cmark-gfm's.
///
/// Where we differ on purpose, `deviations` says so.
@Suite struct BlockTests {
  static let documents = [
    "# The ferry\n\nIt sails again.\nEvery day.\n\n## Why ##\n\nNobody knows.",
    "The ferry\n===\n\nIt sails\n---\nagain.\n\nA long\nheading\n-",
    "One line.\n***\nAnother.\n\n- - -\n\n___\n\nA third.",
    "- a captain\n- a boat\n  with oars\n\n  and a mast\n- a crew\n\nThey left.",
    "1. a captain\n2. a boat\n\n   and oars\n10) others\n\nThe end.",
    "It was built by\n1. captains\n2. sailors",
    "- one\n  - two\n    - three\n- four\n\n      code in four\n\n  more of four",
    "Words.\n\n    let x = 1\n\n    let y = 2\n\nMore words.\n    not code",
    "```swift\nlet x = 1\n```\nWords.\n~~~\n```\n~~~\nWords.",
    "> The captain left.\n> Nobody came.\nNot even I.\n>\n> It rained.\n\nThe end.",
    "> - a captain\n> - a boat\n\nWords.",
    "| Year | Trips |\n|------|------:|\n| 2010 | 410 |\n2011 | 12\n\nWords.",
    "| a | b |\n|---|\n| c | d |",
    "See it.[^1]\n\n[^1]: The ministry's own count.\n\nThe end.",
    "[orn]: https://example.com/orn \"Lake\"\n\n[bad]: this is no address\n\nWords of [orn].",
    "<div>\nwords\n</div>\n\nWords.\n\n<!-- a note\n\nover lines -->\n\nThe end.",
    "<script>\nlet x = 1\n\nlet y = 2\n</script>\n\nWords.",
    "![a boat](boat.jpg)\n\nWords ![a mast](m.png) here.",
    "Words\\\nbroken  \nhard.\n\n\tcode by tab\n\nEnd.",
    "#hashtag is none\n\n####### nor is this\n\n# \n\n#\ttab",
    "- [ ] open\n- [x] done\n\nWords.",
    "+ plus\n\n* star\n\n- dash",
    "Words\n> quote\n# heading\nmore\n```\ncode\n```",
  ]

  @Test(arguments: documents) func readsBlocksAsCmarkDoes(_ document: String) {
    let oracle = Oracle.leaves(document)
    #expect(compare(document) == oracle.leaves)
  }

  struct Deviation: Sendable, CustomTestStringConvertible {
    let document: String
    let leaves: [Leaf]
    let why: String
    var testDescription: String { why }
  }

  static let deviations = [
    Deviation(
      document: "1931. It stands.",
      leaves: [Leaf(.paragraph, 1, 1)],
      why: "a year with a stop ends a sentence and numbers no list"
    ),
    Deviation(
      document: "• one\n• two",
      leaves: [Leaf(.item, 1, 1), Leaf(.item, 2, 2)],
      why: "the bullets of word processors mark items too"
    ),
    Deviation(
      document: "Ferry\n: a boat",
      leaves: [Leaf(.paragraph, 1, 1), Leaf(.item, 2, 2)],
      why: "definition lists are kramdown's and Hugo's"
    ),
    Deviation(
      document: "> - one\n> - two\n> # three",
      leaves: [Leaf(.quotation, 1, 1), Leaf(.quotation, 2, 3)],
      why: "what stands inside a quotation is part of it; items only part its sentences"
    ),
    Deviation(
      document: "Words before\n| a | b |\n|---|---|\n| c | d |",
      leaves: [Leaf(.paragraph, 1, 1), Leaf(.table, 2, 4)],
      why: "the library gives a paragraph above a table no line of its own"
    ),
    Deviation(
      document: "[orn]: /orn\nWords.",
      leaves: [Leaf(.paragraph, 2, 2)],
      why: "the library counts link definitions into the paragraph below"
    ),
    Deviation(
      document: "<a href=\"/x\">\n*one*\n</a>",
      leaves: [Leaf(.paragraph, 1, 3)],
      why: "an element of running text holds prose, whatever line it stands on"
    ),
    Deviation(
      document: "{{< video\n  id >}}\n\n[video http://x.org]",
      leaves: [],
      why: "calls of site generators are no prose"
    ),
  ]

  @Test(arguments: deviations) func differsOnPurpose(_ deviation: Deviation) {
    #expect(ours(deviation.document, without: []) == deviation.leaves)
    #expect(Oracle.leaves(deviation.document).leaves != deviation.leaves)
  }

  @Test func readsRandomBlocksAsCmarkDoes() {
    for seed in 0..<1000 {
      let document = RandomMarkdown.document(UInt64(seed))
      let (ours, theirs) = (compare(document), Oracle.leaves(document).leaves)
      #expect(ours == theirs, "seed \(seed):\n\(document)")
    }
  }

  private func compare(_ document: String) -> [Leaf] { ours(document, without: Oracle.leaves(document).html) }

  /// A heading first makes every text Markdown; its line is taken off again.
  private func ours(_ document: String, without html: Set<Int>) -> [Leaf] {
    ourLeaves("# x\n\n" + document, without: Set(html.map { $0 + 2 })).dropFirst().map {
      Leaf($0.kind, $0.first - 2, $0.last - 2)
    }
  }
}
