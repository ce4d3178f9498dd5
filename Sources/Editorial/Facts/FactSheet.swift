import Prose

/// The facts of a claim as its words stand now, and who has ticked them.
///
/// Always derived, never written to a file. A tick holds while its words are still among the claim's facts, whatever has become
/// of the words around them; typography does not matter. Otherwise it is stale, and counts for nothing.
public struct FactSheet: Sendable, Hashable {
  /// One fact with its ticks.
  public struct Entry: Sendable, Hashable {
    /// The fact.
    public let fact: Fact
    /// The ticks that hold, oldest first, one for each person.
    public let ticks: [FactTick]

    /// Whether somebody has ticked it.
    public var isTicked: Bool { !ticks.isEmpty }

    /// The tick of one person.
    func tick(by person: Person) -> FactTick? { ticks.first { $0.person.email == person.email } }
  }

  /// The facts, in reading order; none when the claim's words have no place.
  public let entries: [Entry]
  /// The ticks whose words are no fact of the claim any more, oldest first.
  public let stale: [FactTick]

  /// How many facts somebody has ticked.
  public var ticked: Int { entries.count(where: \.isTicked) }

  /// The facts that nobody has ticked.
  public var open: [Fact] { entries.filter { !$0.isTicked }.map(\.fact) }

  /// Finds the facts of a claim and puts the ticks of its decisions to them.
  ///
  /// - Complexity: O(*k* log *k*) in the facts and the ticks.
  init(of claim: TrackedClaim, reading: inout FactReading) {
    let facts = claim.place.map { reading.facts(in: $0.range) } ?? []
    let numbers = Dictionary(facts.map { (Words($0), $0.number) }, uniquingKeysWith: { first, _ in first })
    var ticks: [Int: [FactTick]] = [:]
    var stale: [FactTick] = []
    for tick in Self.standing(claim) {
      if let number = numbers[Words(tick.name)] { ticks[number, default: []].append(tick) } else { stale.append(tick) }
    }
    entries = facts.map { Entry(fact: $0, ticks: ticks[$0.number] ?? []) }
    self.stale = stale
  }

  /// Each person's ticks that they have not taken back, oldest first; a later tick of the same words replaces the former.
  private static func standing(_ claim: TrackedClaim) -> [FactTick] {
    var latest: [Key: (order: Int, tick: FactTick)] = [:]
    var order = 0
    for (person, decision) in claim.decisions where !decision.facts.isEmpty {
      for name in decision.facts {
        let key = Key(email: person.email, words: PlainWords(name.words), occurrence: name.occurrence)
        order += 1
        switch decision.verb {
        case .tick:
          let tick = FactTick(person: person, date: decision.date, name: name, sources: decision.sources)
          latest[key] = (order, tick)
        case .untick: latest[key] = nil
        case .status, .drop, .ruling, .waiver, .assignment, .note, .cite, .answer, .unknown: continue
        }
      }
    }
    return latest.values.sorted { $0.order < $1.order }.map(\.tick)
  }

  /// Which of a person's ticks replaces which.
  private struct Key: Hashable {
    let email: String
    let words: PlainWords
    let occurrence: Int
  }

  /// What a fact and the tick of it have in common.
  private struct Words: Hashable {
    let plain: PlainWords
    let occurrence: Int
    let total: Int

    init(_ fact: Fact) { (plain, occurrence, total) = (fact.plain, fact.occurrence, fact.total) }

    init(_ name: FactName) { (plain, occurrence, total) = (PlainWords(name.words), name.occurrence, name.total) }
  }
}

extension Dossier {
  /// The facts of one claim, and who has ticked them.
  public func facts(of claim: TrackedClaim) -> FactSheet {
    var reading = FactReading(article)
    return FactSheet(of: claim, reading: &reading)
  }

  /// The facts of several claims, in their order; each block of the article is read once.
  public func facts(of claims: [TrackedClaim]) -> [FactSheet] {
    var reading = FactReading(article)
    return claims.map { FactSheet(of: $0, reading: &reading) }
  }
}
