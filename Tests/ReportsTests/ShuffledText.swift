import Prose

@testable import Reports

/// A text in which an editor did one of everything.
enum ShuffledText {
  static let old = """
    Bridge closes

    The bridge closed on Monday, and the ferry took over at noon. It carries 250 people.

    “We checked twelve beams,” said Lind. He didn't name them -- not one.

    Repairs cost 38 million euros. See [the report](reports/2021.pdf) for more.

    Nobody asked the shopkeepers. They signed a letter in April.

    A detour leads around the basin. It is long.

    """
  static let new = """
    Bridge closes

    A detour leads around the basin. It is long.

    The bridge closed on Monday. The ferry took over at noon. It carries 250
    people.

    “We checked eleven beams,” said Lind. He didn’t name them – not one.

    Repairs cost 38 million euros. See [the report](reports/2022.pdf) for more.

    Nobody asked the shopkeepers.  They never signed a letter in April. 東京の港も閉まる。

    """

  static func report(typography: Bool = true) -> DiffReport {
    DiffReport(
      Difference(from: Article(reading: Text(old)), to: Article(reading: Text(new))),
      from: .file("old.md"),
      to: .file("new.md"),
      scope: DiffScope(showsTypography: typography)
    )
  }
}
