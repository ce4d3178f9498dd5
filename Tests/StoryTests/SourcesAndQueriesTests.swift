import Foundation
import Testing

@Suite("Gathering sources, asking, and writing to the author")
struct SourcesAndQueriesTests {
  private func object(_ run: Desk.Run) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any],
      "\(run.testDescription)"
    )
  }

  private func status(_ desk: Desk, _ claim: String) throws -> String? {
    try desk.claims().first { $0["id"] as? String == claim }?["status"] as? String
  }

  @Test func gathersSourcesFirstAndVerifiesWithoutNamingThemAgain() throws {
    let desk = try Desk()
    try desk.startReview()
    let (cars, buses) = (try desk.claim("450 cars"), try desk.claims()[0]["id"] as? String ?? "")
    let cited = try desk.stet(
      "cite",
      cars,
      "--source",
      "Schedule of the port",
      "--at",
      "page 2",
      "--source-kind",
      "document",
      "--primary",
      "--passage",
      "450 cars a day"
    )
    #expect(cited.status == 0 && cited.output.contains("○ unchecked"), "\(cited.testDescription)")
    #expect(try desk.git("log", "-1", "--format=%(trailers:key=Stet-Source,valueonly)").output.hasPrefix("Schedule"))
    for paper in ["Herald", "Coast News"] {
      try desk.stet("cite", cars, "--source", paper, "--at", "para 1", "--secondary", "--origin", "Wire, Jan. 5")
    }
    let again = try desk.stet(
      "cite",
      cars,
      "--source",
      "Schedule of the port",
      "--at",
      "page 2",
      "--source-kind",
      "document",
      "--primary",
      "--passage",
      "450 cars a day"
    )
    #expect(again.status == 2 && again.talk.contains("already"), "\(again.testDescription)")
    let verified = try desk.stet("verify", cars)
    #expect(verified.status == 0, "\(verified.testDescription)")

    let sources = try object(try desk.stet("sources", "harbor", "--json"))
    #expect((sources["sources"] as? [[String: Any]])?.count == 3)
    #expect(sources["origins"] as? Int == 2)
    let shown = try desk.stet("sources", "harbor")
    for words in ["DOCUMENTS", "OF ONE ORIGIN", "page 2 (primary)", "“450 cars a day”"] {
      #expect(shown.output.contains(words), "\(words): \(shown.testDescription)")
    }

    let liked = try desk.stet("verify", buses, "--like", cars, "--at", "page 9")
    #expect(liked.status == 0, "\(liked.testDescription)")
    let card = try desk.stet("show", buses)
    #expect(card.output.contains("Schedule of the port, page 9"), "\(card.testDescription)")
    #expect(!card.output.contains("450 cars a day"), "a passage is of its place")
    try desk.requireSoundRepository()
  }

  @Test func takesAnAnswerForWhatItIs() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    try desk.stet("query", cars, "--question", "Who counted?", "--to", "the author", "--due", "2022-01-08")
    #expect(try status(desk, cars) == "queried")
    let list = try object(try desk.stet("queries", "harbor", "--json"))
    let query = try #require((list["queries"] as? [[String: Any]])?.first)
    // The clock of this machine is past the day on which it was due.
    #expect(query["overdue"] as? Bool == true && query["open"] as? Bool == true)
    let opened = try desk.stet("open", "harbor")
    #expect(opened.output.contains("overdue") && opened.output.contains("Who counted?"), "\(opened.testDescription)")
    let letter = try desk.stet("queries", "harbor", "--format", "markdown")
    #expect(letter.output.hasPrefix("# Questions about “"), "\(letter.testDescription)")
    #expect(letter.output.contains("1. **Who counted?**") && letter.output.contains("   > “"))
    #expect(letter.output.contains("paragraph "))

    let answered = try desk.stet("answer", cars, "--answer", "The port did.", "--source", "Port log", "--at", "p. 4")
    #expect(answered.status == 0 && answered.output.contains("… checking"), "\(answered.testDescription)")
    #expect(try status(desk, cars) == "checking")
    #expect(try object(try desk.stet("sources", "harbor", "--json"))["origins"] as? Int == 0)
    #expect(try desk.stet("show", cars).output.contains("not judged yet"))
    #expect(try desk.stet("gate", "harbor").status == 1)
    let closed = try desk.stet("queries", "harbor", "--format", "markdown")
    #expect(closed.output.contains("No question is open."), "\(closed.testDescription)")
    let again = try desk.stet("answer", cars, "--answer", "Yes.")
    #expect(again.status == 2 && again.talk.contains("answered already"), "\(again.testDescription)")
    // What somebody has answered keeps the question from being undone.
    let undone = try desk.stet("undo")
    #expect(undone.status == 0 && undone.output.contains("answer"), "\(undone.testDescription)")
    #expect(try status(desk, cars) == "queried")
    try desk.requireSoundRepository()
  }

  @Test func answersWhatAPersonWasAsked() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    try desk.stet("query", cars, "--question", "ask author")
    try desk.stet("query", cars, "--question", "ask ministry", "--to", "the ministry")
    let vague = try desk.stet("answer", cars, "--answer", "yes")
    #expect(
      vague.status == 2 && vague.talk.contains("hint: Say which: --question \"author\", or --question \"ministry\".")
    )
    let given = try desk.stet("answer", cars, "--answer", "yes", "--from", "the ministry", "--asked-by", "me")
    #expect(given.status == 0, "\(given.testDescription)")
    let queries = try object(try desk.stet("queries", "harbor", "--json"))["queries"] as? [[String: Any]] ?? []
    let open = queries.filter { $0["open"] as? Bool == true }
    #expect(queries.count == 2 && open.map { $0["question"] as? String } == ["ask author"])
    #expect(try desk.stet("answer", cars, "--answer", "no", "--question", "author").status == 0)
    try desk.requireSoundRepository()
  }

  @Test(arguments: [
    ["cite", "CLAIM"], ["cite", "CLAIM", "--source", " "],
    ["cite", "CLAIM", "--source", "A", "--at", "1", "--at", "2"],
    ["cite", "CLAIM", "--source", "A", "--accessed", "2022-02-30"], ["cite", "CLAIM", "--origin", "Wire"],
    ["cite", "CLAIM", "--source", "https://x.example", "--confidential"],
    ["cite", "CLAIM", "--source", "A", "--terms", "secret"],
    ["cite", "CLAIM", "--like", "CLAIM"], ["cite", "CLAIM", "--like", "zzzz"],
    ["cite", "CLAIM", "--source", "A", "--passage", "a", "--passage", "b"],
    ["query", "CLAIM", "--question", "Who?", "--due", "tomorrow"],
    ["query", "CLAIM", "--question", "Who?", "--due", "2021-12-31"],
    ["answer", "CLAIM", "--answer", "Yes."], ["queries"], ["queries", "nowhere"], ["sources", "nowhere"],
    ["sources", "harbor", "--at", "r9"], ["queries", "harbor", "--format", "pdf"],
  ])
  func refusesWhatMakesNoSenseAndLosesNothing(_ line: [String]) throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    let before = try desk.git("rev-parse", "HEAD").output
    let run = try desk.run(
      Desk.program.path(percentEncoded: false),
      line.map { $0 == "CLAIM" ? cars : $0 }
    )
    #expect(run.status == 2 || run.status == 64, "\(run.testDescription)")
    #expect(run.output == "" && run.talk.hasPrefix("stet: "), "\(run.testDescription)")
    #expect(try desk.git("rev-parse", "HEAD").output == before)
    try desk.requireSoundRepository()
  }
}
