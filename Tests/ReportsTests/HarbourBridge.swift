import Editorial
import Prose
import Testing

/// The draft that the snapshots print: every status, two revisions, a photo, furniture.
enum HarbourBridge {
  static let text = """
    Harbour bridge closes for a year

    By Lena Marsh

    The swing bridge over the inner harbour will close on Monday, 13 May 2024, and stay shut for twelve months. About 4,200 \
    vehicles cross it every day, according to the port authority.

    “We looked at every way to keep one lane open, and none of them was safe,” said Oskar Lind, the harbour master. The bridge \
    opened in 1931 and is the oldest of its kind in the country.

    Repairs will cost 38 million euros. The ferry will carry up to 250 passengers an hour in the meantime. A detour of 11 \
    kilometres leads around the basin.

    Nobody asked the shopkeepers on the east quay, 64 of whom signed a letter in April.

    Photo: The swing bridge at dusk on 2 May 2024. Ida Holm/Northern Press

    Updated:
    """

  /// The draft at its second revision, with work on it by two people.
  static func desk() throws -> Desk {
    var desk = Desk(text)
    desk.story.editor = "Rosa Tan"
    desk.story.deadline = "2024-05-07 18:00"
    let close = try desk.claim(
      "The swing bridge over the inner harbour will close on Monday, 13 May 2024, and stay shut for twelve months.",
      kinds: [.date, .number]
    )
    let cars = try desk.claim(
      "About 4,200 vehicles cross it every day, according to the port authority.",
      kinds: [.number, .attribution]
    )
    let quote = try desk.claim(
      "“We looked at every way to keep one lane open, and none of them was safe,” said Oskar Lind, the harbour master.",
      kinds: [.quote, .attribution, .name]
    )
    let oldest = try desk.claim(
      "The bridge opened in 1931 and is the oldest of its kind in the country.",
      kinds: [.superlative, .date]
    )
    let cost = try desk.claim("Repairs will cost 38 million euros.")
    let ferry = try desk.claim("The ferry will carry up to 250 passengers an hour in the meantime.")
    let detour = try desk.claim("A detour of 11 kilometres leads around the basin.")
    let letter = try desk.claim("64 of whom signed a letter")
    let port = Source(
      title: "Port notice 17/2024",
      url: "https://port.example/notices/17",
      locator: "p. 2",
      role: .primary,
      kind: .document,
      accessed: CivilDate(iso: "2024-05-06"),
      passage: "The crossing closes on 13 May for twelve months."
    )
    try desk.decide(Verify(sources: [port], note: "Weekday fits the date."), on: close, hour: 9)
    try desk.decide(Verify(sources: [port]), on: close, by: Desk.ben, hour: 10)
    try desk.decide(
      Verify(sources: [Source(title: "Traffic count 2023", url: nil, locator: "table 4", role: .secondary)]),
      on: cars,
      hour: 9
    )
    try desk.decide(MarkOnAuthor(reason: "She was in the room and has it on tape."), on: quote, hour: 9)
    try desk.decide(
      Dispute(
        note: "The bridge at Westhaven opened in 1928.",
        disposition: .change(wording: "The bridge opened in 1931 and is among the oldest of its kind in the country."),
        sources: [Source(named: "https://bridges.example/westhaven", locator: "para 3", role: .secondary)]
      ),
      on: oldest,
      hour: 10
    )
    try desk.decide(Verify(sources: [port]), on: cost, hour: 9)
    try desk.decide(
      MarkUnverifiable(note: "Neither the port nor the ministry gives a figure."),
      on: cost,
      by: Desk.ben,
      hour: 11
    )
    try desk.decide(
      Query(question: "Is that per direction?", to: "Lena Marsh", due: CivilDate(iso: "2024-05-07")),
      on: ferry,
      hour: 9
    )
    try desk.decide(Query(question: "From which end is it measured?", to: "the port"), on: detour, hour: 9)
    try desk.decide(Answer("From the east gate.", from: "Oskar Lind"), on: detour, by: Desk.ben, hour: 10)
    let wire = { (title: String) in
      Source(
        title: title,
        url: nil,
        locator: "para 2",
        role: .secondary,
        kind: .webPage,
        origin: "Northern Press, 3 May"
      )
    }
    try desk.decide(Cite(sources: [wire("Port Herald, 4 May"), wire("Coast News, 4 May")]), on: close, hour: 11)
    let driver = Source(
      title: "Source A",
      url: nil,
      locator: nil,
      role: .primary,
      kind: .interview,
      terms: .background,
      isConfidential: true
    )
    try desk.decide(Cite(sources: [driver], note: "Works on the quay."), on: close, by: Desk.ben, hour: 12)
    try desk.decide(Take(), on: detour, by: Desk.ben, hour: 9)
    try desk.decide(MarkNotCheckable(reason: "The letter is private."), on: letter, hour: 9)
    try desk.decide(Tick(.named(["13 May 2024"]), sources: [port]), on: close, hour: 12)
    try desk.decide(Tick(.all), on: cars, by: Desk.ben, hour: 12)
    desk.revise("About 4,200 vehicles", "About 4,800 vehicles")
    return desk
  }

  /// The text with a word put in, a few taken out and a sentence that is new.
  static func cut(_ text: String) -> String {
    text.replacing("will close on", with: "closes on").replacing("Nobody asked", with: "Nobody has asked")
      .replacing(" in the meantime", with: "").replacing("around the basin.", with: "around the basin. Bring a lamp.")
  }

  /// The summary of the newest revision, compared with the first.
  static func summary(_ desk: Desk) -> Summary {
    let before = Summary.Before(desk.revisions[0], Article(reading: Text(desk.texts[0])), because: .lastSummary)
    return Summary(desk.dossier, at: now, since: before)
  }

  /// The moment the summary is printed at.
  static let now = Desk.time(hour: 9 + 72)
}
