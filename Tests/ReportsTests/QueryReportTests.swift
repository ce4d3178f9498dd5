import Editorial
import Testing

@testable import Reports

struct QueryReportTests {
  @Test func writesOneLetterToAPersonHoweverTheyWereTyped() throws {
    var desk = try HarbourBridge.desk()
    let ids = desk.dossier.liveClaims.map(\.claim.id)
    for (index, name) in ["the author", "lena marsh", "Lena  Marsh", "the Port", "THE PORT"].enumerated() {
      try desk.decide(Query(question: "Which \(index)?", to: name), on: ids[index], by: Desk.ben)
    }
    let report = QueryReport(desk.dossier, at: HarbourBridge.now)
    #expect(report.letters.map(\.addressee).filter { $0.lowercased().contains("marsh") } == ["Lena Marsh"])
    #expect(report.letters.map(\.addressee).filter { $0.lowercased().contains("port") } == ["the Port"])
    #expect(QueryReport(desk.dossier, at: HarbourBridge.now, to: "Lena Marsh <lena@example.org>").items.count >= 3)
    #expect(report.letter.contains("Asked by Ben"), "\(report.letter)")
  }
}
