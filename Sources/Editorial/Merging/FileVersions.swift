package import Prose

/// One file as three commits have it.
package struct FileVersions: Sendable {
  /// The path from the top of the workspace.
  package let path: String
  /// What both sides began with; nil where the file was not there.
  package let base: [UInt8]?
  /// What our side has.
  package let ours: [UInt8]?
  /// What their side has.
  package let theirs: [UInt8]?
  /// The language that a draft's text is read in.
  package let language: Language

  /// Takes the parts as they are.
  package init(
    path: String,
    base: [UInt8]?,
    ours: [UInt8]?,
    theirs: [UInt8]?,
    language: Language = .english
  ) {
    self.path = path
    self.base = base
    self.ours = ours
    self.theirs = theirs
    self.language = language
  }

  /// Brings the two sides together.
  ///
  /// Where one side left the file as it was, the other side's version stands, as under plain git. What both sides changed is
  /// merged by what it means: decisions one by one, a claim to one of its two versions, a story field by field, a text
  /// sentence by sentence. Swapping the sides gives the same bytes, and the same questions with their wordings swapped.
  ///
  /// - Parameter answers: the sides that a person has chosen, by the questions' keys.
  package func merged(answers: [String: ProseMerge.Side] = [:]) -> FileMerge {
    if ours == theirs || base == theirs { return FileMerge(ours) }
    if base == ours { return FileMerge(theirs) }
    switch WorkspaceFile(path: path) {
    case .text: return mergedText(answers: answers)
    case .story: return mergedStory(answers: answers)
    case .claim(let id): return mergedClaim(id, answers: answers)
    case .check(let id, let email): return mergedCheck(id, email: email, answers: answers)
    case .checklistWork(let email): return mergedChecklistWork(email: email, answers: answers)
    case .other: return asking(.changedByBoth, answers: answers)
    }
  }

  /// Asks which of the two versions is to stand as a whole.
  func asking(_ problem: MergeQuestion.FileProblem, answers: [String: ProseMerge.Side]) -> FileMerge {
    let isDeleted = ours == nil || theirs == nil
    let question = MergeQuestion(
      path,
      .file(isDeleted ? .deletedByOne : problem),
      // Another version of the file is another question, though its bytes are not for reading.
      base: base.map { SHA256.hex($0) },
      ours: ours.map { SHA256.hex($0) },
      theirs: theirs.map { SHA256.hex($0) }
    )
    switch answers[question.key] {
    case .ours?: return FileMerge(ours)
    case .theirs?: return FileMerge(theirs)
    case nil:
      // No side's bytes: whoever merges on top of this must be asked as well.
      let torn = Array("\(question.key)\n".utf8)
      return FileMerge(bytes: torn, questions: [question], marked: nil)
    }
  }
}
