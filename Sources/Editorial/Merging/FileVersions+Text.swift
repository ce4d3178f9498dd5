import Prose

extension FileVersions {
  /// The names of the two sides and of what they began with, as the markers in a text show them.
  private static let labels = (ours: "mine", base: "was", theirs: "theirs")

  /// Merges a draft's text sentence by sentence.
  func mergedText(answers: [String: ProseMerge.Side]) -> FileMerge {
    guard let ours, let theirs else { return asking(.deletedByOne, answers: answers) }
    guard let mine = Self.text(ours), let other = Self.text(theirs), let old = Self.text(base ?? []) else {
      return asking(.unreadable, answers: answers)
    }
    let read = { Article(reading: $0, language: language) }
    let merge = ProseMerge(base: read(old), ours: read(mine), theirs: read(other))
    if let text = merge.text { return FileMerge(text.utf8) }
    let lines = LineTable(mine)
    var choices: [Int: ProseMerge.Side] = [:]
    var questions: [MergeQuestion] = []
    for (index, piece) in merge.pieces.enumerated() {
      guard case .conflict(let before, let first, let second) = piece else { continue }
      let question = MergeQuestion(
        path,
        .words(line: lines.line(at: first.lowerBound)),
        base: before.isEmpty ? nil : old[before],
        ours: first.isEmpty ? nil : mine[first],
        theirs: second.isEmpty ? nil : other[second]
      )
      if let side = answers[question.key] { choices[index] = side } else { questions.append(question) }
    }
    let labels = Self.labels
    let marked = merge.marked(ours: labels.ours, base: labels.base, theirs: labels.theirs, choices: choices).utf8
    return FileMerge(bytes: marked, questions: questions, marked: questions.isEmpty ? nil : marked)
  }

  /// Reads bytes; nil when they are not UTF-8.
  private static func text(_ bytes: [UInt8]) -> Text? { try? Text(validating: bytes) }
}
