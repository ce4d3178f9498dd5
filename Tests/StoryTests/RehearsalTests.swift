import Foundation
import Testing

@Suite("Saying what saving would do, and what a claim has been through")
struct RehearsalTests {
  @Test func rehearsesASaveWithoutCommitting() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    try desk.stet("verify", cars, "--source", "Schedule", "--at", "page 2")
    let path = try desk.draftPath()
    let edited = try desk.read(path).replacingOccurrences(of: "450 cars", with: "540 cars")
    try desk.write(edited, to: path)
    let head = try desk.git("rev-parse", "HEAD").output

    let rehearsed = try desk.stet("save", "harbor", "--dry-run")
    #expect(rehearsed.status == 0 && rehearsed.output.contains("1 verified claim reopened: NUMBER in"))
    #expect(rehearsed.talk.contains("nothing was committed"))
    #expect(try desk.git("rev-parse", "HEAD").output == head)
    #expect(try desk.read(path) == edited)
    #expect(try desk.stet("save", "harbor").output == rehearsed.output)

    let again = try desk.stet("save", "harbor", "-n")
    #expect(again.status == 2, "\(again.testDescription)")
    let history = try desk.stet("show", cars, "--history").output
    #expect(history.contains("r2  NUMBER") && history.contains("[-450-]{+540+} cars"), "\(history)")
    try desk.requireSoundRepository()
  }
}
