import Editorial
import Prose
import Testing

@Suite struct FileVersionsTests {
  private static let text = "drafts/2022/01/harbor/draft.md"
  private static let story = "drafts/2022/01/harbor/story.json"

  private func merge(
    _ path: String,
    _ base: String?,
    _ ours: String?,
    _ theirs: String?,
    answers: [String: ProseMerge.Side] = [:]
  ) -> FileMerge {
    let bytes = { (text: String?) in text.map { Array($0.utf8) } }
    return FileVersions(path: path, base: bytes(base), ours: bytes(ours), theirs: bytes(theirs)).merged(
      answers: answers
    )
  }

  @Test(arguments: [text, story, "stet.json", "evidence/ab/abcd", "drafts/2022/01/harbor/claims/7kq2m31x.json"])
  func takesTheSideThatChangedAFile(_ path: String) {
    for (base, ours, theirs, result) in [
      ("a", "a", "b", "b"), ("a", "b", "a", "b"), ("a", "b", "b", "b"), (nil, nil, "b", "b"), (nil, "b", "b", "b"),
      ("a", "a", nil, nil), ("a", nil, "a", nil), ("a", nil, nil, nil),
    ] as [(String?, String?, String?, String?)] {
      let merge = merge(path, base, ours, theirs)
      #expect(merge.bytes == result.map { Array($0.utf8) })
      #expect(merge.questions.isEmpty)
    }
  }

  @Test func mergesEditsToTwoSentencesOfOneParagraph() {
    let base = "It rained. The river rose by 3 metres. Nobody drowned.\n"
    let merge = merge(
      Self.text,
      base,
      base.replacing("rained", with: "snowed"),
      base.replacing("Nobody", with: "No one")
    )
    #expect(merge.bytes == Array("It snowed. The river rose by 3 metres. No one drowned.\n".utf8))
  }

  @Test func asksForASentenceThatBothChanged() throws {
    let base = "It rained.\n\nThe river rose by 3 metres. Nobody drowned.\n"
    let (ours, theirs) = (base.replacing("3", with: "4"), base.replacing("3", with: "5"))
    let open = merge(Self.text, base, ours, theirs)
    let question = try #require(open.questions.first)
    #expect(open.questions.count == 1)
    #expect(question.subject == .words(line: 3))
    #expect(question.base == "The river rose by 3 metres. ")
    #expect(question.ours == "The river rose by 4 metres. ")
    #expect(question.theirs == "The river rose by 5 metres. ")
    #expect(open.marked.map { String(decoding: $0, as: UTF8.self) }?.contains("||||||| was\n") == true)
    let mine = merge(Self.text, base, ours, theirs, answers: [question.key: .ours])
    #expect(mine == merge(Self.text, base, ours, ours))
    #expect(merge(Self.text, base, ours, theirs, answers: [question.key: .theirs]).bytes == Array(theirs.utf8))
  }

  @Test func asksForATextThatOneDeletedAndForOneThatIsNotUTF8() {
    #expect(merge(Self.text, "a", nil, "b").questions.map(\.subject) == [.file(.deletedByOne)])
    let bad = FileVersions(path: Self.text, base: [0x61], ours: [0xFF], theirs: [0x62]).merged()
    #expect(bad.questions.map(\.subject) == [.file(.unreadable)])
  }

  @Test func mergesAStoryFieldByField() throws {
    let base = #"{"format": 1, "title": "A", "state": "draft", "authors": ["X"], "x-desk": 3}"#
    let ours = base.replacing(#""A""#, with: #""B""#)
    let theirs = base.replacing(#""draft""#, with: #""hold""#).replacing(#", "x-desk": 3"#, with: "")
    let both = merge(Self.story, base, ours, theirs)
    #expect(both.questions.isEmpty)
    #expect(
      try JSON(parsing: both.bytes ?? []).line
        == #"{"authors":["X"],"format":1,"state":"hold","title":"B"}"#
    )
    #expect(merge(Self.story, base, theirs, ours) == both)
  }

  @Test func asksForAFieldWithTwoValues() throws {
    let base = #"{"format": 1, "title": "A", "state": "draft"}"#
    let (ours, theirs) = (base.replacing(#""A""#, with: #""B""#), base.replacing(#""A""#, with: #""C""#))
    let question = try #require(merge(Self.story, base, ours, theirs).questions.first)
    #expect(question.subject == .field("title"))
    #expect((question.base, question.ours, question.theirs) == ("A", "B", "C"))
    let settled = merge(Self.story, base, ours, theirs, answers: [question.key: .theirs])
    #expect(settled.questions.isEmpty)
    #expect(String(decoding: settled.bytes ?? [], as: UTF8.self).contains(#""title": "C""#))
  }

  @Test(arguments: ["{", #"{"format": 2, "title": "A"}"#, "[]"])
  func asksForAStoryThatItCannotRead(_ story: String) {
    let other = #"{"format": 1, "title": "A", "state": "draft"}"#
    #expect(merge(Self.story, nil, other, story).questions.map(\.subject) == [.file(.unreadable)])
  }

  @Test func asksForAnyOtherFileThatBothChanged() throws {
    let open = merge("stet.json", "a", "b", "c")
    let question = try #require(open.questions.first)
    #expect(open.questions.map(\.subject) == [.file(.changedByBoth)])
    #expect(merge("stet.json", "a", "b", "c", answers: [question.key: .theirs]).bytes == Array("c".utf8))
    #expect(merge("stet.json", "a", "b", nil).questions.map(\.subject) == [.file(.deletedByOne)])
    // A base that two people could not agree on is nobody's version.
    #expect(merge("stet.json", String(decoding: open.bytes ?? [], as: UTF8.self), "b", "c").questions.count == 1)
  }

  @Test func namesAQuestionByAllThatItIsAbout() throws {
    let keys = [("b", "c"), ("c", "b"), ("b", "d")].compactMap { merge("x", "a", $0, $1).questions.first?.key }
    #expect(Set(keys).count == 3)
    #expect(merge("x", "a", "b", "c").questions == merge("x", "a", "b", "c").questions)
  }
}
