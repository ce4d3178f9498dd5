/// Which of the open questions about a claim an answer is to, by what a person said of it.
///
/// Nothing is guessed: of several that may be meant, none is.
struct QuestionChoice {
  /// Some words of the question.
  let words: String?
  /// Whose question it is.
  let asker: String?
  /// Who answers; where they were asked, their question is meant.
  let giver: String?

  /// Finds the question.
  ///
  /// - Throws: `Refusal` with code `noQuery` where there is none, `queryAmbiguous` where it may be several; it lists those that
  ///   are open, with what to say for each.
  func question(about claim: TrackedClaim, of dossier: Dossier, by doer: Person) throws(Refusal) -> StandingQuery {
    let open = claim.queries.filter(\.isOpen)
    guard !open.isEmpty else { throw nothingOpen(claim) }
    let remedy = QuestionRemedy(open, of: dossier)
    var meant = open
    if let words {
      let wanted = Wording.key(words)
      let whole = meant.filter { $0.key == wanted }
      meant = whole.isEmpty ? meant.filter { $0.key.contains(wanted) } : whole
      guard !meant.isEmpty else {
        let sentence = "No open question about claim \(claim.shortID) holds the words \(Wording.quoted(words))."
        throw Refusal(.noQuery, sentence, hint: remedy.words)
      }
    }
    if let asker {
      let typed = TypedPerson(asker)
      let exact = meant.filter {
        Wording.key(asker) == "me" ? $0.person.email == doer.email : typed.isExactly($0.person)
      }
      meant = exact.isEmpty ? meant.filter { typed.mayBe($0.person) } : exact
      guard !meant.isEmpty else {
        let question = words == nil ? "open question" : "such open question"
        throw Refusal(.noQuery, "\(asker) has no \(question) about claim \(claim.shortID).", hint: remedy.words)
      }
    }
    let addressed = [giver].compactMap(\.self) + (giver == nil ? [doer.name, doer.email] : [])
    let theirs = { (queries: [StandingQuery]) in
      queries.filter { query in addressed.contains { dossier.isAddressed(query, to: $0) } }
    }
    let own = theirs(meant)
    if own.isEmpty, words == nil, asker == nil, let giver, theirs(claim.queries).contains(where: { !$0.isOpen }) {
      throw Refusal(
        .queryAmbiguous,
        "\(giver) has answered about claim \(claim.shortID) already; open is \(remedy.list).",
        hint: remedy.words
      )
    }
    if !own.isEmpty { meant = own }
    // What differs in nothing that could be said is answered in the order in which it was asked.
    guard let first = meant.first, meant.allSatisfy({ remedy.areTwins($0, first) }) else {
      throw Refusal(
        .queryAmbiguous,
        "\(meant.count) questions about claim \(claim.shortID) are open: \(QuestionRemedy(meant, of: dossier).list).",
        hint: QuestionRemedy(meant, of: dossier).words
      )
    }
    return first
  }

  private func nothingOpen(_ claim: TrackedClaim) -> Refusal {
    guard claim.queries.isEmpty else {
      return Refusal(
        .noQuery,
        "The question about claim \(claim.shortID) is answered already.",
        hint: "stet show \(claim.shortID) shows the answer; ask again with stet query if it does not do."
      )
    }
    return Refusal(
      .noQuery,
      "No question about claim \(claim.shortID) is open: it is \(claim.status.word).",
      hint: "stet query \(claim.shortID) --question … asks one."
    )
  }
}

extension StandingQuery {
  /// The question as it is compared.
  var key: String { Wording.key(decision.note ?? "") }
}
