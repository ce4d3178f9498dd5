import Foundation
import Testing

@Suite("Notes on claims")
struct NoteTests {
  @Test func notesShowsMergesAndUndoes() throws {
    let desk = try Desk()
    try desk.startReview()
    let claims = Array(try desk.claims("harbor").compactMap { $0["id"] as? String }.prefix(2))
    try desk.verify(claims[0])
    let tree = try desk.git("rev-parse", "HEAD^{tree}").output
    let run = try desk.stet("note", claims[0], claims[1], "the clerk calls back on Monday")
    #expect(run.status == 0 && run.output.contains("✓ verified"), "\(run.testDescription)")
    #expect(try desk.git("log", "-1", "--format=%s").output.hasPrefix("note \(claims[1].prefix(4)): “"))
    #expect(!(try desk.git("log", "-1", "--format=%(trailers)").output.contains("Stet-Status")))
    let shown = try desk.stet("show", claims[0])
    #expect(
      shown.output.contains("Notes\nAda Checker") && shown.output.contains("\n  the clerk calls back on Monday\n")
    )
    let json = try desk.stet("show", claims[0], "--json").output
    #expect(json.contains("\"decision\": \"note\""))
    #expect(try desk.stet("audit", "harbor").status == 0)
    let undone = try desk.stet("undo")
    #expect(undone.output.components(separatedBy: "undone: note").count == 3, "\(undone.testDescription)")
    #expect(try desk.git("rev-parse", "HEAD^{tree}").output == tree)
    try desk.requireSoundRepository()
  }

  @Test func saysWhichWordsItWasAbout() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    try desk.stet("note", cars, "the yard says 450")
    #expect(!(try desk.stet("show", cars).output.contains("Noted on")))
    let path = try desk.draftPath()
    try desk.write(try desk.read(path).replacingOccurrences(of: "450 cars", with: "540 cars"), to: path)
    try desk.stet("save", "harbor")
    let shown = try desk.stet("show", cars).output
    #expect(shown.contains("Noted on") && shown.contains("450 cars"), "\(shown)")
  }

  @Test func refusesPlainly() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    try desk.requireRefusal("note", cars, " ", hint: "stet note")
    try desk.requireRefusal("note", cars, String(cars.prefix(4)), status: 64, hint: "quotation marks")
    try desk.requireRefusal("note", cars, status: 64, hint: nil)
    try desk.requireRefusal("note", "zzzz", "what", hint: "")
  }
}
