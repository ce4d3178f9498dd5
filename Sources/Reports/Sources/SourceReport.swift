package import Editorial
import Prose

/// What a draft rests on, grouped by kind, and what a research desk would ask about.
package struct SourceReport: Sendable {
  let dossier: Dossier
  let sheet: SourceSheet
  private let now: Timestamp

  /// Takes a draft, and the moment that the list is made.
  package init(_ dossier: Dossier, at now: Timestamp) {
    self.dossier = dossier
    self.now = now
    sheet = SourceSheet(dossier)
  }

  /// Writes it for a terminal or a plain file.
  package func text(style: TerminalStyle) -> String { document.text(style: style) }

  /// Writes it for a forge.
  package var markdown: String { document.markdown }

  /// Writes it as the Markdown that pandoc makes a document of.
  package var wordProcessor: String { document.markdown(for: .wordProcessor) }

  /// Writes it as one page that needs nothing beside it.
  package var html: String { document.html() }

  private var document: Document {
    let groups = Source.Kind.allCases.map { (kind: Optional($0), heading: $0.heading) } + [(nil, "Of unsaid kind")]
    let sections = groups.compactMap { kind, heading -> Document.Section? in
      let entries = sheet.entries(of: kind).map(entry)
      return entries.isEmpty ? nil : .init(heading: heading, pieces: [.entries(entries)])
    }
    return Document(
      title: "Sources of \(Wording.folded(dossier.story.title))",
      facts: PaperHead.facts(of: dossier, at: now) + [
        .init(label: "Sources", value: Self.counts(sheet)), PaperHead.made(at: now),
      ],
      sections: sections + [sharedSection, unlocatedSection, singleSection, offRecordSection].compactMap { $0 }
    )
  }

  /// How many there are, how close, from how many origins, and how many lack a locator.
  static func counts(_ sheet: SourceSheet) -> Phrase {
    guard !sheet.entries.isEmpty else { return "none yet" }
    let roles: [(Source.Role?, String)] = [(.primary, "primary"), (.secondary, "secondary"), (nil, "of unsaid role")]
    let uses = sheet.entries.flatMap(\.uses)
    let parts = roles.compactMap { role, word -> String? in
      let count = uses.count { $0.use.source.role == role }
      return count == 0 ? nil : "\(count) \(word)"
    }
    var line = Phrase(
      "\(Count.of(sheet.entries.count, "source")) of \(Count.of(sheet.origins, "independent origin")), "
    )
    line.add("relied on \(Count.of(uses.count, "time")): \(parts.joined(separator: ", "))")
    let unlocated = sheet.unlocated.count
    if unlocated > 0 { line += Phrase("; ") + Phrase("\(unlocated) without a locator", .toned(.reopened)) }
    return line
  }

  /// One source with what it carries: where in it each fact stands.
  private func entry(_ entry: SourceSheet.Entry) -> Document.Entry {
    let source = entry.source
    var line = Phrase()
    if let url = source.url, url != source.title { line.add(url, .faint) }
    let origins = Set(entry.uses.compactMap(\.use.source.origin)).sorted()
    for origin in origins { line.add("\(line.isEmpty ? "" : ", ")from \(origin)", .faint) }
    let facts = entry.uses.map { claim, use -> Document.Fact in
      .init(label: claim.shortID, value: Self.use(use, of: claim))
    }
    return .init(words: source.name, line: line, facts: facts, tone: entry.unlocated.isEmpty ? .plain : .reopened)
  }

  /// How a source is relied on for one claim: where it stands, how close it is, on what terms, who says so, and its words.
  private static func use(_ use: SourceUse, of claim: TrackedClaim) -> Phrase {
    let source = use.source
    var phrase =
      source.locator?.isEmpty == false ? Phrase(source.locator ?? "") : Phrase("no locator", .toned(.reopened))
    let marks = [source.role?.rawValue, source.terms?.words].compactMap { $0 }
    if !marks.isEmpty { phrase.add(" (\(marks.joined(separator: ", ")))", .faint) }
    // A page may be another one tomorrow, so the day counts on which somebody read it.
    let read = source.accessed?.iso ?? (source.url == nil ? nil : use.date.day)
    phrase.add("; \(use.person.name)\(read.map { ", read \($0)" } ?? "")", .faint)
    if let passage = source.passage { phrase += Phrase(": ") + Quoted.phrase(Wording.folded(passage)) }
    phrase += Phrase("  ") + claim.sign.phrase
    return phrase
  }

  private var sharedSection: Document.Section? {
    let entries = sheet.shared.map { sources -> Document.Entry in
      let origin = sources.flatMap(\.uses).lazy.compactMap(\.use.source.origin).first
      return .init(
        words: sources.map(\.source.name).joined(by: " · "),
        line: Phrase("count once\(origin.map { ": \($0)" } ?? "")", .faint),
        facts: [],
        tone: .plain
      )
    }
    return entries.isEmpty ? nil : .init(heading: "Of one origin", pieces: [.entries(entries)])
  }

  private var unlocatedSection: Document.Section? {
    let entries = sheet.unlocated.map { entry, claim -> Document.Entry in
      .init(words: entry.source.name, line: Self.name(claim), facts: [], tone: .reopened)
    }
    return entries.isEmpty ? nil : .init(heading: "Without a locator", pieces: [.entries(entries)])
  }

  private var singleSection: Document.Section? {
    let entries = sheet.singleSourced.map { claim -> Document.Entry in
      let isPrimary = claim.sources.contains { $0.role == .primary }
      var line = claim.sources.prefix(1).map(\.name).joined(by: "")
      line.add(isPrimary ? " (primary)" : "", .faint)
      return .init(
        words: Quoted.phrase(claim.line),
        line: Phrase(claim.shortID, .code) + Phrase("  ") + line,
        facts: [],
        tone: isPrimary ? .plain : .reopened
      )
    }
    return entries.isEmpty ? nil : .init(heading: "Verified from one origin only", pieces: [.entries(entries)])
  }

  private var offRecordSection: Document.Section? {
    let entries = sheet.offRecord.map { claim -> Document.Entry in
      .init(words: Quoted.phrase(claim.line), line: claim.furniture, facts: [], tone: .wrong)
    }
    return entries.isEmpty
      ? nil : .init(heading: "On nothing but what was said off the record", pieces: [.entries(entries)])
  }

  private static func name(_ claim: TrackedClaim) -> Phrase {
    Phrase(claim.shortID, .code) + Phrase("  ") + Quoted.phrase(claim.line, .faint)
  }
}
