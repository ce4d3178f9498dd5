public import Prose

/// What reading an article like a checker finds: the claims in it, and what was left out and why.
public struct ClaimReading: Sendable {
  /// The claims, in reading order.
  public private(set) var proposals: [ClaimProposal] = []
  /// The sentences that hold something checkable and yet yield no claim.
  public private(set) var omitted: [OmittedPassage] = []
  /// Who is said to have said what, in reading order.
  public private(set) var attributions: [Attribution] = []

  /// Reads every sentence of the article's own text.
  ///
  /// - Complexity: O(*n*) in the length of the text, apart from sorting the spans of each sentence.
  public init(_ article: Article) {
    attributions = article.language.rules.read(article, on: article.date) { block in
      var speech = SpeechWindow(block.attributions)
      // By index, since to take a sentence out would copy its arrays.
      for index in block.sentences.indices {
        let pieces = speech.attributions(in: block.sentences[index].sentence.range)
        read(block.sentences[index], saying: pieces)
      }
    }
  }

  private mutating func read(_ reading: SentenceReading, saying: ArraySlice<SpeechWindow.Piece>) {
    var spans = reading.spans
    spans.removeAll { !$0.kind.isCheckable }
    let priority = PrioritySentence(reading)
    let judgement = PriorityModel.shipped.judge(priority, part: reading.part)
    guard let objection = objection(to: reading, spans, judgement, isSaid: saying.contains(where: \.hasSource)) else {
      for clause in clauses(of: reading, spans, saying) {
        propose(clause, of: reading, spans, isSaid: !saying.isEmpty, judgement)
      }
      return
    }
    guard !spans.isEmpty else { return }
    let range = reading.sentence.range
    omitted.append(
      OmittedPassage(
        range: range,
        line: Wording.folded(reading.run.text[range]),
        reason: objection,
        spans: spans.map(\.range)
      )
    )
  }

  /// Why a sentence yields no claim, or nil when it does.
  ///
  /// What somebody is said to have said can be checked for just that, whatever it is.
  private func objection(
    to reading: SentenceReading,
    _ spans: [CheckableSpan],
    _ judgement: PriorityJudgement,
    isSaid: Bool
  ) -> String? {
    if isSaid { return nil }
    guard let signs = reading.signs else {
      if reading.isQuestion, !spans.contains(where: { $0.kind == .attribution }) {
        return AssertionSign.question.objection
      }
      return spans.isEmpty ? "holds nothing that stet knows how to check" : nil
    }
    if reading.isQuestion, !spans.contains(where: { $0.kind == .attribution }) {
      return AssertionSign.question.objection
    }
    if signs.tells, signs.reportsPast || spans.contains(where: \.kind.isMeasured) { return nil }
    let model = AssertionModel.shipped
    if model.asserts(signs, logit: judgement.logit) { return nil }
    return model.objections(signs).lazy.compactMap(\.objection).first ?? "asserts nothing that a source could settle"
  }

  /// The clauses to claim apart: those of a long sentence, where each holds something to check and none is part of what one
  /// source says.
  private func clauses(
    of reading: SentenceReading,
    _ spans: [CheckableSpan],
    _ saying: ArraySlice<SpeechWindow.Piece>
  ) -> [Range<Int>] {
    let clauses = reading.clauses
    guard clauses.count > 1 else { return clauses }
    let whole = [reading.sentence.range]
    let joints = clauses.dropFirst().map(\.lowerBound)
    let isOneSaying = saying.contains { piece in
      joints.contains { piece.range.lowerBound < $0 && $0 < piece.range.upperBound }
    }
    guard !isOneSaying else { return whole }
    let isFull = clauses.allSatisfy { clause in
      spans.contains {
        $0.kind.standsAlone && clause.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= clause.upperBound
      }
    }
    return isFull ? clauses : whole
  }

  private mutating func propose(
    _ clause: Range<Int>,
    of reading: SentenceReading,
    _ spans: [CheckableSpan],
    isSaid: Bool,
    _ judgement: PriorityJudgement
  ) {
    var inside = spans
    inside.removeAll { !$0.range.overlaps(clause) }
    var kinds = ClaimKinds(inside.lazy.map(\.kind))
    if isSaid { kinds.insert(.attribution) }
    proposals.append(
      ClaimProposal(
        range: clause,
        of: reading.run.text,
        kinds: kinds.inOrder,
        priority: judgement.priority,
        underlined: inside
      )
    )
  }
}
