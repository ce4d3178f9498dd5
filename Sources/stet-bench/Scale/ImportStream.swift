import Foundation

/// Commits in the form that `git fast-import` reads.
struct ImportStream {
  private(set) var bytes = Data()
  private let branch: String
  private var parent: String?

  /// Starts behind a commit of a branch.
  ///
  /// - Parameter branch: the branch's full name.
  init(branch: String, onTopOf commit: String) {
    self.branch = branch
    parent = commit
  }

  /// Adds a commit.
  ///
  /// - Parameters:
  ///   - author: name and address as git writes them: `Ada <ada@desk.example>`.
  ///   - time: seconds since 1970.
  mutating func commit(_ message: String, by author: String, at time: Int, files: [(path: String, bytes: [UInt8])]) {
    write("commit \(branch)\nauthor \(author) \(time) +0000\ncommitter \(author) \(time) +0000\n")
    write("data \(message.utf8.count)\n\(message)\n")
    if let parent { write("from \(parent)\n") }
    parent = nil
    for file in files {
      write("M 100644 inline \(file.path)\ndata \(file.bytes.count)\n")
      bytes.append(contentsOf: file.bytes)
      write("\n")
    }
  }

  /// Hands out what was written so far and forgets it.
  mutating func take() -> Data {
    defer { bytes = Data() }
    return bytes
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
