import Prose
import Testing

@testable import Editorial

/// Histories that are no row: lines of work that were merged, revisions that cannot be read.
struct LineageTests {
  private static let base = "It cost 12 euros. It rained in May. Nobody came."

  /// Files whose revisions were made from the given ones.
  private func files(_ texts: [(text: String, sources: [Int])], unreadable: Set<Int> = []) -> DraftFiles {
    var files = Desk(texts[0].text).draftFiles
    files.revisions = texts.enumerated().map { index, entry in
      let content = Desk.content(of: "\(index) \(entry.text)")
      files.texts[content] = Text(unreadable.contains(index + 1) ? "" : entry.text)
      if unreadable.contains(index + 1) { files.unreadable.insert(content) }
      return Revision(
        number: index + 1,
        sources: entry.sources,
        commit: content.hex,
        content: content,
        author: "A\(index + 1)",
        email: "a@desk.example",
        date: Timestamp(seconds: index, offset: 0),
        subject: ""
      )
    }
    return files
  }

  private func origins(_ files: DraftFiles) -> [Int] {
    Lineage(files, language: .english).provenance.stretches.map(\.origin)
  }

  @Test func givesAMergedWordToTheLineThatWroteIt() {
    let ours = Self.base.replacing("12", with: "13")
    let theirs = Self.base.replacing("May", with: "June")
    let merged = files([(Self.base, []), (ours, [1]), (theirs, [1]), (ours.replacing("May", with: "June"), [2, 3])])
    #expect(origins(merged) == [1, 2, 1, 3, 1])
    // Compared only with its neighbour in the list, the merge would have written “13”.
    let row = files([(Self.base, []), (ours, [1]), (theirs, [2]), (ours.replacing("May", with: "June"), [3])])
    #expect(origins(row) == [1, 4, 1, 3, 1])
  }

  @Test func leavesOutALineThatTheTextWasNotMadeFrom() {
    let other = Self.base.replacing("May", with: "June")
    let split = files([(Self.base, []), (other, [1]), (Self.base.replacing("12", with: "13"), [1])])
    #expect(origins(split) == [1, 3, 1])
  }

  @Test func passesOverWhatCannotBeRead() {
    let after = Self.base.replacing("12", with: "13")
    let broken = files([(Self.base, []), ("", [1]), (after, [2])], unreadable: [2])
    #expect(origins(broken) == [1, 3, 1])
    #expect(Lineage(broken, language: .english).unreadable.map(\.number) == [2])
    let first = files([("", []), (Self.base, [1])], unreadable: [1])
    #expect(origins(first) == [2])
  }

  @Test func takesAnEmptyRevisionForWhatItIs() {
    #expect(origins(files([(Self.base, []), ("", [1]), (Self.base, [2])])) == [3])
  }

  @Test func takesSourcesThatAreMissingForNone() {
    #expect(origins(files([(Self.base, [7])])) == [1])
  }
}
