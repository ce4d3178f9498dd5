package import Editorial

/// The review summary of a draft's revision, as text, Markdown, HTML and JSON; all four say the same.
///
/// It sums up what the workspace holds and judges nothing. What no record exists of is said to be missing where an editor
/// has to know: sign-offs are left to be signed, and a section without anything to say is left out otherwise.
package struct SummaryReport: Sendable {
  let summary: Summary

  /// Takes a summary.
  package init(_ summary: Summary) { self.summary = summary }

  /// Sets it for a terminal or a plain file.
  package func text(style: TerminalStyle) -> String { document.text(style: style) }

  /// Sets it for a forge.
  package var markdown: String { document.markdown }

  /// Sets it as one page that needs nothing beside it, for screens and paper.
  package var html: String { document.html() }

  /// The sections in the order in which an editor reads them.
  var document: Document {
    Document(
      title: Wording.folded(summary.dossier.story.title),
      facts: header,
      sections: [
        gateSection, countsSection, troubledSection, staleSection, displacedSection, queriesSection, onAuthorSection,
        waiversSection, rulingsSection, droppedSection, changesSection, factualSection, openSection, uncoveredSection,
        readersSection, sourcesSection, settledSection, checklistSection,
        signOffSection,
      ].compactMap { $0 }
    )
  }

  private var header: [Document.Fact] {
    let (story, revision) = (summary.dossier.story, summary.dossier.revision)
    var facts: [Document.Fact] = [
      .init(label: "Draft", value: Phrase(summary.dossier.slug.string, .code)),
      .init(
        label: "Revision",
        value: Phrase("\(revision.name), \(revision.date.minute(on: summary.date)), by \(revision.author)")
      ),
      .init(
        label: "Author",
        value: Phrase(story.authors.isEmpty ? "not named" : story.authors.joined(separator: ", "))
      ),
      .init(label: "Editor", value: Phrase(story.editor ?? "not named")),
    ]
    let checkers = summary.checkers.map(\.name).joined(separator: ", ")
    facts.append(.init(label: "Checkers", value: Phrase(checkers.isEmpty ? "nobody yet" : checkers)))
    if let desk = story.desk { facts.append(.init(label: "Desk", value: Phrase(desk))) }
    if let assignee = story.assignee { facts.append(.init(label: "With", value: Phrase(assignee.name))) }
    if let deadline = story.deadline {
      facts.append(.init(label: "Deadline", value: DeadlineWords.standing(deadline, at: summary.date)))
    }
    facts.append(.init(label: "State", value: state))
    if let hold = story.hold {
      let since = hold.date.minute(on: summary.date)
      let words = "by \(hold.person.name), since \(since): \(Wording.folded(hold.reason))"
      facts.append(.init(label: "On hold", value: Phrase(words, .toned(.wrong))))
    }
    facts.append(.init(label: "Summary", value: Phrase("made \(summary.date.zonedMinute)")))
    return facts
  }

  /// The state, with the reason that somebody gave for setting it: “killed: law suit”.
  private var state: Phrase {
    let word = summary.dossier.stateWord(under: summary.gate)
    let isOut = summary.dossier.story.setState.map { !$0.isOpen && $0 != .published } ?? false
    let state = Phrase(word, isOut ? Look(tone: .wrong, isBold: true) : .plain)
    guard let reason = stateReason else { return state }
    return state + Phrase(": \(Wording.folded(reason))")
  }

  /// Why it is in its state; nil where nobody said so, or the state has come to be another by itself.
  var stateReason: String? {
    let story = summary.dossier.story
    let word = summary.dossier.stateWord(under: summary.gate)
    return story.setState.map { $0.word == word } ?? true ? story.stateReason : nil
  }
}
