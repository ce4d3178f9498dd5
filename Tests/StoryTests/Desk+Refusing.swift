import Foundation
import Testing

extension Desk {
  /// What a refused command must leave as it was: history, index and every file beside `.git`, byte for byte.
  struct State: Equatable, CustomTestStringConvertible {
    /// The commits that names stand for, with HEAD.
    let references: String
    /// What is staged.
    let index: String
    /// Every file, link and folder with what it holds.
    let files: String

    var testDescription: String { "\(references)\n\(index)\n\(files)" }
  }

  /// Takes the state of the repository in the current folder, or of the bare files where there is none.
  func state() throws -> State {
    let files = """
      find . -name .git -prune -o -type f -exec sha1sum {} + -o -type l -printf '%p -> %l\\n' -o -print | sort
      """
    return State(
      references: try shell("git rev-parse HEAD; git symbolic-ref -q HEAD; git for-each-ref").output,
      index: try shell("git ls-files --stage").output,
      files: try shell(files).output
    )
  }

  /// Runs stet and requires that it refuses properly and that nothing has changed.
  ///
  /// Each of the `sentences` problems stands in one line; `naming` are words that those must hold, and `hint` words that a
  /// hint must hold: empty for any hint, nil where nothing may need advice.
  @discardableResult
  func requireRefusal(
    _ arguments: String...,
    status: Int32 = 2,
    sentences: Int = 1,
    hint: String?,
    naming: String...,
    input: Data? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Run {
    let before = try state()
    let run = try run(Self.program.path(percentEncoded: false), arguments, input: input)
    requireRefusal(run, status: status, sentences: sentences, hint: hint, sourceLocation: sourceLocation)
    for words in naming {
      #expect(
        run.sentences.contains { $0.contains(words) },
        "no “\(words)” in:\n\(run.testDescription)",
        sourceLocation: sourceLocation
      )
    }
    #expect(try state() == before, "\(run.testDescription)", sourceLocation: sourceLocation)
    try requireSoundObjects(sourceLocation: sourceLocation)
    return run
  }

  /// Requires of a run that it refused: no data, sentences and hints as talk, nothing that acts on a terminal.
  func requireRefusal(
    _ run: Run,
    status: Int32 = 2,
    sentences: Int = 1,
    hint: String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(run.status == status, "\(run.testDescription)", sourceLocation: sourceLocation)
    #expect(run.output == "", "\(run.testDescription)", sourceLocation: sourceLocation)
    #expect(run.sentences.count == sentences, "\(run.testDescription)", sourceLocation: sourceLocation)
    let lines = run.talk.split(separator: "\n")
    #expect(
      lines.allSatisfy { $0.hasPrefix("stet: ") || $0.hasPrefix("hint: ") },
      "\(run.testDescription)",
      sourceLocation: sourceLocation
    )
    if let hint {
      let fits = run.hints.contains { hint.isEmpty || $0.contains(hint) }
      #expect(fits, "no hint of “\(hint)” in:\n\(run.testDescription)", sourceLocation: sourceLocation)
    }
    requireSafe(run, sourceLocation: sourceLocation)
  }

  /// Requires that nothing a run wrote could act on a terminal or reorder its lines.
  func requireSafe(_ run: Run, sourceLocation: SourceLocation = #_sourceLocation) {
    let unsafe = (run.output + run.talk).unicodeScalars.filter(Self.isUnsafe)
    let codes = Set(unsafe.map { "U+" + String($0.value, radix: 16) }).sorted()
    #expect(
      codes.isEmpty,
      "\(codes) in \(run.line)\n\(run.output.debugDescription)\n\(run.talk.debugDescription)",
      sourceLocation: sourceLocation
    )
  }

  /// Requires what a git user expects of the objects, whatever lies in the working tree.
  func requireSoundObjects(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let check = try shell(
      "! git rev-parse --git-dir &>../git || git fsck --strict --no-dangling --no-progress |& grep -v ^notice: || true"
    )
    #expect(check.output == "", "\(check.testDescription)", sourceLocation: sourceLocation)
  }

  /// Controls other than line feed and tab, and what Unicode has for turning the order of a line around.
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x09: false
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension Desk.Run {
  /// What it says is wrong, one problem each.
  var sentences: [String] { lines("stet: ") }
  /// What it says would help.
  var hints: [String] { lines("hint: ") }

  private func lines(_ mark: String) -> [String] {
    talk.split(separator: "\n").filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
  }
}
