import Editorial
import Prose
import Testing

@testable import Reports

struct DiffScopeTests {
  private func report(_ old: String, _ new: String, typography: Bool) -> DiffReport {
    DiffReport(
      Difference(from: Article(reading: Text(old)), to: Article(reading: Text(new))),
      from: .file("a"),
      to: .file("b"),
      scope: DiffScope(showsTypography: typography)
    )
  }

  @Test(arguments: [
    ("\"It rained all day,\" he said.\n", "“It rained all day,” he said.\n"),
    ("It rained all day, and then it snowed for an hour.\n", "It rained all day, and then\nit snowed  for an hour.\n"),
    ("It rained -- all day.\n", "It rained – all day.\n"),
    ("It rained.\r\n", "It rained.\n"),
  ])
  func showsTypographyOnlyWhenItIsAskedFor(old: String, new: String) {
    let head = "Rain news\n\n"
    let plain = report(head + old, head + new, typography: false)
    #expect(!plain.showsDifference)
    #expect(plain.text(style: .plain) == "a → b  no words changed, only typography or white space\n")
    let full = report(head + old, head + new, typography: true)
    #expect(full.showsDifference)
    #expect(full.text(style: .plain).contains("typography"))
  }

  @Test func showsAPictureWholeWhereItsTargetChanged() {
    let report = report("A\n\n![The bridge](img/old.png)\n", "A\n\n![The bridge](img/new.png)\n", typography: false)
    #expect(report.text(style: .plain).contains("  ![The bridge](img/[-old.png-]{+new.png+})\n"))
  }

  @Test
  func showsOnlyWhatTouchesClaims() throws {
    var desk = Desk("Bridge news\n\nAnn saw 1 boat. Ben saw 2 boats. Cid slept.\n")
    try desk.claim("Ben saw 2 boats.")
    desk.revise("2 boats", "3 boats")
    desk.revise("Cid slept", "Cid dozed")
    let all = DiffReport(desk.difference(from: 1, to: 3), from: .nothing, to: .workingCopy, claims: desk.dossier.claims)
    let some = DiffReport(
      desk.difference(from: 1, to: 3),
      from: .nothing,
      to: .workingCopy,
      claims: desk.dossier.claims,
      scope: DiffScope(onlyClaims: true)
    )
    #expect(all.text(style: .plain).contains("dozed"))
    #expect(!some.text(style: .plain).contains("dozed"))
    #expect(some.text(style: .plain).contains("1 change of other words left out"))
    let none = DiffReport(
      desk.difference(from: 2, to: 3),
      from: .nothing,
      to: .workingCopy,
      claims: desk.dossier.claims,
      scope: DiffScope(onlyClaims: true)
    )
    #expect(!none.showsDifference)
  }

  @Test
  func keepsBothColumnsWhereTheyAre() {
    let long = "https://a.example/" + String(repeating: "東京x", count: 40)
    let text = report("See \(long) now.\n", "See \(long)y now.\n", typography: false)
      .sideBySide(style: TerminalStyle(width: 101, hasColour: false))
    let rows = text.split(separator: "\n").filter { $0.contains("│") }
    #expect(rows.count > 4)
    for row in rows {
      let left = row.split(separator: "│", omittingEmptySubsequences: false)[0]
      #expect(DisplayWidth.columns(of: String(left)) == 50 && DisplayWidth.columns(of: String(row)) <= 101)
    }
  }

  @Test
  func putsNothingOfTheTextIntoThePageAsMarkup() {
    for attack in HostileTests.attacks {
      let page = report("It cost 12.\n", "It cost 13 \(attack) now.\n", typography: true).html
      #expect(!page.contains("<script") && !page.contains("<img"), "\(attack.debugDescription)")
    }
  }
}
