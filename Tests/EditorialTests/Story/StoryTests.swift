import Testing

@testable import Editorial

struct StoryTests {
  @Test func readsItsOwnFile() throws {
    var story = Story(title: "Bridge “opens”", authors: ["Nora Quist", "Per Lind"])
    #expect(story.state == "draft")
    #expect(try Story(file: story.file) == story)
    story.desk = "Coast"
    story.deadline = "2022-01-09"
    story.editor = "Cleo Park"
    #expect(try Story(file: story.file) == story)
  }

  @Test func keepsUnknownKeysOnRewrite() throws {
    let file = Array(
      try JSON(parsing: #"{"format":1,"title":"T","authors":[],"state":"draft","flags":["legal"],"z":{"a":null}}"#).file
        .utf8
    )
    var story = try Story(file: file)
    #expect(story.file == file)
    story.title = "U"
    #expect(
      String(decoding: story.file, as: UTF8.self)
        == String(decoding: file, as: UTF8.self).replacing("\"T\"", with: "\"U\"")
    )
  }

  @Test(arguments: [
    "", "{}", #"{"format":1,"title":"T"}"#, #"{"format":1,"state":"draft"}"#,
    #"{"format":1,"title":1,"state":"draft"}"#,
  ])
  func refusesADamagedFile(text: String) { #expect(throws: JSONError.self) { try Story(file: Array(text.utf8)) } }
}
