/// Which report each quotation of a paragraph belongs to.
struct QuotationOwners {
  private var owners: [Int?]
  private var strong: [Bool]

  /// Finds the owners: a cue right behind a quotation first, then the nearest cue whose words hold it.
  ///
  /// - Complexity: O(*n*) in quotations and reports; a bounded number of reports is looked at for each quotation.
  init(_ reader: borrowing SpeechReader) {
    owners = Array(repeating: nil, count: reader.quotations.count)
    strong = Array(repeating: false, count: reader.quotations.count)
    for (number, report) in reader.reports.enumerated() {
      for piece in report.content where !piece.isEmpty && piece.upperBound <= report.cue.lowerBound {
        let end = reader.withoutLastMarks(piece).upperBound
        guard reader.isQuoted(end - 1) else { continue }
        owners[Int(reader.quotation[end - 1])] = number
        strong[Int(reader.quotation[end - 1])] = true
      }
      if report.isSpeech, report.content.count == 1, let start = report.content[0].first, reader.opensQuotation(start),
        owners[Int(reader.quotation[start])] == nil
      {
        owners[Int(reader.quotation[start])] = number
        strong[Int(reader.quotation[start])] = true
      }
      if report.content.count == 2, report.cue.upperBound <= report.content[1].lowerBound,
        reader.isQuoted(report.content[1].lowerBound)
      {
        owners[Int(reader.quotation[report.content[1].lowerBound])] = number
      }
    }
    var next = 0
    for (number, tokens) in reader.quotations.enumerated() where owners[number] == nil && !tokens.isEmpty {
      while next < reader.reports.count, reader.reports[next].cue.lowerBound < tokens.lowerBound { next += 1 }
      let before = (max(0, next - 4)..<next).reversed()
      let after = next..<min(reader.reports.count, next + 3)
      func holds(_ index: Int) -> Bool {
        reader.reports[index].content.contains { $0.contains(tokens.lowerBound) && $0.contains(tokens.upperBound - 1) }
      }
      // "Hale says she wants “a say”": the words are those of who says so, not a thought of theirs.
      owners[number] =
        before.first { reader.reports[$0].isSpeech && holds($0) } ?? after.first {
          reader.reports[$0].isSpeech && holds($0)
        }
        ?? before.first(where: holds) ?? after.first(where: holds)
    }
  }

  /// The report by which the sentence of a quotation gives other quoted words before: “…,” he said, and “…”.
  func beside(_ quotation: Int, _ reader: SpeechReader) -> Int? {
    guard quotation > 0, let owner = owners[quotation - 1], reader.reports[owner].isSpeech else { return nil }
    let start = reader.quotations[quotation].lowerBound
    return reader.sentences[reader.reports[owner].sentence].contains(start) ? owner : nil
  }

  /// Whether the cue of a quotation's report stands right beside it.
  func isStrong(_ quotation: Int) -> Bool { strong[quotation] }

  /// The report of a quotation.
  subscript(quotation: Int) -> Int? { owners[quotation] }
}

extension SpeechReader {
  /// Whether a stretch is all in quotation marks, partly, or not at all.
  func kind(of piece: Range<Int>) -> Attribution.Kind {
    let piece = withoutLastMarks(piece)
    guard !quotations.isEmpty, let first = piece.first, let last = piece.last else { return .indirect }
    if isQuoted(first), quotation[first] == quotation[last] { return .direct }
    return quotedBefore[piece.upperBound] > quotedBefore[piece.lowerBound] ? .mixed : .indirect
  }

  /// A stretch without the marks that follow its last word or quotation, four of them at most.
  func withoutLastMarks(_ piece: Range<Int>) -> Range<Int> {
    var end = piece.upperBound
    while end > piece.lowerBound + 1, piece.upperBound - end < 4, !isQuoted(end - 1), run[end - 1].kind == .mark {
      end -= 1
    }
    return piece.lowerBound..<end
  }
}
