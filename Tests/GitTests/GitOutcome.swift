import Git

/// Runs a call into git and gives the code it failed with, or nil when it did not fail.
func code<Result: ~Copyable>(of body: () throws(GitError) -> Result) -> GitError.Code? {
  do {
    _ = try body()
    return nil
  } catch {
    return error.code
  }
}

extension Landing {
  /// A landing of whole files by a fixed person at a fixed time.
  init(_ files: [(path: String, text: String)], message: String = "a decision\n") throws {
    let changes = try files.map { TreeChange(try RepositoryPath($0.path), .bytes(Array($0.text.utf8))) }
    self.init(changes: changes, message: message)
  }

  /// A landing by a fixed person at a fixed time.
  init(changes: [TreeChange], message: String = "a decision\n") {
    let author = Signature(name: "Ada Checker", email: "ada@example.org", seconds: 1_641_546_600, offset: 360)
    let committer = Signature(name: "Desk", email: "desk@example.org", seconds: 1_641_546_700, offset: -90)
    self.init(changes: changes, message: message, author: author, committer: committer)
  }
}

extension Repository {
  /// Lands files on where HEAD is now, under the lock.
  @discardableResult
  func land(_ files: [(path: String, text: String)], message: String = "a decision\n") throws -> ObjectID {
    let lock = try self.lock()
    let id = try land(try Landing(files, message: message), on: head())
    lock.release()
    return id
  }
}
