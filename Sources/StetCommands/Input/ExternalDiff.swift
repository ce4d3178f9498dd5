import Editorial
import Prose
import Reports
import StetKit

/// What git hands to an external diff program: `path old-file old-hex old-mode new-file new-hex new-mode`, behind a rename also
/// the new path and what git says of it, and for an unmerged path nothing but the path (git(1), `GIT_EXTERNAL_DIFF`).
struct ExternalDiff {
  private let path: String
  private let files: [String]

  /// Takes the operands.
  ///
  /// - Throws: `CommandError` when they are not 1, 7 or 9.
  init(_ operands: [String]) throws(CommandError) {
    guard [1, 7, 9].contains(operands.count) else {
      throw CommandError(
        "external-diff",
        "Git calls an external diff with 7 operands, and there are \(operands.count).",
        hint: "Let git call it: git -c diff.external='stet diff --git' diff.",
        status: .usage
      )
    }
    path = operands.count == 9 ? "\(operands[0]) → \(operands[7])" : operands[0]
    files = Array(operands.dropFirst().prefix(6))
  }

  /// The endings of files that are read as prose; a name without an ending is prose too.
  private static let endings: Set<String> = ["md", "markdown", "mdown", "txt", "text"]

  /// Whether git asks about prose: by the ending of its name, and an ordinary file.
  private var isProse: Bool {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isOrdinary = [2, 5].allSatisfy { files[$0] == "." || files[$0].hasPrefix("100") }
    return isOrdinary && (parts.count < 2 || Self.endings.contains(parts.last?.lowercased() ?? ""))
  }

  /// Compares the two files; nil with a line to print where there is nothing that could be compared as prose.
  func pair(language: Language, in session: Session) throws -> (pair: DiffPair?, line: String) {
    guard !files.isEmpty else { return (nil, "is unmerged") }
    guard isProse else { return (nil, "is no prose; git diff --no-ext-diff shows it") }
    do {
      return (
        DiffPair(
          title: path,
          from: side(files[0], files[1]),
          to: side(files[3], files[4]),
          old: try text(files[0], in: session),
          new: try text(files[3], in: session),
          language: language,
          dossier: nil
        ), ""
      )
    } catch let error as CommandError {
      // Git stops at the first program that fails, and would show nothing of the files behind.
      return (nil, "cannot be compared as prose: \(error.sentence)")
    }
  }

  /// The line for a file that is not compared.
  func line(_ words: String) -> String { "\(Visible.line(path)) \(Visible.line(words))\n" }

  private func text(_ file: String, in session: Session) throws -> Text {
    file == "/dev/null" ? Text("") : try DiffPair.text(file, in: session)
  }

  private func side(_ file: String, _ hex: String) -> DiffSide {
    if file == "/dev/null" { return .nothing }
    return hex.allSatisfy { $0 == "0" } ? .file("working copy") : .file(String(hex.prefix(7)))
  }
}
