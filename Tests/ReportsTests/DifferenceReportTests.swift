import Editorial
import Prose
import Testing

@testable import Reports

/// Two wordings and how the words between them are marked.
struct StretchCase: CustomTestStringConvertible, Sendable {
  let old: String
  let new: String
  let marked: String
  var testDescription: String { "\(old) → \(new)" }
}

struct DifferenceReportTests {
  @Test(arguments: [
    StretchCase(
      old: "It cost 12 euros in May.",
      new: "It cost 13 euros in May.",
      marked: "It cost [-12-]{+13+} euros in May."
    ),
    StretchCase(old: "It cost 12 euros in May.", new: "It cost 12 euros.", marked: "It cost 12 euros [-in May-]."),
    StretchCase(
      old: "It cost about 12 euros in May.",
      new: "It cost 12 euros in May.",
      marked: "It cost [-about-] 12 euros in May."
    ),
    StretchCase(
      old: "Only it cost 12 euros in May.",
      new: "it cost 12 euros in May.",
      marked: "[-Only-] it cost 12 euros in May."
    ),
    StretchCase(
      old: "It cost 12 euros in May.",
      new: "It cost 12 euros in early May.",
      marked: "It cost 12 euros in {+early +}May."
    ),
    StretchCase(old: "It cost\n12 euros.", new: "It cost 12 euros.", marked: "It cost 12 euros."),
    StretchCase(
      old: "Nothing alike here",
      new: "wholly other words",
      marked: "[-Nothing alike here-] {+wholly other words+}"
    ),
  ])
  func marksWordsThatCameAndWent(_ example: StretchCase) {
    let phrase = TerminalStyle.plain.marked(Stretch.phrase(from: example.old, to: example.new)).plain
    #expect(letters(phrase) == letters(example.marked), "\(phrase)")
  }

  /// Whether a space goes with the words before or behind it is the difference's business.
  private func letters(_ text: String) -> String { text.replacing(" ", with: "") }

  @Test
  func saysThatNoWordsChanged() throws {
    let desk = Desk("Bridge news\n\nIt cost 12 euros.\n")
    let report = DiffReport(
      Difference(from: desk.dossier.article, to: desk.dossier.article),
      from: .revision(desk.revisions[0]),
      to: .workingCopy
    )
    #expect(report.text(style: .plain) == "r1 → unsaved edits  no words changed\n")
  }

  @Test
  func foldsParagraphsOnTheRightSideOfACut() throws {
    var desk = Desk("Bridge news\n\nAnn saw 1 boat.\n\nBen saw 2 boats.\n\nCid saw 3 boats.\n\nDan saw 4 boats.\n")
    desk.revise("Ben saw 2 boats.\n\n", "")
    let report = DiffReport(
      desk.difference(from: 1, to: 2),
      from: .revision(desk.revisions[0]),
      to: .revision(desk.revisions[1])
    )
    #expect(
      report.text(style: .plain) == """
        r1 → r2  1 sentence cut

        … 2 paragraphs unchanged

        NUMBER  cut  was line 5
          [-Ben saw 2 boats.-]

        … 2 paragraphs unchanged

        """
    )
  }

  @Test
  func namesTheClaimsThatAreGoneBesideWhatWasCut() throws {
    var desk = Desk("Bridge news\n\nAnn saw 1 boat. Ben saw 2 boats.\n")
    let id = try desk.claim("Ben saw 2 boats.")
    desk.revise(" Ben saw 2 boats.", "")
    let report = DiffReport(
      desk.difference(from: 1, to: 2),
      from: .nothing,
      to: .workingCopy,
      claims: desk.dossier.claims
    )
    #expect(report.text(style: .plain).contains("○ \(id.string.prefix(4)) unchecked: the words are gone"))
  }

  @Test
  func saysWhatAnEditReopensAndWhatItLeaves() throws {
    var desk = Desk("Bridge news\n\nAnn saw 1 boat. Ben saw 2 boats.\n")
    let source = Source(title: "Log", url: nil, locator: "p. 1", role: nil)
    for words in ["Ann saw 1 boat.", "Ben saw 2 boats."] {
      try desk.decide(Verify(sources: [source]), on: try desk.claim(words))
    }
    desk.revise("2 boats", "3 boats")
    let effect = EditEffect(before: desk.dossier(at: 1), after: desk.dossier)
    let text = EditReport(effect, slug: Desk.slug, revision: desk.dossier.revision).text(style: .plain)
    let id = try #require(desk.claims.last).id.string.prefix(4)
    #expect(text.hasPrefix("r2  1 verified claim reopened: NUMBER in \(id)\n"))
    #expect(text.contains("Ben saw [-2-]{+3+} boats."))
    #expect(text.hasSuffix("✓ the checks on 1 claim still stand\n"))
  }
}
