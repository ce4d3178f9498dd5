import Testing

@testable import Prose

/// In each sample `|` stands around what parts two clauses; a sample without it is one clause.
@Suite("Clauses of long sentences")
struct ClauseReaderTests {
  static let samples = [
    // Two subjects with a verb each.
    """
    The harbor commission opened the new lock in the spring of 2014 after nine years of work|, and |the first ship went \
    through it on the second day of June.
    """,
    """
    Prices rose by four percent in the capital during the first half of the year|, but |they fell by two percent in the \
    northern provinces, where most of the grain is grown.
    """,
    """
    The ministry counted 212 closed schools in the three southern districts at the end of May|; |the teachers' union, which \
    keeps its own list, had named 240 of them a week before.
    """,
    // One subject with two verbs is one clause.
    """
    The harbor commission opened the new lock in the spring of 2014 after nine years of work, and closed the old one, which \
    had been built in 1891, in the same week.
    """,
    // A list is no clause.
    """
    The committee heard the engineers of the bridge company, the mayor of Eastport, two members of the harbor commission, and \
    the captain of the ferry that struck the pillar.
    """,
    // Nothing is cut inside a quotation or brackets.
    """
    The captain wrote in his log that night that “the wind turned to the north at four, and the pilot left the bridge without \
    a word to anyone on board.”
    """,
    // Short sentences are one claim.
    "The lock opened in 2014, and the first ship came in June.",
    // What follows needs a verb of its own.
    """
    The commission bought forty new buses, twelve of them electric, from a maker in the north of the country in 2019, and a \
    used ferry from the neighboring port.
    """,
  ]

  @Test(arguments: samples) func cutsWhereASubjectHasItsOwnVerb(_ sample: String) {
    let pieces = sample.split(separator: "|").map(String.init)
    let text = Text(pieces.joined())
    let run = English.tokens(text, 0..<text.count)
    let found = ClauseReader.clauses(of: SignedRun(run)).map { text[run.range($0)] }
    let expected = pieces.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    #expect(found == expected)
  }

  @Test(arguments: ["and he said, ", "; it was ", ", but the dog ran", "( and he was ", "“ and she went, "])
  func readsHostileTextInOnePass(_ piece: String) {
    let text = Text(String(repeating: piece, count: 50_000))
    let run = English.tokens(text, 0..<text.count)
    let clauses = ClauseReader.clauses(of: SignedRun(run))
    #expect(clauses.first?.lowerBound == 0)
    #expect(clauses.last?.upperBound == run.count)
    #expect(zip(clauses, clauses.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }
}
