import Prose
import Testing

@testable import Editorial

struct AddDraftTests {
  private func doer(_ time: String = "2022-02-01T00:30:00+06:00") throws -> Doer {
    Doer(person: Desk.ann, time: try #require(Timestamp(time)))
  }

  private func plan(
    _ text: String,
    slug: String? = nil,
    author: String? = nil,
    language: Language? = nil,
    taken: Set<Slug> = []
  ) throws -> (plan: Plan, slug: Slug, article: Article) {
    try AddDraft(text: Text(text), slug: try slug.map { try #require(Slug($0)) }, author: author, language: language)
      .plan(
        taken: taken,
        by: doer(),
        settings: Settings()
      )
  }

  @Test func keepsTheBytesAndReadsTheStory() throws {
    let text = "\u{FEFF}# Brücke   über den Sund\r\n\r\nBy Nora Quist\r\n\r\nIt opened on 4 May 2019.\r\n\r\n\r\n"
    let made = try plan(text)
    #expect(made.slug.string == "bruecke-ueber-den-sund")
    // The folder's month is the doer's, by their clock.
    let folder = "drafts/2022/02/bruecke-ueber-den-sund"
    #expect(made.plan.files.map(\.path) == ["\(folder)/draft.md", "\(folder)/story.json"])
    #expect(made.plan.files[0].bytes == Array(text.utf8))
    let story = try Story(file: made.plan.files[1].bytes)
    #expect(story.title == "Brücke über den Sund")
    #expect(story.authors == ["Nora Quist"])
    #expect(made.plan.trailers.map(\.value) == ["bruecke-ueber-den-sund"])
    #expect(made.plan.subject == "add bruecke-ueber-den-sund: “Brücke über den Sund”")
    #expect(made.article.text == Text(text))
  }

  @Test func keepsTheLanguageThePersonNames() throws {
    let text = "Der Hafen\n\nAm 4. Mai kam das Schiff an. Es blieb."
    let german = try plan(text, language: .german)
    #expect(german.article.sentences.count == 3)
    #expect(try Story(file: german.plan.files[1].bytes).language == .german)
    #expect(try Story(file: try plan(text).plan.files[1].bytes).language == nil)
  }

  @Test func takesThePersonsWordOverTheArticles() throws {
    let made = try plan(Desk.bridge, slug: "skerry", author: "  Per Lind ")
    #expect(made.slug.string == "skerry")
    #expect(try Story(file: made.plan.files[1].bytes).authors == ["Per Lind"])
    #expect(
      try Story(file: try plan("# T\n\nBy Nora Quist\n\nIt rained all day.", author: " ").plan.files[1].bytes).authors
        == ["Nora Quist"]
    )
  }

  @Test func namesAnArticleWithoutAHeadlineByItsFirstSentence() throws {
    #expect(
      try plan("It rained all day on the quay. Nobody came to see it.").slug.string == "it-rained-all-day-on-the-quay"
    )
  }

  @Test(.enabled(if: Tool.isInstalled("git"))) func writesTrailersThatGitReads() throws {
    let message = try plan("# Bridge: opens\n\nBy Nora Quist\n\nIt rained.").plan.message
    #expect(
      try Tool.output(of: ["git", "interpret-trailers", "--parse"], input: message) == "Stet-Draft: bridge-opens\n"
    )
  }

  @Test(arguments: ["", "\n \n", "---\ntitle: Bridge\n---\n"]) func refusesAnEmptyDraft(text: String) {
    let error = #expect(throws: Refusal.self) { try plan(text) }
    #expect(error?.code == .emptyDraft)
  }

  @Test func refusesANameThatIsTaken() throws {
    let taken: Set<Slug> = [try #require(Slug("bridge-over-skerry-sound-opens")), try #require(Slug("skerry"))]
    for slug in [nil, "skerry"] {
      let error = #expect(throws: Refusal.self) { try plan(Desk.bridge, slug: slug, taken: taken) }
      #expect(error?.code == .slugTaken)
    }
    #expect(throws: Never.self) { try plan(Desk.bridge, slug: "skerry-2", taken: taken) }
  }

  @Test func refusesATitleWithoutLetters() {
    #expect(throws: Refusal.self) { try plan("# 橋が開通\n\n雨が降った。") }
    #expect(throws: Never.self) { try plan("# 橋が開通\n\n雨が降った。", slug: "hashi") }
  }
}
