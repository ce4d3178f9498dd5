import Editorial
import Prose

/// What every paper of a draft says of it at its head.
enum PaperHead {
  /// Names the draft, the revision and its authors.
  ///
  /// - Parameter now: the moment the paper is made, on whose clock every time is shown.
  static func facts(of dossier: Dossier, at now: Timestamp) -> [Document.Fact] {
    let revision = dossier.revision
    var facts: [Document.Fact] = [
      .init(
        label: "Draft",
        value: Phrase(dossier.slug.string, .code) + Phrase(" \(revision.name), \(revision.date.minute(on: now))")
      )
    ]
    if !dossier.story.authors.isEmpty {
      facts.append(.init(label: "Author", value: Phrase(dossier.story.authors.joined(separator: ", "))))
    }
    return facts
  }

  /// The gate's answer on the day that the paper is made, for it changes with the days, too.
  static func standing(of dossier: Dossier, _ coverage: Coverage, at now: Timestamp) -> [Document.Fact] {
    [.init(label: "Gate", value: GateLine.headline(Gate(dossier, coverage), of: dossier.revision)), made(at: now)]
  }

  /// When the paper is made, and on which clock all its times are.
  static func made(at now: Timestamp) -> Document.Fact { .init(label: "Made", value: Phrase(now.zonedMinute)) }

  /// What no claim covers, so that a paper hides nothing.
  static func uncovered(in dossier: Dossier, _ coverage: Coverage) -> Document.Section? {
    let passages = coverage.uncovered
    guard !passages.isEmpty else { return nil }
    let lines = LineTable(dossier.article.text)
    let entries = passages.map { passage in
      Document.Entry(
        words: Quoted.phrase(Wording.folded(DraftWords.unquoted(dossier.article.text[passage.range]))),
        line: Phrase("line \(lines.line(at: passage.range.lowerBound))  \(passage.reason)", .faint),
        facts: [],
        tone: .plain
      )
    }
    return .init(heading: "Checkable and without a claim", pieces: [.entries(entries)])
  }
}
