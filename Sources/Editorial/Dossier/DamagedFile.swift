/// A file of the workspace that could not be read; the rest of the workspace still works.
public struct DamagedFile: Sendable, Hashable {
  /// The path in the workspace.
  public let path: String
  /// What is wrong, as the rest of a sentence that begins with the path.
  public let problem: String
  /// The line, from 1, where it is known.
  public let line: Int?

  /// Takes the parts as they are.
  package init(path: String, problem: String, line: Int?) {
    self.path = path
    self.problem = problem
    self.line = line
  }
}
