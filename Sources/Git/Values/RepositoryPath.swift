/// A path inside a repository that is safe to write to a tree and to follow on disk.
///
/// Git trees accept names that no file system should be asked for. Every path that stet reads from a tree and turns into a
/// file, or writes to a tree, goes through here first.
package struct RepositoryPath: Sendable, Hashable {
  /// The components joined by `/`, without one at either end.
  package let string: String

  /// Takes a relative path of sound components.
  ///
  /// - Throws: `GitError` with code `badPath` for an empty, absolute or over-long path, for `.`, `..` and `.git` (in any case)
  ///   as a component, and for a backslash, a control character or a DEL anywhere.
  package init(_ string: String) throws(GitError) {
    let components = string.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    guard components.allSatisfy(Self.isSound), string.utf8.count <= 4_000 else {
      throw GitError(.badPath, call: "RepositoryPath", message: "the path is not one stet would write", path: string)
    }
    self.string = string
  }

  /// The components in order.
  package var components: [String] { string.split(separator: "/").map(String.init) }

  private static func isSound(_ component: Substring.UTF8View) -> Bool {
    guard (1...255).contains(component.count) else { return false }
    guard component.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0x5C }) else { return false }
    let lowered = component.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return lowered != Array(".".utf8) && lowered != Array("..".utf8) && lowered != Array(".git".utf8)
  }
}
