import Foundation

/// The commands of a checker's day, timed as whole processes on a draft of some hundred claims, each beside git in the same
/// repository and the same run: beside a commit of one file where something is recorded, beside `git log -p` where not.
enum WorkingDay {
  /// Prints the table in Markdown.
  ///
  /// - Throws: `BenchError` when a command does not end with one of the statuses it may end with.
  static func printTable() throws {
    let desk = try DayDesk()
    defer { desk.remove() }
    print("| command (\(desk.claims.count) claims) | median | peer beside it | median | ratio | runs |")
    print("|---|---:|---|---:|---:|---:|")
    for errand in Errand.all { print(try comparison(errand).measure(in: desk).row) }
  }

  private static func comparison(_ errand: Errand) -> Comparison<DayDesk> {
    Comparison(
      name: errand.name,
      peer: errand.records ? "git commit FILE" : "git log -p",
      runs: 15,
      ours: { desk, run in
        try desk.stet.run(
          ["-C", desk.folder.path(percentEncoded: false)] + errand.arguments(desk, run),
          home: desk.folder,
          input: errand.readsName ? desk.name : nil,
          accepts: errand.records ? [0] : [0, 1]
        ).seconds
      },
      theirs: { desk, run in
        guard errand.records else { return try desk.git.run(["log", "-p"], in: desk.folder).seconds }
        try Data("\(errand.name) \(run)\n".utf8).write(to: desk.folder.appending(path: desk.notes))
        return try desk.git.run(["commit", "-q", "-m", "run \(run)", desk.notes], in: desk.folder).seconds
      }
    )
  }
}
