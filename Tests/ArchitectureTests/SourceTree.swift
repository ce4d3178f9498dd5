import Foundation
import Testing

/// The sources as text, for tests about the house itself.
enum SourceTree {
  /// The root of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// One source file.
  struct File: CustomTestStringConvertible {
    /// The path below the root.
    let path: String
    /// The lines.
    let lines: [String]

    var testDescription: String { path }

    /// The room: the name of the target's folder.
    var room: String {
      let parts = path.split(separator: "/")
      return String(parts[0] == "Sources" ? parts[1] : parts[0])
    }

    /// The modules it imports, whatever the access level.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ").map(String.init)
        guard let index = words.firstIndex(of: "import"), index <= 2, !line.hasPrefix(" "), !line.hasPrefix("/") else {
          return nil
        }
        return words.last
      }
    }
  }

  /// Every Swift file below some folders of the root.
  static func files(in folders: String...) throws -> [File] {
    try folders.flatMap { folder in
      let base = root.appending(path: folder)
      let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path(percentEncoded: false))
      return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
        let text = try String(contentsOf: base.appending(path: path), encoding: .utf8)
        return File(path: "\(folder)/\(path)", lines: text.components(separatedBy: "\n"))
      }
    }
  }
}
