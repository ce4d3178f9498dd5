package import Editorial

/// What a person must settle before two copies of a workspace can be brought in step.
package struct StoppedReport: Sendable {
  private let place: String
  private let questions: [MergeQuestion]
  private let files: [(file: String, path: String)]

  /// Takes the questions as they are numbered from 1, and the files that are laid out to be edited.
  package init(place: String, questions: [MergeQuestion], files: [(file: String, path: String)]) {
    self.place = place
    self.questions = questions
    self.files = files
  }

  /// Writes each question with its number and its wordings, one below the other so that they can be compared.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    for (index, question) in questions.enumerated() {
      canvas.space()
      canvas.add(Phrase("\(index + 1)  ", .code) + Self.title(question))
      if case .file = question.subject { continue }
      let (was, mine, theirs) = (
        question.base.map(Wording.folded), Self.line(question.ours), Self.line(question.theirs)
      )
      if let was { canvas.addFact("was", Quoted.phrase(was), indent: 3) }
      for (label, words) in [("mine", mine), ("theirs", theirs)] {
        let phrase =
          if words.isEmpty {
            Phrase("nothing: taken out", .toned(.wrong))
          } else if let was, !was.isEmpty {
            Stretch.phrase(from: was, to: words)
          } else {
            Quoted.phrase(words)
          }
        canvas.addFact(label, phrase, indent: 3)
      }
    }
    for (file, path) in files {
      canvas.space()
      canvas.add(Phrase("To write other words for \(path), edit "))
      canvas.add(Phrase(file, .code), indent: 2)
    }
    return canvas.text
  }

  /// Gives the questions to programs.
  package var json: JSON {
    .object([
      "format": 1, "place": .string(place), "inStep": false, "received": [], "sent": [], "merges": [], "drafts": [],
      "questions": .array(
        questions.enumerated().map { index, question in
          var fields: [String: JSON] = [
            "number": .integer(index + 1), "path": .string(question.path), "base": .optional(question.base),
            "mine": .optional(question.ours), "theirs": .optional(question.theirs),
          ]
          switch question.subject {
          case .words(let line):
            fields["kind"] = "words"
            fields["line"] = .integer(line)
          case .field(let name):
            fields["kind"] = "field"
            fields["field"] = .string(name)
          case .file(let problem):
            fields["kind"] = "file"
            fields["problem"] = .string(problem.rawValue)
            for name in ["base", "mine", "theirs"] { fields[name] = .null }
          }
          return .object(fields)
        }
      ), "files": .array(files.map { .object(["file": .string($0.file), "path": .string($0.path)]) }),
    ])
  }

  private static func title(_ question: MergeQuestion) -> Phrase {
    let path = Phrase(question.path, .bold)
    switch question.subject {
    case .words(let line): return path + Phrase(", line \(line)")
    case .field(let name): return path + Phrase(", field “\(name)”")
    case .file(let problem): return path + Phrase(": \(problem.rawValue)")
    }
  }

  private static func line(_ words: String?) -> String { Wording.folded(words ?? "") }
}
