import FoundationEssentials
import StarterWorkspace
import Testing

@Suite struct SampleDraftTests {
  @Test(arguments: [SampleText.revision1, SampleText.revision2]) func isAsLongAsAnArticle(draft: String) {
    let words = draft.split(whereSeparator: \.isWhitespace).count
    #expect((350...600).contains(words), "\(words) words")
  }

  @Test(arguments: [SampleText.revision1, SampleText.revision2]) func hasThePartsOfAnArticle(draft: String) {
    let paragraphs = SampleText.paragraphs(draft)
    #expect(paragraphs[0].hasPrefix("# "))
    #expect(paragraphs[1].hasPrefix("*") && paragraphs[1].hasSuffix("*"))
    #expect(paragraphs[2].hasPrefix("By "))
    #expect(paragraphs[3].hasPrefix("![") && paragraphs[3].hasSuffix("(images/almaty.jpg)"))
    #expect(paragraphs[4].hasPrefix("*Photo: "))
    #expect(paragraphs[5].hasPrefix("NUR-SULTAN, Jan. 7 — "))
    #expect(paragraphs.count { $0.hasPrefix("## ") } == 1)
    #expect((8...12).contains(paragraphs.dropFirst(5).count { !$0.hasPrefix("## ") }))
  }

  @Test(arguments: [SampleText.revision1, SampleText.revision2]) func wrapsAsAWriterDoes(draft: String) {
    let long = draft.split(separator: "\n").filter { $0.count > 80 && !$0.hasPrefix("![") }
    #expect(long.isEmpty, "\(long)")
  }

  @Test func plantsFiveMistakes() {
    #expect(PlantedMistake.all.count == 5)
    #expect(PlantedMistake.all.count(where: \.isMended) == 3)
  }

  @Test(arguments: PlantedMistake.all) func plantsEachMistakeInRevision1(mistake: PlantedMistake) {
    #expect(SampleText.count(of: mistake.wrong, in: SampleText.revision1) == 1)
    #expect(SampleText.count(of: mistake.right, in: SampleText.revision1) == 0)
  }

  @Test(arguments: PlantedMistake.all) func mendsOrKeepsEachMistakeInRevision2(mistake: PlantedMistake) {
    #expect(SampleText.count(of: mistake.wrong, in: SampleText.revision2) == (mistake.isMended ? 0 : 1))
    #expect(SampleText.count(of: mistake.right, in: SampleText.revision2) == (mistake.isMended ? 1 : 0))
  }

  @Test(arguments: [(SampleText.revision1, ["Thursday, Jan. 5"]), (SampleText.revision2, [])])
  func fitsWeekdaysToDatesButForThePlantedOne(draft: String, misfits: [String]) throws {
    // 1 January 2022 was a Saturday.
    let week = ["Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday"]
    let pattern = /(?<weekday>[A-Z][a-z]+day), Jan\. (?<day>[0-9]+)/
    let matches = SampleText.folded(draft).matches(of: pattern)
    #expect(matches.count >= 4)
    let found = try matches.filter { match in
      let day = try #require(Int(match.output.day))
      return week[day % 7] != match.output.weekday
    }
    #expect(found.map { String($0.output.0) } == misfits)
  }

  @Test func wrapsOneParagraphAnewWithoutChangingAWord() {
    let first = SampleText.revision1.split(separator: "\n\n").map(String.init)
    let second = SampleText.revision2.split(separator: "\n\n").map(String.init)
    let rewrapped = zip(first, second).filter { $0 != $1 && SampleText.folded($0) == SampleText.folded($1) }
    #expect(first.count == second.count)
    #expect(rewrapped.count == 1)
  }
}
