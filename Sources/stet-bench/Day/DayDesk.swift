import Foundation

/// A workspace with one draft of some hundred claims in the middle of a working day: checked, disputed, asked about, ticked
/// and assigned.
struct DayDesk {
  /// The program that is measured.
  let stet: Tool
  /// The peer.
  let git: Tool
  /// The workspace.
  let folder: URL
  /// The ids of the draft's claims, in the order of their names.
  let claims: [String]
  /// A tracked file that lies as deep as a check.
  let notes: String
  /// A file that holds the name of a confidential source.
  let name: URL

  private let scratch: URL

  /// Makes the workspace.
  init() throws {
    (stet, git) = (try Tool.stet(), try Tool.git())
    scratch = FileManager.default.temporaryDirectory.appending(path: "stet-bench-\(UUID().uuidString)")
    folder = scratch.appending(path: "day")
    name = scratch.appending(path: "name.txt")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    try Data("Wilhelmina Abernathy\n".utf8).write(to: name)
    let article = scratch.appending(path: "article.md")
    try Data(GeneratedText(seed: 6, sentences: 100).text(titled: "The harbour and the bridge").utf8).write(to: article)
    try stet.run(["init", "day"], in: scratch)
    try stet.run(["add", article.path(percentEncoded: false), "--slug", "day", "--open"], in: folder)
    let files = try git.run(["ls-files", "drafts/*/claims/*.json"], in: folder).output
    let paths = String(decoding: files, as: UTF8.self).split(separator: "\n")
    claims = paths.compactMap { $0.split(separator: "/").last?.split(separator: ".").first.map(String.init) }
    guard claims.count >= 90, let first = paths.first else { throw BenchError("The draft has \(claims.count) claims.") }
    notes = first.split(separator: "/").dropLast(2).joined(separator: "/") + "/checks/notes/bench.txt"
    try work()
  }

  /// A different claim for each run; -1 is the run that does not count.
  func claim(_ run: Int) -> String { claims[(run + 1) % claims.count] }

  /// Takes everything away again.
  func remove() {
    try? FileManager.default.removeItem(at: scratch)
  }

  /// What was done by the time that the day is measured.
  private func work() throws {
    let file = folder.appending(path: notes)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("notes\n".utf8).write(to: file)
    try git.run(["add", notes], in: folder)
    try git.run(["commit", "-q", "-m", "notes"], in: folder)
    try nameEditor()
    let (asked, checked) = (Array(claims[0..<20]), Array(claims[20..<50]))
    let (reported, disputed) = (Array(claims[50..<60]), Array(claims[60..<65]))
    try stet.run(["assign", "day", "ada@example.org", "--due", "2030-01-31"], in: folder)
    try stet.run(["verify"] + checked + ["--source", "Annual report", "--at", "p. 12", "--primary"], in: folder)
    try stet.run(["verify"] + reported + ["--source", "Wire", "--at", "para 3", "--origin", "Agency"], in: folder)
    try stet.run(["dispute"] + disputed + ["--note", "not so", "--change", "The report says otherwise."], in: folder)
    let question = ["--to", "Nora Field", "--question", "Which report says so?", "--due", "2030-01-15"]
    try stet.run(["query"] + asked + question, in: folder)
    try stet.run(["cite", claims[66], "--source", "Source A", "--at", "by telephone", "--confidential"], in: folder)
    for claim in claims[20..<40] { try stet.run(["tick", claim, "--all"], in: folder) }
  }

  /// Makes the one who measures an editor, who may waive.
  private func nameEditor() throws {
    let settings = folder.appending(path: "stet.json")
    let text = String(decoding: try Data(contentsOf: settings), as: UTF8.self)
    let named = text.replacing("\"editors\": []", with: "\"editors\": [\"bench@example.org\"]")
    guard named != text else { throw BenchError("A new workspace has editors already.") }
    try Data(named.utf8).write(to: settings)
    try git.run(["commit", "-q", "-m", "editors", "stet.json"], in: folder)
  }
}
