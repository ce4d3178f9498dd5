import Foundation
import Testing

@Suite("README.md")
struct ReadmeTests {
  @Test func runsEveryCommandInOrder() throws {
    let readme = try Readme()
    let desk = try Desk()
    try desk.write(HarborArticle.text, to: "article.txt")
    // The two set-up commands and the benchmark build the package itself: the first two are what CI runs, from this file.
    let lines = readme.fences.filter { $0.language == "sh" && $0.comment == nil }.flatMap(\.lines)
      .filter { !$0.hasPrefix("swift ") }
    #expect(lines.count > 20)
    for line in lines {
      if line.hasPrefix("cd ") {
        desk.folder = desk.folder.appending(path: String(line.dropFirst(3))).standardizedFileURL
        continue
      }
      let run = try desk.shell(line)
      #expect(run.status == 0, "\(run.testDescription)")
    }
    try desk.run("/usr/bin/env", ["git", "clean", "-fdq"])
    try desk.requireSoundRepository()
  }

  @Test func showsWhatTheProgramReallyShows() throws {
    let readme = try Readme()
    let desk = try Desk()
    try desk.stet("demo", "try-stet")
    desk.folder.append(path: "try-stet")
    let pictures = readme.fences.filter { $0.comment?.hasPrefix("picture: ") == true }
    #expect(!pictures.isEmpty)
    for picture in pictures {
      let command = String(picture.comment?.dropFirst("picture: ".count) ?? "")
      let output = try desk.shell(command).output.components(separatedBy: "\n")
      for line in picture.lines { #expect(output.contains(line), "\(command) no longer shows: \(line)") }
    }
  }

  @Test func namesTheTwoCommandsThatCIRuns() throws {
    let readme = try Readme()
    #expect(readme.fences.count { $0.comment == "setup" && $0.lines.count == 1 } == 1)
    #expect(readme.fences.count { $0.comment == "tests" && $0.lines.count == 1 } == 1)
  }

  /// CI installs what README names and nothing else: it reads both commands from there.
  @Test func namesEveryToolThatTheTestsRun() throws {
    let script = try Readme.file(".ci/run")
    #expect(script.contains("command_of setup") && script.contains("command_of tests"))
    #expect(!script.contains("apt-get"))
    let tests = try #require(try Readme().fences.first { $0.comment == "tests" }?.lines.first)
    for tool in ["strace", "libcmark-gfm-dev", "tmux"] { #expect(tests.contains(" \(tool) "), "\(tests)") }
  }

  @Test(arguments: [("speed", "stet-bench", 13), ("day", "stet-bench day", 33)])
  func holdsTheTablesOfMeasurements(_ name: String, _ command: String, _ count: Int) throws {
    let table = try #require(try Readme().text.components(separatedBy: "<!-- \(name) -->\n").last)
    let rows = table.components(separatedBy: "\n").prefix { $0.hasPrefix("|") }
    #expect(rows.count == count, "Run \(command) and paste what it prints.")
  }
}
