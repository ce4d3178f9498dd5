import Foundation
import Glibc

/// The import of many articles with their claims, as a whole process, beside git adding and committing the same files.
enum BulkImport {
  /// Makes articles of some four hundred words, imports them, and prints what it took.
  static func printTable(articles count: Int, stet: Tool, git: Tool) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stet-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "in"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try (0..<count).map { number in
      let file = folder.appending(path: "in/\(number).md")
      let text = GeneratedText(seed: UInt64(number) + 1, sentences: 30).text(titled: "Story \(number)")
      try Data(text.utf8).write(to: file)
      return file.path(percentEncoded: false)
    }
    print("| import of \(count) articles | seconds | articles/s | claims/s | peak memory | packs | loose objects |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for options in [["--open"], ["--open", "--no-fsync"], []] {
      let name = "desk\(options.count)"
      try stet.run(["init", name], in: folder)
      let desk = folder.appending(path: name)
      let before = peakMemory()
      let seconds = try stet.run(["add"] + options + files, in: desk).seconds
      let memory = peakMemory() > before ? "\(peakMemory() >> 10) MB" : "less"
      let claims = try lines(git.run(["ls-files", "*/claims/*.json"], in: desk).output)
      let objects = try objects(in: desk, git)
      print(
        "| `stet add\(options.map { " " + $0 }.joined())` | \(text(seconds)) | \(Int(Double(count) / seconds)) | "
          + "\(Int(Double(claims) / seconds)) | \(memory) | \(objects.packs) | \(objects.loose) |"
      )
    }
    let peer = folder.appending(path: "peer")
    try FileManager.default.copyItem(at: folder.appending(path: "desk1"), to: peer)
    try FileManager.default.removeItem(at: peer.appending(path: ".git"))
    try git.run(["init", "-q"], in: peer)
    let seconds =
      try git.run(["add", "."], in: peer).seconds + git.run(["commit", "-q", "-m", "all"], in: peer).seconds
    let objects = try objects(in: peer, git)
    print(
      "| `git add .`; `git commit` (the same files, one commit) | \(text(seconds)) | \(Int(Double(count) / seconds)) "
        + "| | | \(objects.packs) | \(objects.loose) |"
    )
  }

  /// The most memory that any program took that was waited for, in KB.
  private static func peakMemory() -> Int {
    var usage = rusage()
    return unsafe getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage) == 0 ? usage.ru_maxrss : 0
  }

  private static func objects(in folder: URL, _ git: Tool) throws -> (packs: String, loose: String) {
    let output = try String(decoding: git.run(["count-objects", "-v"], in: folder).output, as: UTF8.self)
    let words = output.split(separator: "\n").map { $0.split(separator: " ") }
    func figure(_ name: String) -> String { words.first { $0[0] == name }.map { String($0[1]) } ?? "" }
    return (figure("packs:"), figure("count:"))
  }

  private static func lines(_ output: Data) -> Int { output.count { $0 == 0x0A } }

  private static func text(_ seconds: Double) -> String { String(format: "%.2f", seconds) }
}
