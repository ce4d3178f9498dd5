/// Something that went wrong in a command itself, not in the workspace: a program that is missing, a file that is no article.
struct CommandError: Error, Sendable, Hashable {
  /// A stable word for tests.
  let code: String
  /// What is wrong, a whole sentence.
  let sentence: String
  /// What would help, a whole sentence.
  let hint: String?
  /// What the process ends with.
  let status: ExitStatus

  /// Takes the parts as they are.
  init(_ code: String, _ sentence: String, hint: String? = nil, status: ExitStatus = .failed) {
    self.code = code
    self.sentence = sentence
    self.hint = hint
    self.status = status
  }
}
