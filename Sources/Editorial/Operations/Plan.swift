/// What an operation would record: files and the commit that brings them.
public struct Plan: Sendable, Hashable {
  /// One file as it will be.
  public struct File: Sendable, Hashable {
    /// The path in the workspace.
    public let path: String
    /// The bytes; none where the file goes.
    public let bytes: [UInt8]
    /// Whether the file is taken away.
    public let isRemoved: Bool
    /// Whether the person's own working copy holds these bytes already and must not be touched.
    public let isSaved: Bool

    /// Takes the parts as they are.
    package init(path: String, bytes: [UInt8], isSaved: Bool = false) {
      self.path = path
      self.bytes = bytes
      self.isSaved = isSaved
      isRemoved = false
    }

    /// Takes a file away.
    init(removing path: String) {
      self.path = path
      bytes = []
      isSaved = false
      isRemoved = true
    }
  }

  /// The files that change.
  public let files: [File]
  /// The first line of the commit, for people.
  public let subject: String
  /// Lines for people below it.
  public let body: [String]
  /// The lines for tools at the end, such as `Stet-Draft`.
  public let trailers: [(name: String, value: String)]

  package init(files: [File], subject: String, body: [String] = [], trailers: [(name: String, value: String)]) {
    self.files = files
    self.subject = Self.clipped(Visible.line(subject), to: 72)
    self.body = body.map(Visible.line).filter { !$0.isEmpty }
    self.trailers = trailers
  }

  /// The commit's whole message: subject, body, trailers, as `git interpret-trailers` reads them.
  public var message: String {
    let paragraphs = [
      subject, body.joined(separator: "\n"),
      trailers.map { "\($0.name): \(Visible.line($0.value))" }.joined(separator: "\n"),
    ]
    return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// Cuts a line at a word's end, so that `git log --oneline` stays readable; an open quotation is closed again.
  private static func clipped(_ line: String, to width: Int) -> String {
    guard line.count > width else { return line }
    let head = line.prefix(width - 2)
    // Words without spaces between them are cut anywhere.
    let cut = head.lastIndex(of: " ").map { head[..<$0] }.flatMap { $0.count * 2 < width ? nil : $0 } ?? head
    let isOpen = cut.count { $0 == "“" } > cut.count { $0 == "”" }
    return cut + (isOpen ? "…”" : "…")
  }

  /// Two plans are equal when they would make the same commit.
  public static func == (left: Plan, right: Plan) -> Bool { left.files == right.files && left.message == right.message }

  /// Hashes what the commit says.
  public func hash(into hasher: inout Hasher) { hasher.combine(message) }
}
