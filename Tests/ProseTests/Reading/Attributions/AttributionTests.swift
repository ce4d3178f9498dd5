import Prose
import Testing

/// Sentences whose source is marked ①, the cue ② and what is reported ③; a second attribution ④, ⑤ and ⑥.
@Suite struct AttributionTests {
  static let said = [
    "①The mayor① ②said② ③that the bridge would stay shut③.",
    "①The mayor① ②said② ③the bridge would stay shut③.",
    "①She① ②has also said② on Monday ③that the bridge was safe③.",
    "③The bridge would stay shut③, ①the mayor① ②said② in a statement.",
    "③The bridge would stay shut③, ②said② ①Mayor Dana Ito①, who was elected in May.",
    "③The ferry sank in shallow water③, ②reported② ①Coastline Radio①.",
    "①Ito, the town’s mayor① , ②said② ③the bridge would stay shut③.",
    "①Ito① ②told② the council on Monday ③that the bridge was safe③.",
    "①Ito① ②told② reporters ③she would not resign③.",
    "①The engineer① ②asked② him ③whether the pillars had been painted③.",
    "②According to② ①the harbor police①, ③nine boats were lost③.",
    "③Nine boats were lost③, ②according to② ①the harbor police①.",
    "①Ito① ②announced② in a post on her page ③that the bridge was safe③.",
    "①Residents① ②believe② ③the pillars were never painted③.",
    "He ignored ①the mayor①’s ②claim② ③that the bridge was safe③.",
    "①The council① ②called for② ③a new inquiry③.",
    "①The council① ②vowed② ③to repaint every pillar③.",
    "①The harbor police① ②urged② boaters ③to stay away③.",
    "①The union① ②denounced② ③the closure③ in May.",
    "①The mayor① ②was certain② ③that nobody had seen the crack③.",
    "②Said② ①Ito①: ③We are done③.",
    "①Ito① ②said② in a statement ③she regretted the delay③.",
    "①Ito① ②said② on Monday ③the bridge was safe③.",
    "①Ito, the mayor① , on Monday ②denied② ③the allegations③.",
    "In a letter, ①Ito① ②told② the council ③that the bridge was safe③.",
    "③The bridge③, ①the mayor① ②said②, would stay shut.",
    "As ①Coastline Radio① ②reported②, ③the ferry sank③.",
  ]

  @Test(arguments: said) func findsSourceCueAndContent(_ sample: String) throws {
    let marked = MarkedText(sample)
    let found = Attribution.all(in: Article(sentencesOf: marked.text))
    let first = try #require(
      found.first { $0.content.first == marked.range(3) },
      "found \(found.words(in: marked.text))"
    )
    #expect(first.kind == .indirect)
    #expect(first.quotations.isEmpty)
    #expect(first.source.map { marked.text[$0] } == marked.range(1).map { Self.trimmed(marked.text[$0]) })
    let cue = try #require(first.cue)
    #expect(
      marked.range(2).map { marked.text[$0].contains(marked.text[cue]) || marked.text[cue].hasSuffix(marked.text[$0]) }
        == true
    )
  }

  private static func trimmed(_ words: String) -> String {
    words.hasSuffix(" ") ? String(words.dropLast()) : words
  }

  static let quoted: [(sample: String, kind: Attribution.Kind)] = [
    ("③“The bridge is safe,”③ ①Ito① ②said②.", .direct),
    ("③\"The bridge is safe,\"③ ②said② ①Ito①.", .direct),
    ("③``The bridge is safe,''③ ①she① ②said②.", .direct),
    ("③«The bridge is safe»③, ①she① ②said②.", .direct),
    ("①Ito① ②said②, ③“The bridge is safe.”③", .direct),
    ("①Ito① ②said② on Monday: ③“The bridge is safe.”③", .direct),
    ("③“The bridge is safe. It was painted in May,”③ ①Ito① ②told② the council.", .direct),
    ("①Ito① ②said② ③that the bridge was “as safe as a bank”③.", .mixed),
    ("③The bridge was “as safe as a bank,”③ ①Ito① ②said②.", .mixed),
    ("①The union① ②called② ③the closure “a bad joke”③.", .mixed),
    ("②According to② ①Ito①, ③the pillars are “as good as new.”③", .mixed),
  ]

  @Test(arguments: quoted) func tellsDirectFromMixed(_ sample: String, _ kind: Attribution.Kind) throws {
    let marked = MarkedText(sample)
    let found = Attribution.all(in: Article(sentencesOf: marked.text))
    let first = try #require(found.first { $0.source == marked.range(1) }, "found \(found.words(in: marked.text))")
    let content = try #require(marked.range(3))
    #expect(first.kind == kind)
    #expect(
      first.content.first.map { content.contains($0.lowerBound) && content.upperBound - $0.upperBound <= 1 } == true
    )
    #expect(first.quotations.count == 1)
    if kind == .direct { #expect(first.quotations == [content]) }
  }

  static let nobodys = [
    "They watched “The Long Bridge Home” on Monday.",
    "The so-called “safe” bridge is shut.",
    "She is reading “The Long Bridge Home” by the so-called “poet of the harbor.”",
    "The bridge was painted in May.",
    "The late-night tweets of a mayor were deleted.",
    "New reports fill the shelf.",
    "",
  ]

  @Test(arguments: nobodys) func findsNoSpeechWhereNobodySpeaks(_ sample: String) {
    let found = Attribution.all(in: Article(sentencesOf: Text(sample)))
    #expect(
      found.allSatisfy { $0.quotations.isEmpty && $0.manner != .speech },
      "found \(found.words(in: Text(sample)))"
    )
  }

  @Test func tellsSpeechFromThoughtAndStance() {
    let text = Text("Ito said the bridge was safe. Residents hope to cross it soon. The union denounced the closure.")
    let found = Attribution.all(in: Article(sentencesOf: text))
    #expect(found.map(\.manner) == [.speech, .thought, .stance])
  }

  @Test func readsWhatIsReportedOfAReport() {
    let marked = MarkedText(
      "③①The harbor police① ②announced② ④that they had found the boat④③, ⑤reported⑤ ⑥Coastline Radio⑥."
    )
    let found = Attribution.all(in: Article(sentencesOf: marked.text))
    #expect(found.first { $0.source == marked.range(6) }?.content == marked.range(3).map { [$0] })
    #expect(found.first { $0.source == marked.range(1) }?.content.first?.lowerBound == marked.range(4)?.lowerBound)
  }

  static let nameless = [
    ("It was not clear whether anyone was hurt.", "whether anyone was hurt"),
    ("Officials were told that the river would rise.", "that the river would rise"),
    ("Asked whether she would resign, Ito smiled.", "whether she would resign"),
  ]

  @Test(arguments: nameless) func namesNobodyWhereTheTextDoesNot(_ sample: String, _ content: String) throws {
    let text = Text(sample)
    let found = Attribution.all(in: Article(sentencesOf: text))
    let first = try #require(found.first, "found \(found.words(in: text))")
    #expect(first.content.map { text[$0] } == [content])
    #expect(first.source == nil)
  }
}
