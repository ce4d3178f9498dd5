package import Editorial

/// What a sync did: what came in and went out, and how the drafts stand that it changed.
package struct SyncReport: Sendable {
  /// A commit that came in or went out.
  package struct Step: Sendable {
    let commit: String
    let author: String
    let subject: String

    /// Takes the parts as they are.
    package init(commit: String, author: String, subject: String) {
      self.commit = commit
      self.author = author
      self.subject = subject
    }
  }

  private let place: String
  private let received: [Step]
  private let sent: [Step]
  private let merges: [String]
  private let drafts: [Dossier]

  /// Takes the steps newest first, and the drafts whose files came in changed.
  package init(place: String, received: [Step], sent: [Step], merges: [String], drafts: [Dossier]) {
    self.place = place
    self.received = received
    self.sent = sent
    self.merges = merges
    self.drafts = drafts
  }

  /// How many steps are named; the rest are counted.
  private static let shown = 8

  /// Writes what came in by whom, what went out, and what is contested now.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    canvas.add(Phrase("In step with ") + Phrase(place, .code))
    write(received, "In", on: &canvas)
    write(sent, "Out", on: &canvas)
    for dossier in drafts {
      canvas.space()
      canvas.addClipped(
        Phrase(dossier.slug.string, .bold) + Phrase(" \(dossier.revision.name)  ", .bold)
          + ProgressLine.tally(of: dossier)
      )
      for claim in dossier.claims where claim.status == .contested {
        canvas.addClipped(
          claim.sign.phrase + Phrase("  ") + Phrase(claim.shortID, .code) + Phrase("  ") + Quoted.phrase(claim.line),
          indent: 2
        )
      }
    }
    return canvas.text
  }

  /// Gives the steps and the contested claims to programs.
  package var json: JSON {
    let drafts = drafts.map { dossier -> JSON in
      let contested = dossier.claims.filter { $0.status == .contested }.map { JSON.string($0.claim.id.string) }
      return .object([
        "slug": .string(dossier.slug.string), "revision": .integer(dossier.revision.number),
        "contested": .array(contested),
      ])
    }
    return .object([
      "format": 1, "place": .string(place), "inStep": true, "received": .array(received.map(Self.json)),
      "sent": .array(sent.map(Self.json)), "merges": .array(merges.map(JSON.string)), "drafts": .array(drafts),
      "questions": [],
    ])
  }

  private func write(_ steps: [Step], _ label: String, on canvas: inout Canvas) {
    canvas.addFact(label, Phrase(Count.of(steps.count, "commit"), steps.isEmpty ? .faint : .plain), indent: 2)
    for step in steps.prefix(Self.shown) {
      canvas.addClipped(Phrase("\(step.author)  ", .faint) + Phrase(step.subject), indent: 12)
    }
    if steps.count > Self.shown { canvas.add(Phrase("and \(steps.count - Self.shown) more", .faint), indent: 12) }
  }

  private static func json(_ step: Step) -> JSON {
    .object(["commit": .string(step.commit), "author": .string(step.author), "subject": .string(step.subject)])
  }
}
