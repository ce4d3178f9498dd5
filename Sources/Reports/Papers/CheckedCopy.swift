package import Editorial
import Prose

/// What a writer or an editor gets back: only what the text should do that it does not do yet.
package struct CheckedCopy: Sendable {
  let dossier: Dossier
  /// The changes that were asked for and are not made, in reading order.
  let changes: [WantedChange]
  private let places: ParagraphNumbers
  private let now: Timestamp

  /// Takes a draft, and the moment that the copy is made.
  package init(_ dossier: Dossier, at now: Timestamp) {
    self.dossier = dossier
    self.now = now
    changes = dossier.wantedChanges.filter { $0.outcome != .applied }
    places = ParagraphNumbers(dossier.article)
  }

  /// Sets the list for a terminal or a plain file.
  package func text(style: TerminalStyle) -> String { document.text(style: style) }

  /// Sets the list for a forge or a mail.
  package var markdown: String { document.markdown }

  /// Sets the list as the Markdown that pandoc makes a document of.
  package var wordProcessor: String { document.markdown(for: .wordProcessor) }

  /// Sets the list as one page that needs nothing beside it.
  package var html: String { document.html() }

  /// Gives the changes to programs, under `changes`.
  package var json: JSON {
    .object([
      "format": 1, "draft": .string(dossier.slug.string), "revision": .integer(dossier.revision.number),
      "changes": .array(
        changes.map { change in
          .object([
            "claim": .string(change.claim.claim.id.string), "place": ClaimJSON.place(change.claim.place),
            "wording": .string(change.claim.wording), "judged": .string(change.judged),
            "disposition": ClaimJSON.disposition(change.disposition), "outcome": .string(change.outcome.rawValue),
            "person": .string(change.person.email), "name": .string(change.person.name),
            "note": .optional(Self.reason(of: change)),
          ])
        }
      ),
    ])
  }

  /// Why a change is wanted: what its checker wrote when they asked for it.
  static func reason(of change: WantedChange) -> String? {
    change.claim.decisions.last {
      $0.person.email == change.person.email && $0.decision.disposition == change.disposition
    }?
    .decision.note
  }

  private var document: Document {
    let entries = changes.map { change -> Document.Entry in
      let claim = change.claim
      var facts: [Document.Fact] = [.init(label: "Wanted", value: wanted(change))]
      if change.outcome == .appliedDifferently, claim.line != change.judged {
        facts.append(.init(label: "Asked of", value: Quoted.phrase(change.judged)))
      }
      if let reason = Self.reason(of: change) {
        facts.append(.init(label: "Why", value: Phrase(Wording.folded(reason))))
      }
      facts.append(.init(label: "By", value: Phrase(change.person.name)))
      let isOpen = change.outcome == .notApplied
      return .init(
        words: Quoted.phrase(claim.line),
        line: Phrase("\(places.words(claim)) · ", .faint) + Phrase(claim.shortID, .code)
          + (isOpen ? Phrase() : Phrase(" · the words changed, but not as was asked", .toned(.reopened))),
        facts: facts,
        tone: isOpen ? .wrong : .reopened
      )
    }
    return Document(
      title: "Checked copy: \(Wording.folded(dossier.story.title))",
      facts: PaperHead.facts(of: dossier, at: now) + [
        .init(label: "Changes", value: Phrase(Count.of(changes.count, "wanted change"))), PaperHead.made(at: now),
      ],
      sections: [
        .init(
          heading: "Wanted changes",
          pieces: [entries.isEmpty ? .paragraph("Nothing has to change.") : .entries(entries)]
        )
      ]
    )
  }

  /// The wanted wording as an edit of the words now, where they are near enough; what else the text should do in words.
  private func wanted(_ change: WantedChange) -> Phrase {
    guard let wording = change.disposition.wanted, change.claim.place != nil else { return change.disposition.phrase }
    return Stretch.phrase(from: change.claim.line, to: Wording.folded(wording))
  }
}
