/// Why a file is not the JSON that stet expects.
public struct JSONError: Error, Sendable, Hashable {
  /// What is wrong, as the rest of a sentence that begins with the file's name.
  public let problem: String
  /// The line it is on, from 1, where it is known.
  public let line: Int?
  /// The path of the field it is about, such as `policy.sources`, where it is about one.
  let field: String?

  package init(_ problem: String, line: Int? = nil) { self.init(problem, line: line, field: nil) }

  init(_ problem: String, line: Int?, field: String?) {
    self.problem = problem
    self.line = line
    self.field = field
  }
}
