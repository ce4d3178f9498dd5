import Editorial
import Prose

/// All that is known of a claim, as names and what they stand for: what the checking copy says under its paragraph.
struct ClaimFacts {
  let claim: TrackedClaim
  let dossier: Dossier
  let sheet: FactSheet
  let now: Timestamp

  /// Who is to look at it, who settled or waived it, what each person says, what was asked, noted and ticked.
  var all: [Document.Fact] { assigned + rulings + waivers + checks + citations + questions + notes + facts }

  private var assigned: [Document.Fact] { Self.assigned(claim, at: now) }

  private var rulings: [Document.Fact] {
    claim.rulings.flatMap { ruling -> [Document.Fact] in
      var who = StatusSign(ruling: ruling.status).phrase
      who.add(" \(ruling.person.name), \(ruling.decision.date.day)")
      if ruling == claim.ruling {
        who.add(", in force", .faint)
      } else {
        who.add(ruling.isByEditor ? ", over" : ", settles nothing: not an editor", .toned(.reopened))
      }
      return [.init(label: "Ruled", value: who)] + facts(of: ruling.decision)
    }
  }

  private var waivers: [Document.Fact] {
    claim.waivers.flatMap { waiver -> [Document.Fact] in
      var who = StatusSign(waiver.decision.verb).phrase
      who.add(" \(waiver.person.name), \(waiver.decision.date.day)")
      if waiver.holds {
        who.add(", in force", .faint)
      } else {
        who.add(waiver.isPermitted ? ", over" : ", without effect: not allowed", .toned(.reopened))
      }
      return [.init(label: "Waived", value: who)] + facts(of: waiver.decision)
    }
  }

  private var checks: [Document.Fact] {
    claim.checks.filter { $0.decision.status != .queried }.flatMap { check -> [Document.Fact] in
      var who = StatusSign(check.decision.verb).phrase
      who.add(" \(check.person.name), \(check.decision.date.day), ")
      var said = [Document.Fact(label: "By", value: who + CheckLines.standing(check))] + facts(of: check.decision)
      if case .stale = check.currency, let bound = check.decision.wording {
        said.append(.init(label: "Then", value: Quoted.phrase(Wording.folded(bound.text))))
      }
      return said
    }
  }

  private var citations: [Document.Fact] {
    claim.citations.filter(\.currency.holds).flatMap { citation -> [Document.Fact] in
      [.init(label: "Cited", value: Phrase("\(citation.person.name), \(citation.decision.date.day)"))]
        + facts(of: citation.decision)
    }
  }

  private var questions: [Document.Fact] {
    claim.queries.flatMap { query -> [Document.Fact] in
      let to = QueryLines.addressee(query, of: dossier)
      let asked = Phrase("\(to), by \(query.person.name) ") + QueryLines.since(query, at: now)
      return [
        .init(label: "Asked", value: asked),
        .init(label: "Question", value: Phrase(Wording.folded(query.decision.note ?? ""))),
      ]
        + query.answers.map { answer in
          .init(label: "Answer", value: Phrase("\(answer.giver): \(Wording.folded(answer.decision.note ?? ""))"))
        }
    }
  }

  private var notes: [Document.Fact] {
    claim.notes.map { person, decision in
      let words = "\(person.name), \(decision.date.day): \(Wording.folded(decision.note ?? ""))"
      return .init(label: "Noted", value: Phrase(words))
    }
  }

  /// The facts in its words, each with a tick or an open ring.
  private var facts: [Document.Fact] {
    sheet.entries.map { entry in
      let sign = entry.isTicked ? Phrase("✓ ", .toned(.settled)) : Phrase("○ ")
      let words = sign + Phrase("\(entry.fact.words) ") + Phrase("(\(entry.fact.kind.rawValue))", .faint)
      let ticks = entry.ticks.map(Self.words).joined(by: "; ")
      return .init(label: "Fact", value: ticks.isEmpty ? words : words + Phrase(": ") + ticks)
    }
      + sheet.stale.map { tick in
        let words = Phrase("~ ", .toned(.reopened)) + Phrase("\(tick.name.words), ticked when the words were others: ")
        return .init(label: "Fact", value: words + Self.words(tick))
      }
  }

  private static func words(_ tick: FactTick) -> Phrase {
    let who = Phrase("\(tick.person.name), \(tick.date.day)")
    return tick.sources.isEmpty ? who : who + Phrase(", ") + tick.sources.map(\.phrase).joined(by: ", ")
  }

  private func facts(of decision: Decision) -> [Document.Fact] {
    CheckLines.facts(of: decision).map { .init(label: $0.label, value: $0.value) }
  }

  /// Who is to look at a claim and by when, as long as they have not; nothing where nobody was asked.
  static func assigned(_ claim: TrackedClaim, at now: Timestamp) -> [Document.Fact] {
    guard let assigned = claim.assigned else { return [] }
    var words = Phrase("to \(assigned.assignment.person.name)")
    if let due = assigned.assignment.due, assigned.isOpen {
      words += Phrase(", ") + DeadlineWords.phrase(due, at: now)
    } else if let due = assigned.assignment.due {
      words.add(", due \(due.words(offset: now.offset))")
    }
    words.add(assigned.isOpen ? ", by \(assigned.giver.name)" : ", by \(assigned.giver.name), done", .faint)
    return [.init(label: "Assigned", value: words)]
  }
}
