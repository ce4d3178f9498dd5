import Editorial

/// A line of words, each run of them set in its own way.
///
/// Everything that goes into a phrase is made safe to print: nothing in it can move a cursor, change a colour, reorder a line
/// or break it. So nothing that a draft, a name or a file holds reaches a report in any other way.
struct Phrase: Sendable, Hashable {
  /// Some words set alike.
  struct Run: Sendable, Hashable {
    /// The words, safe to print and without line breaks.
    let text: String
    /// How they are set.
    let look: Look
    /// Whether a line may not be broken inside.
    let isSolid: Bool
  }

  /// The runs in order.
  private(set) var runs: [Run] = []

  /// Nothing.
  init() {}

  /// Takes words as they came, and makes them safe.
  init(_ raw: String, _ look: Look = .plain, isSolid: Bool = false) { add(raw, look, isSolid: isSolid) }

  /// Takes a run of another phrase, which is safe.
  init(_ run: Run) { runs = [run] }

  /// Adds words behind the others.
  mutating func add(_ raw: String, _ look: Look = .plain, isSolid: Bool = false) {
    guard !raw.isEmpty else { return }
    runs.append(Run(text: Self.safe(raw), look: look, isSolid: isSolid))
  }

  /// The words without their looks.
  var plain: String { runs.map(\.text).joined() }

  /// Whether there is nothing to say.
  var isEmpty: Bool { runs.isEmpty }

  /// One phrase behind another.
  static func + (left: Phrase, right: Phrase) -> Phrase {
    var both = left
    both.runs += right.runs
    return both
  }

  /// Adds another phrase behind this one.
  static func += (left: inout Phrase, right: Phrase) { left.runs += right.runs }

  /// Makes each run look as a change of its look says.
  func restyled(_ change: (inout Look) -> Void) -> Phrase {
    var copy = Phrase()
    copy.runs = runs.map { run in
      var look = run.look
      change(&look)
      return Run(text: run.text, look: look, isSolid: run.isSolid)
    }
    return copy
  }

  /// The same without spaces at both ends.
  var trimmed: Phrase {
    var copy = self
    while let first = copy.runs.first, first.text.first == " " || first.text.isEmpty {
      copy.runs[0] = Run(text: String(first.text.drop { $0 == " " }), look: first.look, isSolid: first.isSolid)
      if copy.runs[0].text.isEmpty { copy.runs.removeFirst() }
    }
    while let last = copy.runs.last, last.text.last == " " || last.text.isEmpty {
      let kept = last.text.reversed().drop { $0 == " " }.reversed()
      copy.runs[copy.runs.count - 1] = Run(text: String(kept), look: last.look, isSolid: last.isSolid)
      if kept.isEmpty { copy.runs.removeLast() }
    }
    return copy
  }

  private static func safe(_ raw: String) -> String {
    let visible = Visible.text(raw)
    guard visible.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 }) else { return visible }
    var out = String.UnicodeScalarView()
    for scalar in visible.unicodeScalars { out.append(scalar == "\n" || scalar == "\t" ? " " : scalar) }
    return String(out)
  }
}

extension Phrase: ExpressibleByStringLiteral {
  /// Takes a literal text.
  init(stringLiteral value: String) { self.init(value) }
}

extension [Phrase] {
  /// One phrase of all, with something between each two.
  func joined(by separator: Phrase) -> Phrase {
    var all = Phrase()
    for (index, phrase) in enumerated() {
      if index > 0 { all += separator }
      all += phrase
    }
    return all
  }
}
