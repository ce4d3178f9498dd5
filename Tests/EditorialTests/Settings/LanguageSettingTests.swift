import Prose
import Testing

@testable import Editorial

struct LanguageSettingTests {
  @Test func readsTheWorkspacesLanguage() throws {
    #expect(try Settings(file: Array(#"{"format": 1, "language": "de"}"#.utf8)).language == .german)
    #expect(try Settings(file: Array(#"{"format": 1}"#.utf8)).language == .english)
  }

  @Test(arguments: ["\"\"", "\"4\"", "7"]) func refusesWhatIsNoLanguage(_ value: String) {
    #expect(throws: JSONError.self) { try Settings(file: Array(#"{"format": 1, "language": \#(value)}"#.utf8)) }
  }

  @Test func keepsADraftsLanguage() throws {
    let story = Story(title: "Der Hafen", authors: [], language: .german)
    #expect(try Story(file: story.file).language == .german)
    #expect(try Story(file: Story(title: "x", authors: []).file).language == nil)
  }
}
