import Prose

extension FileVersions {
  /// Merges a draft's `story.json` field by field; two values for one field are a question.
  func mergedStory(answers: [String: ProseMerge.Side]) -> FileMerge {
    guard let ours, let theirs else { return asking(.deletedByOne, answers: answers) }
    guard let mine = JSONMerge.fields(of: ours), let other = JSONMerge.fields(of: theirs) else {
      return asking(.unreadable, answers: answers)
    }
    let old = base.flatMap(JSONMerge.fields) ?? [:]
    let merge = JSONMerge(base: old, ours: mine, theirs: other)
    var fields = merge.fields
    var questions: [MergeQuestion] = []
    for name in merge.conflicts {
      let question = MergeQuestion(
        path,
        .field(name),
        base: old[name].map(Self.words),
        ours: mine[name].map(Self.words),
        theirs: other[name].map(Self.words)
      )
      switch answers[question.key] {
      case .ours?: fields[name] = mine[name]
      case .theirs?: fields[name] = other[name]
      case nil: questions.append(question)
      }
    }
    guard questions.isEmpty else {
      return FileMerge(
        bytes: Array(questions.map(\.key).joined(separator: "\n").utf8),
        questions: questions,
        marked: nil
      )
    }
    return FileMerge(Array(JSON.object(fields).file.utf8))
  }

  /// A value as people read it: a text without its quotation marks.
  private static func words(_ value: JSON) -> String {
    if case .string(let text) = value { text } else { value.line }
  }
}
