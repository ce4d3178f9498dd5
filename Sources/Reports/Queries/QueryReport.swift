package import Editorial
import Prose

/// The questions about a draft: those that are out, and those whose answer nobody has judged yet.
package struct QueryReport: Sendable {
  /// A question, and whom it went to by name.
  struct Item: Sendable {
    let claim: TrackedClaim
    let query: StandingQuery
    let addressee: String
  }

  let dossier: Dossier
  let now: Timestamp
  let items: [Item]
  let places: ParagraphNumbers

  /// Takes the questions of a draft; of one addressee only where one is named, whatever the letter case.
  package init(_ dossier: Dossier, at now: Timestamp, to addressee: String? = nil) {
    self.dossier = dossier
    self.now = now
    places = ParagraphNumbers(dossier.article)
    let wanted = addressee.map { TypedPerson($0).name ?? $0 }.map(Wording.key)
    items = dossier.queries(on: now.date).map { claim, query in
      Item(claim: claim, query: query, addressee: QueryLines.addressee(query, of: dossier))
    }.filter { item in
      wanted.map { [item.addressee, item.query.addressee].map(Wording.key).contains($0) } ?? true
    }
  }

  /// Those that are out.
  var open: [Item] { items.filter(\.query.isOpen) }

  /// Whether there is any.
  package var isEmpty: Bool { items.isEmpty }

  /// Those that are out, for each addressee, whatever the letter case in which they were asked: the authors first, then the
  /// others by name.
  var letters: [(addressee: String, items: [Item])] {
    let authors = Set((dossier.story.authors + [dossier.story.authors.joined(separator: " and ")]).map(Wording.key))
    let groups = Dictionary(grouping: open) { Wording.key($0.addressee) }
    return groups.sorted { left, right in
      let (first, second) = (authors.contains(left.key), authors.contains(right.key))
      return first != second ? first : left.key < right.key
    }.map { ($0.value.first?.addressee ?? $0.key, $0.value) }
  }

  /// Writes them for a terminal.
  package func text(style: TerminalStyle) -> String {
    guard !items.isEmpty else { return "No questions.\n" }
    var canvas = Canvas(style)
    let overdue = open.count { $0.query.isOverdue(on: now.date) }
    var head = Phrase("\(dossier.slug.string) \(dossier.revision.name)", .bold)
    head.add("  \(Count.of(open.count, "open question"))")
    if overdue > 0 { head.add(", \(overdue) overdue", .toned(.wrong)) }
    canvas.add(head)
    for (addressee, items) in letters {
      canvas.heading("To \(addressee)")
      for item in items { write(item, on: &canvas) }
    }
    let answered = items.filter { !$0.query.isOpen }
    if !answered.isEmpty {
      canvas.heading("Answered, and not judged yet", tone: .reopened)
      for item in answered { write(item, on: &canvas) }
    }
    return canvas.text
  }

  private func write(_ item: Item, on canvas: inout Canvas) {
    canvas.add(Phrase(Wording.folded(item.query.decision.note ?? "")), lead: Phrase("? ", .toned(.inHand)))
    canvas.addClipped(Quoted.clipped(item.claim.line, to: canvas.style.width - 2), indent: 2)
    var line = Phrase(item.claim.shortID, .code, isSolid: true)
    line.add(" · \(places.words(item.claim)) · \(item.query.person.name) ", .faint)
    canvas.add(line + QueryLines.age(item.query, at: now), indent: 2)
    for answer in item.query.answers {
      let words = Phrase("\(answer.giver): ", .bold) + Phrase(Wording.folded(answer.decision.note ?? ""))
      canvas.add(words, lead: Phrase("  ! ", .toned(.inHand)))
    }
  }
}
