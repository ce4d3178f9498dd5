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

extension DamagedFile {
  /// Why nothing is written over the file.
  ///
  /// - Parameter name: what the file is to the person, as the beginning of a sentence.
  func refusal(of name: String) -> Refusal {
    let place = line.map { "\(path), line \($0)" } ?? path
    return Refusal(
      .damaged,
      "\(name) cannot be read, and writing it would lose what it holds: \(place) \(problem).",
      hint: "Mend the file first; git log shows who changed it last."
    )
  }
}
