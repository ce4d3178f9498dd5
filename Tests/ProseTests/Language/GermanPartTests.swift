import Prose
import Testing

@Suite("The parts of an article in German")
struct GermanPartTests {
  private static let text = """
    Hafenkommission will die Fahrrinne vertiefen

    Von Nora Feld und Jan Petersen

    Montag, 4. März 2019, 14.30 Uhr

    HAMBURG (dpa) – Die Kommission hat am Montag nach Monaten voller Beschwerden beschlossen, die Rinne bis zum Sommer \
    tiefer zu baggern.

    Ein Lotse am Kai des alten Hafens. Foto: Max Brandt/dpa

    „Wir haben lange gewartet“, sagte der Sprecher der Lotsen nach der Sitzung vor Journalisten in der Handelskammer.

    Lesen Sie auch: Der lange Streit um die Elbe

    Aktualisiert: 5. März 2019

    Korrektur: In einer früheren Version stand ein falscher Tag.
    """

  private static func article(_ tag: String) throws -> Article {
    Article(reading: Text(text), language: try #require(Language(tag: tag)))
  }

  @Test func readsHeadTextAndFurniture() throws {
    let article = try Self.article("de")
    #expect(
      article.blocks.map(\.part) == [
        .headline, .byline, .dateline, .dateline, .body, .caption, .credit, .body, .furniture, .furniture, .note,
      ]
    )
    #expect(article.authors == ["Nora Feld", "Jan Petersen"])
    #expect(article.date == CivilDate(year: 2019, month: 3, day: 4))
  }

  @Test(arguments: [
    "Berlin – Die Regierung hat am Montag ihren Entwurf vorgelegt, über den seit Wochen gestritten wird.",
    "FRANKFURT/MAIN (dpa/lhe) - Die Bank hat am Montag ihren Entwurf vorgelegt, über den seit Wochen gestritten wird.",
  ])
  func readsDatelines(_ lede: String) {
    let article = Article(reading: Text("Streit um den Entwurf\n\n" + lede), language: .german)
    #expect(article.blocks.map(\.part) == [.headline, .dateline, .body])
  }

  @Test func knowsNoWordOfEnglish() {
    let text = Text("Neues aus dem Hafen\n\nBy Nora Feld\n\nRead more\n\nUpdated: May 3, 2019")
    let article = Article(reading: text, language: .german)
    #expect(!article.blocks.contains { $0.part == .byline || $0.part == .furniture })
  }

  @Test func knowsNoWordAtAllWithoutRules() throws {
    let words = ["Updated:", "Read more", "Related Topics", "facebook", "Aktualisiert:", "Lesen Sie auch"]
    let language = try #require(Language(tag: "pt"))
    for word in words {
      let article = Article(reading: Text("O porto vai crescer\n\n\(word)\n\nO texto."), language: language)
      #expect(!article.blocks.contains { $0.part == .furniture }, "\(word)")
    }
    #expect(try Self.article("pt").authors == [])
    #expect(try Self.article("pt").date == nil)
  }
}
