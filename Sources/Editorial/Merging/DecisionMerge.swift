/// Two lists of one person's decisions on one claim brought together by the decisions' ids.
struct DecisionMerge: Sendable {
  /// Every decision of either list that neither has taken back, each once; nil when somebody changed one of them by hand on
  /// both sides.
  let decisions: [JSON]?

  /// A decision and its place in time.
  private struct Entry {
    let id: String
    let date: Timestamp
    let json: JSON

    static func comesFirst(_ left: Entry, _ right: Entry) -> Bool { (left.date, left.id) < (right.date, right.id) }
  }

  /// Merges the lists in the files' fields.
  ///
  /// What one side has no more and the other left as it was is gone, as under plain git: it was taken back.
  ///
  /// Each list keeps its own order, whatever a clock said; of the next decisions of both, the older comes first, and of two
  /// at one moment the one with the lesser id. For lists that grew from a common beginning, and for what this made of such
  /// lists, the order does not depend on which lists are merged first.
  ///
  /// - Complexity: O(*n*) in the decisions.
  init(base: [String: JSON], ours: [String: JSON], theirs: [String: JSON]) {
    let (first, second) = (Self.entries(ours), Self.entries(theirs))
    let old = Dictionary(Self.entries(base).map { ($0.id, $0.json) }, uniquingKeysWith: { first, _ in first })
    let mine = Dictionary(first.map { ($0.id, $0.json) }, uniquingKeysWith: { first, _ in first })
    let other = Dictionary(second.map { ($0.id, $0.json) }, uniquingKeysWith: { first, _ in first })
    var merged: [JSON] = []
    var done: Set<String> = []
    var (i, j) = (0, 0)
    while true {
      while i < first.count, done.contains(first[i].id) { i += 1 }
      while j < second.count, done.contains(second[j].id) { j += 1 }
      guard let next = Self.next(i < first.count ? first[i] : nil, j < second.count ? second[j] : nil, mine, other)
      else { break }
      done.insert(next.id)
      switch (mine[next.id], other[next.id]) {
      case (let one?, let two?) where one != two:
        guard old[next.id] == one || old[next.id] == two else {
          decisions = nil
          return
        }
        merged.append(old[next.id] == one ? two : one)
      case (nil, _?), (_?, nil): if old[next.id] != next.json { merged.append(next.json) }
      default: merged.append(next.json)
      }
    }
    decisions = merged
  }

  /// The next of two heads: one that the other list has further down must wait for what stands before it there.
  private static func next(_ mine: Entry?, _ other: Entry?, _ ours: [String: JSON], _ theirs: [String: JSON]) -> Entry?
  {
    guard let mine, let other else { return mine ?? other }
    if mine.id == other.id { return mine }
    switch (theirs[mine.id] == nil, ours[other.id] == nil) {
    case (true, false): return mine
    case (false, true): return other
    default: return Entry.comesFirst(mine, other) ? mine : other
    }
  }

  private static func entries(_ fields: [String: JSON]) -> [Entry] {
    guard case .array(let values)? = fields["decisions"] else { return [] }
    return values.compactMap { value in
      guard case .object(let members) = value, case .string(let id)? = members["id"],
        case .string(let text)? = members["date"], let date = Timestamp(text)
      else { return nil }
      return Entry(id: id, date: date, json: value)
    }
  }
}
