import Testing

@testable import Editorial

struct DecisionTests {
  private func decision(
    by person: Person = Desk.ann,
    at seconds: Int = 60,
    on claim: String = "6ekzs0hk",
    _ status: Status = .verified,
    note: String? = nil
  ) throws -> Decision {
    Decision(
      by: person,
      at: Timestamp(seconds: seconds, offset: 0),
      on: try #require(ClaimID(claim)),
      verb: .status(status),
      wording: nil,
      note: note
    )
  }

  @Test func namesADecisionByAllThatItSays() throws {
    let ids = try [
      decision(), decision(by: Desk.bob), decision(at: 61), decision(on: "q9w1dfwf"), decision(.disputed),
      decision(note: "x"),
    ].map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(try decision().id == decision().id)
    #expect(ids.allSatisfy { ClaimID($0) != nil })
  }

  @Test func readsEveryStatusByItsWord() throws {
    for status in Status.allCases {
      let read = try Decision(try decision(status).json)
      #expect(read.status == status)
      #expect(read.verb.word == status.rawValue)
    }
  }

  @Test func settlesOnlyByDecisiveStatuses() {
    #expect(Status.allCases.filter { !$0.isDecisive } == [.unchecked, .checking, .queried])
  }
}
