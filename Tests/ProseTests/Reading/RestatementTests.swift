import Testing

@testable import Prose

@Suite("Headlines, captions and pull quotes")
struct RestatementTests {
  private static let article = """
    # Council closes Harbor Bridge after crack

    ![Workers inspect the crack in a pillar](bridge.jpg)

    The city council voted on Monday to close the Harbor Bridge. An engineer had found a crack in one of its pillars.

    Ferries will run every ten minutes. Workers began to inspect the pillar and its crack on Tuesday morning.
    """

  @Test func linksEachToTheSentenceItRestates() {
    let text = Text(Self.article)
    let found = Restatement.all(in: Article(reading: text)).map { (text[$0.display], text[$0.body]) }
    #expect(found.count == 2)
    #expect(found.first?.0 == "Council closes Harbor Bridge after crack")
    #expect(found.first?.1 == "The city council voted on Monday to close the Harbor Bridge.")
    #expect(found.last?.1 == "Workers began to inspect the pillar and its crack on Tuesday morning.")
  }

  @Test(arguments: [
    "# Weather\n\nRain fell on the quay. It was cold.",
    "# Night falls over nobody's garden\n\nThe ferry sailed at ten. It carried forty people.",
    "The ferry sailed at ten. It carried forty people.",
  ])
  func linksNothingToSentencesThatShareTooLittle(_ text: String) {
    #expect(Restatement.all(in: Article(reading: Text(text))) == [])
  }

  @Test func readsOneWordInEverySentenceInOnePass() {
    let body = String(repeating: "Harbor bridge closed again today. ", count: 20_000)
    let article = Article(reading: Text("# Harbor bridge closed again\n\n\(body)"))
    #expect(Restatement.all(in: article) == [])
  }
}
