import Foundation
import Testing

/// README.md as a newcomer reads it: its commands and its pictures.
struct Readme {
  /// One fenced block.
  struct Fence {
    /// The language behind the opening marks.
    let language: String
    /// What the comment above it says; nil where there is none.
    let comment: String?
    /// The lines inside.
    let lines: [String]
  }

  /// The fenced blocks, in order.
  let fences: [Fence]
  /// The whole text.
  let text: String

  /// Reads a text file of the package.
  static func file(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Reads the file at the root of the package.
  init() throws {
    text = try Self.file("README.md")
    var fences: [Fence] = []
    var inside: (language: String, comment: String?, lines: [String])?
    var comment: String?
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        if let fence = inside {
          fences.append(Fence(language: fence.language, comment: fence.comment, lines: fence.lines))
          inside = nil
        } else {
          inside = (String(line.dropFirst(3)), comment, [])
        }
        comment = nil
      } else if inside != nil {
        inside?.lines.append(line)
      } else {
        comment = line.hasPrefix("<!-- ") && line.hasSuffix(" -->") ? String(line.dropFirst(5).dropLast(4)) : nil
      }
    }
    self.fences = fences
  }
}
