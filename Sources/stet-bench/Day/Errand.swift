import Foundation

/// One command of a checker's day.
struct Errand: Sendable {
  /// The command, as the table names it.
  let name: String
  /// Whether it records something, and so is measured beside a commit.
  let records: Bool
  /// What the command is given in a run.
  let arguments: @Sendable (DayDesk, Int) -> [String]
  /// Whether it reads the name of a confidential source from standard input.
  var readsName = false

  /// A command that records something about another claim in each run.
  static func recording(_ name: String, _ arguments: @escaping @Sendable (DayDesk, Int) -> [String]) -> Errand {
    Errand(name: name, records: true, arguments: arguments)
  }

  /// A command that only reads, the same in each run.
  static func reading(_ arguments: String..., as name: String? = nil) -> Errand {
    Errand(name: name ?? "stet " + arguments.joined(separator: " "), records: false) { _, _ in arguments }
  }

  /// The commands of the day, in the order of the table.
  static let all: [Errand] = decisions + papers

  private static let decisions = [
    recording("stet take CLAIM") { desk, run in ["take", desk.claim(run)] },
    recording("stet assign CLAIM PERSON --due DAY") { desk, run in
      ["assign", desk.claim(run), "ada@example.org", "--due", "2030-02-\(run + 11)"]
    },
    recording("stet state DRAFT hold; release") { _, run in
      run % 2 == 0 ? ["state", "day", "release"] : ["state", "day", "hold", "--reason", "the ministry calls back"]
    },
    recording("stet cite CLAIM") { desk, run in ["cite", desk.claim(run), "--source", "Bench", "--at", "run \(run)"] },
    recording("stet cite CLAIM --like CLAIM") { desk, run in ["cite", desk.claim(run), "--like", desk.claims[30]] },
    Errand(
      name: "stet confide LABEL",
      records: false,
      arguments: { _, run in ["confide", "Source \(run + 1)"] },
      readsName: true
    ),
    recording("stet query CLAIM") { desk, run in
      ["query", desk.claim(run), "--to", "Ines Halloran", "--question", "Which report, \(run)?"]
    },
    recording("stet answer CLAIM") { desk, run in
      ["answer", desk.claim(run), "--answer", "The report of May.", "--from", "Ines Halloran"]
    },
    recording("stet waive CLAIM") { desk, run in
      ["waive", desk.claim(run), "--reason", "the editor takes it", "--until", "2030-01-31"]
    },
    recording("stet tick CLAIM FACT") { desk, run in ["tick", desk.claim(run), "1"] },
    recording("stet tick DRAFT ITEM; untick") { _, run in
      [run % 2 == 0 ? "untick" : "tick", "day", "before-release/1"]
    },
    recording("stet note CLAIM TEXT") { desk, run in ["note", desk.claim(run), "called the ministry, run \(run)"] },
  ]

  private static let papers = [
    reading("list", "--mine"), reading("gate", "day"), reading("gate", "day", "--at", "r1"), reading("policy"),
    reading("checklist", "day"), reading("sources", "day"), reading("queries", "day"),
    reading("queries", "day", "--format", "markdown"), reading("review", "day"), reading("summary"),
    reading("summary", "day"), reading("summary", "day", "--format", "markdown"),
    reading("summary", "day", "--format", "html"), reading("summary", "day", "--json"),
    reading("export", "day", "--as", "checking-copy"), reading("export", "day", "--as", "checked-copy"),
    reading("export", "day", "--as", "annotated"), reading("export", "day", "--as", "sources"),
    reading("export", "day", "--as", "csv"),
  ]
}
