import Editorial

extension SummaryReport {
  /// The gate's answer with its reasons.
  var gateSection: Document.Section {
    var pieces: [Document.Piece] = [.paragraph(GateLine.headline(summary.gate, of: summary.dossier.revision))]
    if !summary.dossier.damaged.isEmpty {
      pieces += summary.dossier.damaged.map { .paragraph(DamageLine.phrase($0)) }
    }
    let reasons = Dictionary(grouping: summary.gate.reasons, by: \.kind)
    let rows = GateFinding.Kind.allCases.compactMap { kind -> [Phrase]? in
      guard let found = reasons[kind] else { return nil }
      let names = found.map { finding in
        let name = finding.shortID ?? finding.item
        return Phrase(name ?? finding.words, name == nil ? .plain : .code, isSolid: name != nil)
      }
      return [
        Phrase("\(kind.sign.sign) \(kind.rawValue)", .toned(kind.sign.tone), isSolid: true), Phrase("\(found.count)"),
        names.joined(by: ", "),
      ]
    }
    if !rows.isEmpty { pieces.append(.table(.init(columns: ["Reason", "Count", "Claims"], rows: rows))) }
    return .init(heading: "Gate", pieces: pieces)
  }

  /// How far the checking has come.
  var countsSection: Document.Section {
    let progress = summary.progress
    let left = progress.claims - progress.settled
    var pieces: [Document.Piece] = [
      .paragraph(
        Phrase("\(Count.opening(progress.claims, "claim")), \(progress.settled) settled, ")
          + Phrase("\(left) left", Look(tone: left == 0 ? .settled : .reopened, isBold: true))
      )
    ]
    if progress.facts > 0 {
      // Said without colour: a claim may be settled as a whole by a source that carries all its facts.
      let (facts, ticked) = (progress.facts, progress.ticked)
      pieces.append(.paragraph(Phrase("\(Count.of(facts, "fact")), \(ticked) ticked, \(facts - ticked) left")))
    }
    let statuses = progress.statuses.map { word, count in
      [StatusSign(word: word).phrase + (word == ClaimStatus.stale.word ? reopenings : Phrase()), Phrase("\(count)")]
    }
    if !statuses.isEmpty { pieces.append(.table(.init(columns: ["Status", "Claims"], rows: statuses))) }
    let currencies = progress.currencies.map { word, count in [Phrase(word), Phrase("\(count)")] }
    if !currencies.isEmpty { pieces.append(.table(.init(columns: ["Checks that are", "Count"], rows: currencies))) }
    pieces.append(.paragraph(Phrase("Coverage: ") + coverage + Phrase(".")))
    return .init(heading: "Progress", pieces: pieces)
  }

  private var coverage: Phrase {
    let progress = summary.progress
    guard progress.checkable > 0 else { return "no sentence holds anything checkable" }
    return Phrase(
      "\(progress.checkable - progress.uncovered) of \(Count.of(progress.checkable, "checkable sentence")) claimed",
      .toned(progress.uncovered == 0 ? .plain : .reopened)
    )
  }

  /// Why the stale claims are so, where it is not for other words alone: “: 2 stale, 1 orphaned, 1 expired”, as the gate counts.
  private var reopenings: Phrase {
    let words = summary.dossier.liveClaims.compactMap(\.reopeningWord)
    guard Set(words).subtracting([ClaimStatus.stale.word]).isEmpty == false else { return Phrase() }
    let kinds = [(ClaimStatus.stale.word, "in other words")] + ["ambiguous", "orphaned", "expired"].map { ($0, $0) }
    let counts = kinds.compactMap { word, said -> String? in
      let count = words.count { $0 == word }
      return count == 0 ? nil : "\(count) \(said)"
    }
    return Phrase(": \(counts.joined(separator: ", "))", .faint)
  }

  /// How many people have checked each verified claim.
  var readersSection: Document.Section? {
    let (one, several) = summary.readers
    guard !(one.isEmpty && several.isEmpty) else { return nil }
    var pieces: [Document.Piece] = [
      .paragraph(
        Phrase(
          "\(Count.opening(one.count + several.count, "verified claim")): \(several.isEmpty ? "none" : "\(several.count)") "
            + "with a second reader, \(one.count) without."
        )
      )
    ]
    if summary.dossier.settings.policy.secondReader, !one.isEmpty {
      pieces.append(.entries(one.map { entry($0, facts: []) }))
    }
    return .init(heading: "Second reader", pieces: pieces)
  }

  /// What the checks that hold rest on.
  var sourcesSection: Document.Section? {
    let sheet = summary.sources
    guard !sheet.entries.isEmpty else { return nil }
    let groups = Source.Kind.allCases.map { (kind: Optional($0), word: $0.heading) } + [(nil, "Of unsaid kind")]
    let rows = groups.compactMap { kind, word -> [Phrase]? in
      let entries = sheet.entries(of: kind)
      guard !entries.isEmpty else { return nil }
      return [Phrase(word), Phrase("\(entries.count)"), Phrase("\(Set(entries.map(\.origin)).count)")]
    }
    let entries = sheet.entries.map { entry in
      Document.Entry(
        words: entry.source.name,
        line: entry.claims.map { Phrase($0.shortID, .code, isSolid: true) }.joined(by: " "),
        facts: entry.unlocated.isEmpty
          ? [] : [.init(label: "Locator", value: Phrase("none for ") + Self.names(entry.unlocated))],
        tone: entry.unlocated.isEmpty ? .plain : .reopened
      )
    }
    var pieces: [Document.Piece] = [
      .paragraph(SourceReport.counts(sheet) + Phrase(".")),
      .table(.init(columns: ["Kind", "Sources", "Origins"], rows: rows)), .entries(entries),
    ]
    if !sheet.singleSourced.isEmpty {
      pieces.append(.paragraph(Phrase("Verified from one origin only: ") + Self.names(sheet.singleSourced)))
    }
    if !sheet.offRecord.isEmpty {
      let words = Phrase("On nothing but what was said off the record: ", .toned(.wrong))
      pieces.append(.paragraph(words + Self.names(sheet.offRecord)))
    }
    return .init(heading: "Sources", pieces: pieces)
  }

  private static func names(_ claims: [TrackedClaim]) -> Phrase {
    claims.map { Phrase($0.shortID, .code, isSolid: true) }.joined(by: ", ")
  }

  /// Room for those who answer for the copy.
  var signOffSection: Document.Section {
    let line = Phrase(String(repeating: "_", count: 16), isSolid: true)
    let people = [("Editor", summary.dossier.story.editor ?? "")] + summary.checkers.map { ("Checker", $0.name) }
    return .init(
      heading: "Sign-offs",
      pieces: [
        .paragraph(Phrase("For \(summary.dossier.revision.name). No sign-off is recorded in the workspace.")),
        .table(
          .init(
            columns: ["Who", "Name", "Signature and date"],
            rows: people.map { [Phrase($0), Phrase($1), line] }
          )
        ),
      ]
    )
  }
}
