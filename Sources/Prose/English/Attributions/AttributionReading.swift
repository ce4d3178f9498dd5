/// Reads the attributions of an article paragraph by paragraph, and remembers who spoke last.
struct AttributionReading {
  /// What is found so far.
  private(set) var attributions: [Attribution] = []
  /// The people and organisations named so far.
  private(set) var roster = PartyRoster()
  let text: Text
  /// Where the attributions of the block that was read last start.
  private var latestStart = 0
  /// The attribution that may go on in the block that was read last, and how many pieces it had before.
  private var continued: (index: Int, pieces: Int)?
  /// Who spoke last in the paragraphs before.
  private var lastSource: Range<Int>?
  /// Whether the paragraph before ends with a colon.
  private var isAnnounced = false
  /// The attribution whose quotation did not close in the paragraph before.
  private var open: Int?

  /// Starts reading a text.
  init(_ text: Text) {
    self.text = text
  }

  /// Reads the next block that has sentences.
  ///
  /// Headlines, captions and what else stands apart from the running text neither hear who spoke before nor tell who
  /// speaks behind them.
  mutating func read(_ block: Block, _ paragraph: Paragraph) {
    latestStart = attributions.count
    continued = open.map { ($0, attributions[$0].content.count) }
    let quotations = paragraph.quotations
    switch block.part {
    case .blockQuote where isAnnounced && quotations.isEmpty:
      // "Hale wrote:" and the words set as a paragraph of their own, without marks.
      guard let first = block.sentences.first, let last = block.sentences.last else { return }
      _ = appendQuotation(first.range.lowerBound..<last.range.upperBound, source: lastSource)
    case .body, .blockQuote, .listItem: readParagraph(block.sentences.map(\.range), paragraph)
    default:
      let running = (lastSource, isAnnounced, open)
      (lastSource, isAnnounced, open) = (nil, false, nil)
      readParagraph(block.sentences.map(\.range), paragraph)
      (lastSource, isAnnounced, open) = running
    }
  }

  /// What was read in the last block: its attributions, and the new words of the one that goes on from the block before.
  var latest: ArraySlice<Attribution> {
    guard let (index, pieces) = continued, index < latestStart, attributions[index].content.count > pieces else {
      return attributions[latestStart...]
    }
    var rest = attributions[index]
    rest.content = Array(attributions[index].content[pieces...])
    return [rest] + attributions[latestStart...]
  }

  private mutating func readParagraph(_ sentences: [Range<Int>], _ paragraph: Paragraph) {
    let quotations = paragraph.quotations
    let reader = SpeechReader(paragraph.run, sentences: sentences, quotations: quotations)
    roster.read(reader)
    let first = attributions.count
    let owners = QuotationOwners(reader)
    for report in reader.reports { attributions.append(attribution(report, reader)) }
    var previous: Int?
    var stillOpen: Int?
    for (number, quotation) in quotations.enumerated() where !reader.quotations[number].isEmpty {
      let tokens = reader.quotations[number]
      if StandingAlone.isSoCalled(reader, number) { continue }
      var owner = owners[number].map { first + $0 }
      if owner == nil, reader.trait(tokens.lowerBound - 1).has([.comma, .pause]) {
        // “We are,” he said, pausing, “done.”
        owner = owners.beside(number, reader).map { first + $0 }
      }
      if owner == nil {
        switch StandingAlone(reader, number) {
        case .nobodys: continue
        case .wholeSentence:
          owner = orphan(quotation.range, tokens, reader, previous: previous, first: first, owners)
        case .before(let source):
          owner = appendQuotation(quotation.range, source: reader.run.range(source))
        case .part where owners.beside(number, reader) != nil:
          owner = owners.beside(number, reader).map { first + $0 }
        case .part(let source):
          owner = appendQuotation(quotation.range, source: source.map { reader.run.range($0) })
        }
      } else if !owners.isStrong(number), StandingAlone.isTitle(reader, number) {
        continue
      }
      guard let owner else { continue }
      attributions[owner].quotations.append(quotation.range)
      if !attributions[owner].holds(quotation.range) {
        attributions[owner].content.append(quotation.range)
        if attributions[owner].kind == .indirect { attributions[owner].kind = .mixed }
      }
      previous = owner
      if !quotation.isClosed { stillOpen = owner }
    }
    open = stillOpen
    isAnnounced = reader.trait(reader.run.count - 1).has(.colon)
    if isAnnounced {
      // "Hale replied:" with the words in the next paragraph.
      let sentence = reader.sentences.last?.lowerBound ?? 0
      let named =
        reader.lastSpeaker
        ?? reader.reports.last.flatMap { $0.cue.lowerBound >= sentence ? $0.source : nil }
        ?? reader.nameBefore(reader.run.count)
      if let named { lastSource = reader.run.range(named) }
      return
    }
    if let last = attributions[first...].last(where: { $0.source != nil && ($0.cue == nil || !$0.quotations.isEmpty) })
    {
      lastSource = last.source
    } else if let last = reader.reports.last(where: { $0.isSpeech && $0.source != nil }), let source = last.source {
      lastSource = reader.run.range(source)
    }
  }

  /// Finds or makes the attribution of a quotation that no cue claims.
  private mutating func orphan(
    _ range: Range<Int>,
    _ tokens: Range<Int>,
    _ reader: SpeechReader,
    previous: Int?,
    first: Int,
    _ owners: QuotationOwners
  ) -> Int {
    let next = reader.report(from: tokens.lowerBound)
    if let previous,
      let report = (max(0, next - 3)..<next).last(where: {
        reader.reports[$0].isSpeech && reader.reports[$0].source != nil
      }),
      first + report > previous, let cue = attributions[first + report].cue,
      let spoken = attributions[previous].quotations.last,
      cue.lowerBound > spoken.upperBound, attributions[previous].cue.map({ $0.lowerBound < cue.lowerBound }) ?? true
    {
      return first + report
    }
    if let previous { return previous }
    if let open, tokens.lowerBound == 0 { return open }
    var source = lastSource
    if let named = reader.reports[max(0, next - 3)..<next].last(where: { $0.source != nil })?.source {
      source = reader.run.range(named)
    } else if tokens.lowerBound > 0, let named = reader.nameBefore(tokens.lowerBound) {
      source = reader.run.range(named)
    } else if !isAnnounced,
      let named = reader.reports[next..<min(reader.reports.count, next + 3)].first(where: \.isSpeech)?.source
    {
      source = reader.run.range(named)
    }
    return appendQuotation(range, source: source)
  }

  /// Adds a quotation without a cue and returns its place.
  private mutating func appendQuotation(_ range: Range<Int>, source: Range<Int>?) -> Int {
    attributions.append(Attribution(kind: .direct, manner: .speech, content: [range], cue: nil, source: source))
    return attributions.count - 1
  }

  private func attribution(_ report: SpeechReader.Report, _ reader: SpeechReader) -> Attribution {
    let content = report.content.map { reader.run.range($0) }
    let kinds = report.content.map { reader.kind(of: $0) }
    let kind: Attribution.Kind =
      kinds.allSatisfy { $0 == .direct } ? .direct : kinds.allSatisfy { $0 == .indirect } ? .indirect : .mixed
    return Attribution(
      kind: kind,
      manner: report.manner,
      content: content,
      cue: reader.run.range(report.cue),
      source: report.source.map { reader.run.range($0) }
    )
  }
}

extension Attribution {
  /// Whether a piece of the content overlaps a quotation; pieces are added in order, so only the cue's own two and the
  /// last one can.
  fileprivate func holds(_ quotation: Range<Int>) -> Bool {
    content.prefix(2).contains { $0.overlaps(quotation) } || content.last.map { $0.overlaps(quotation) } ?? false
  }
}
