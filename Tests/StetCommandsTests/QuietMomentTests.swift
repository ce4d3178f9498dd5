import Testing

@testable import StetCommands

struct QuietMomentTests {
  @Test func restsAfterTheLastOfManySaves() {
    var moment = QuietMoment(quiet: 500)
    #expect(moment.pause(at: 0) == nil)
    moment.written(at: 0)
    moment.written(at: 400)
    #expect(moment.pause(at: 899) == 1)
    let reached = [899, 900, 901].map { moment.isReached(at: $0) }
    #expect(reached == [false, true, false])
  }

  @Test func neverRestsWhileSomebodyWritesAndSaysSoOnce() {
    var moment = QuietMoment(quiet: 500, patience: 2_000)
    moment.written(at: 0)
    moment.touched(at: 100)
    moment.touched(at: 1_900)
    let early = moment.isReached(at: 1_000_000)
    #expect(!early && !moment.isPending && moment.isBeingWritten && moment.pause(at: 1_100) == 1_000)
    let told = [2_099, 2_100, 9_000].map { moment.isHeldUp(at: $0) }
    #expect(told == [false, true, false] && moment.pause(at: 9_000) == nil)
    moment.written(at: 10_000)
    let reached = moment.isReached(at: 10_500)
    #expect(reached && !moment.isBeingWritten)
    moment.touched(at: 11_000)
    let again = moment.isHeldUp(at: 13_000)
    #expect(again)
    moment.removed()
    #expect(!moment.isBeingWritten && moment.pause(at: 14_000) == nil)
  }
}
