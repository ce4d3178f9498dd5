import Editorial

extension SummaryReport {
  /// Contested, disputed and unverifiable claims; said to be none, for an editor looks here first.
  var troubledSection: Document.Section {
    let entries = summary.troubled.map { claim in
      entry(claim, facts: claim.decidingChecks.flatMap { facts(of: $0) } + particulars(of: claim))
    }
    return .init(
      heading: "Contested, disputed, unverifiable",
      pieces: [entries.isEmpty ? .paragraph("None.") : .entries(entries)]
    )
  }

  /// What editors have settled, who and why, and who said otherwise.
  var rulingsSection: Document.Section? {
    section("Settled by an editor", summary.ruled) { claim in
      guard let ruling = claim.ruling else { return [] }
      let head =
        StatusSign(ruling: ruling.status).phrase + Phrase(" \(ruling.person.name), \(ruling.decision.date.day)")
      return [fact("By", head), fact("Why", Phrase(Wording.folded(ruling.decision.note ?? "")))]
        + claim.checks.filter(\.decides).map {
          fact("Said", StatusSign($0.decision.verb).phrase + Phrase(" ") + who($0))
        }
    }
  }

  /// Claims whose check was given to other words, and what those were.
  var staleSection: Document.Section? {
    section("Stale: checked in other words, or too long ago", summary.stale) { claim in
      claim.checks.filter { $0.decision.status?.isDecisive == true }.flatMap { check in
        let said = StatusSign(check.decision.verb).phrase + Phrase(" ") + who(check)
        var facts = [fact("Checked", said + Phrase(", ") + CheckLines.standing(check))]
        if let bound = check.decision.wording, check.currency != .expired {
          facts.append(fact("Then", Quoted.phrase(Wording.folded(bound.text))))
          if claim.place != nil {
            facts.append(fact("Now", Stretch.phrase(from: Wording.folded(bound.text), to: claim.line)))
          }
        }
        return facts
      } + particulars(of: claim)
    }
  }

  /// Claims that the draft has no one place for.
  var displacedSection: Document.Section? {
    section("Without a place in the text", summary.displaced) { claim in
      claim.checks.map { fact("Said", StatusSign($0.decision.verb).phrase + Phrase(" ") + who($0)) }
        + particulars(of: claim)
    }
  }

  /// The questions that are out, and those whose answer nobody has judged.
  var queriesSection: Document.Section? {
    let queries = summary.queries
    guard !queries.isEmpty else { return nil }
    let entries = (queries.filter(\.query.isOpen) + queries.filter { !$0.query.isOpen }).map { claim, query in
      let to = QueryLines.addressee(query, of: summary.dossier)
      var facts = [
        fact("To", Phrase(to)),
        fact("Asked", Phrase("by \(query.person.name), ") + QueryLines.since(query, at: summary.date)),
        fact("Question", Phrase(Wording.folded(query.decision.note ?? ""))),
      ]
      for answer in query.answers {
        let when = Phrase(" (\(answer.decision.date.day), not judged yet)", .faint)
        facts.append(fact("Answer", Phrase("\(answer.giver): \(Wording.folded(answer.decision.note ?? ""))") + when))
        facts += answer.decision.sources.map { fact("Points to", $0.phrase) }
      }
      return entry(claim, facts: facts)
    }
    let overdue = queries.count { $0.query.isOverdue(on: summary.date.date) }
    var line = Phrase("\(Count.opening(queries.count { $0.query.isOpen }, "question")) open")
    if overdue > 0 { line.add(", \(overdue) overdue", Look(tone: .wrong, isBold: true)) }
    let answered = queries.count { !$0.query.isOpen }
    if answered > 0 { line.add(", \(answered) answered and not judged yet", .toned(.reopened)) }
    line.add(".")
    return .init(heading: "Queries", pieces: [.paragraph(line), .entries(entries)])
  }

  /// What stands on the author's word.
  var onAuthorSection: Document.Section? {
    section("On the author’s word", summary.onAuthor) { claim in
      claim.decidingChecks.flatMap { facts(of: $0) } + particulars(of: claim)
    }
  }

  /// What was taken out of the list, by whom and why.
  var droppedSection: Document.Section? {
    section("Dropped", summary.dropped) { claim in claim.checks.prefix(1).flatMap { facts(of: $0) } }
  }

  /// What checkers asked the text to do, and whether it did.
  var changesSection: Document.Section? {
    let changes = summary.dossier.wantedChanges
    guard !changes.isEmpty else { return nil }
    let entries = changes.map { change in
      let tone: Tone =
        switch change.outcome {
        case .applied: .settled
        case .notApplied: .wrong
        case .appliedDifferently: .reopened
        }
      return Document.Entry(
        words: Quoted.phrase(change.judged),
        line: Phrase(change.outcome.rawValue, Look(tone: tone, isBold: true)) + Phrase(" · ", .faint)
          + Phrase(change.claim.shortID, .code),
        facts: [
          fact("Wanted", change.disposition.phrase), fact("By", Phrase(change.person.name)),
          change.outcome == .appliedDifferently && change.claim.place != nil
            ? fact("Now", Quoted.phrase(change.claim.line)) : nil,
        ].compactMap { $0 },
        tone: tone
      )
    }
    return .init(heading: "Wanted changes", pieces: [.entries(entries)])
  }

  /// What nobody has decided on.
  var openSection: Document.Section? {
    section("Still to check, most pressing first", summary.open) { claim in
      claim.checks.filter { $0.decision.status == .checking }.map { fact("In hand", who($0)) } + particulars(of: claim)
    }
  }

  /// What is checkable and has no claim: nothing is left out in silence.
  var uncoveredSection: Document.Section? {
    let found = summary.gate.warnings.filter { $0.kind == .uncovered }
    guard !found.isEmpty else { return nil }
    let entries = found.map { finding in
      var line = Phrase(finding.line.map { "line \($0)" } ?? "", .faint)
      if let detail = finding.detail { line.add("  \(detail)", .faint) }
      return Document.Entry(words: Quoted.phrase(finding.words), line: line, facts: [], tone: .plain)
    }
    return .init(heading: "Checkable and without a claim", pieces: [.entries(entries)])
  }

  /// What is verified or needs no source, who said so, and against what.
  var settledSection: Document.Section? {
    let claims = summary.dossier.claims.filter { [.agreed(.verified), .agreed(.notCheckable)].contains($0.status) }
    return section("Settled", claims) { claim in
      claim.decidingChecks.flatMap { facts(of: $0) } + particulars(of: claim)
    }
  }

  /// Sets a claim with its words, its status and what there is to say.
  func entry(_ claim: TrackedClaim, facts: [Document.Fact]) -> Document.Entry {
    .init(words: Quoted.phrase(claim.line), line: claim.furniture, facts: facts, tone: claim.sign.tone)
  }

  private func section(
    _ heading: String,
    _ claims: [TrackedClaim],
    facts: (TrackedClaim) -> [Document.Fact]
  ) -> Document.Section? {
    claims.isEmpty ? nil : .init(heading: heading, pieces: [.entries(claims.map { entry($0, facts: facts($0)) })])
  }

  private func facts(of check: StandingCheck) -> [Document.Fact] {
    [fact("By", StatusSign(check.decision.verb).phrase + Phrase(" ") + who(check))]
      + CheckLines.facts(of: check.decision).map { fact($0.label, $0.value) }
  }

  private func who(_ check: StandingCheck) -> Phrase {
    Phrase("\(check.person.name), \(check.decision.date.day)\(check.revision.map { ", r\($0)" } ?? "")")
  }

  private func fact(_ label: String, _ value: Phrase) -> Document.Fact { .init(label: label, value: value) }
}
