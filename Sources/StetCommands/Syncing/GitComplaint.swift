import Editorial
import StetKit

/// What the program `git` said when it could not do something, sorted into the kinds that a person can do something about.
///
/// Git gives no codes for these; its words, in English, are all there is. What fits no kind is quoted as it is.
struct GitComplaint: Sendable, Hashable {
  private let errors: String
  private let report: String

  /// Takes what it wrote to standard error, and the lines of `push --porcelain`.
  init(_ errors: [UInt8], report: [UInt8] = []) {
    self.errors = String(decoding: errors, as: UTF8.self)
    self.report = String(decoding: report, as: UTF8.self)
  }

  /// Whether the place was reached and has no such branch.
  var isMissingBranch: Bool { errors.contains("couldn't find remote ref") }

  /// Whether a clone found something in the folder that it was to make.
  var isFolderTaken: Bool { errors.contains("already exists and is not an empty directory") }

  /// Whether the branch has gone on since it was fetched, or is being moved by another push at this moment.
  var isOutrun: Bool {
    guard let reason = refusal else { return false }
    return ["[rejected]", "fetch first", "non-fast-forward", "cannot lock ref", "failed to update ref", "stale info"]
      .contains { reason.contains($0) } || errors.contains("cannot lock ref")
      || errors.contains("reference already exists")
  }

  /// What the place said of a push that it did not keep: `[remote rejected] (protected branch hook declined)`.
  private var refusal: String? {
    report.split(separator: "\n").first { $0.hasPrefix("!") }.map { line in
      String(line.split(separator: "\t").last ?? line)
    }
  }

  /// The error in the workspace's words.
  func error(about subject: String) -> WorkspaceError {
    func fits(_ words: String...) -> Bool { words.contains { errors.contains($0) } }
    let code: WorkspaceError.Code
    if fits("No space left on device", "Disk quota exceeded", "File too large") {
      code = .diskFull
    } else if refusal != nil {
      return WorkspaceError(.pushRefused, subject, detail: refusalWords)
    } else if fits("service not enabled") {
      code = .pushRefused
    } else if fits(
      "Authentication failed",
      "could not read Username",
      "could not read Password",
      "terminal prompts disabled",
      "Permission denied (",
      "Host key verification failed",
      "returned error: 401",
      "returned error: 403",
      "HTTP Basic: Access denied",
      "Too many authentication failures"
    ) {
      code = .notAdmitted
    } else if fits(
      "does not appear to be a git repository",
      "not found",
      "does not exist",
      "repository not exported",
      "not a git repository",
      "is not a valid repository name"
    ) {
      code = .noRemote
    } else if fits(
      "Could not resolve host",
      "Connection refused",
      "Connection timed out",
      "unable to connect",
      "No route to host",
      "Network is unreachable",
      "Failed to connect",
      "Couldn't connect",
      "Connection reset",
      "Connection closed",
      "unable to look up",
      "unable to access",
      "connect to host",
      "early EOF",
      "hung up unexpectedly",
      "Could not read from remote repository"
    ) {
      code = .unreachable
    } else {
      code = .git
    }
    return WorkspaceError(code, subject, detail: words)
  }

  /// The line that says most: the first that git calls fatal or an error, or else the last.
  private var words: String {
    let lines = errors.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    // What ssh says stands before git's own line, which says only that there was something.
    let telling = lines.first { !$0.hasPrefix("fatal: Could not read from remote") && !$0.hasPrefix("Warning: ") }
    var line = telling ?? lines.first ?? "git said nothing"
    for prefix in ["remote: ", "fatal: ", "error: "] where line.hasPrefix(prefix) {
      line = String(line.dropFirst(prefix.count))
    }
    return line.withoutFullStop
  }

  /// What the place answered, its own words first.
  private var refusalWords: String {
    let said = errors.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("remote: ") }
      .map { $0.dropFirst("remote: ".count).split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    return (said.prefix(2) + [refusal ?? ""]).joined(separator: "; ")
  }
}

extension String {
  /// The text without a full stop at its end, to go on in a sentence of ours.
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
