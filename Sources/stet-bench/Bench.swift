import Foundation

/// The benchmark's command line.
enum Bench {
  private static let usage = """
    usage: stet-bench [ARTICLE]
           stet-bench reading ARTICLE
           stet-bench diff < PAIRS
           stet-bench workspace FOLDER [CLAIMS]
           stet-bench scale FOLDER
           stet-bench import [ARTICLES]
           stet-bench day
           stet-bench train CROWDSOURCED.csv [--out FILE]
           stet-bench train-assertions LABELS.jsonl [--out FILE]
           stet-bench \(Mode.all.map(\.name).joined(separator: "|")) < REQUESTS

    """

  /// Runs what the arguments ask for.
  ///
  /// - Parameter arguments: the name of a mode; `reading` and the path of an article; `diff`; `workspace` and the folder to make; `scale` and a folder for three of them; `import` and how many articles; `day`; `train` or `train-assertions` and the
  ///   path of judged sentences; or nothing, or the path of an article to use in place of the shipped sample.
  /// - Returns: the status to end with.
  static func main(_ arguments: [String]) -> Int32 {
    let reads = arguments.first == "reading" && arguments.count == 2
    let trains =
      ["train", "train-assertions"].contains(arguments.first)
      && (arguments.count == 2 || arguments.count == 4 && arguments[2] == "--out")
    let makes = arguments.first == "workspace" && (2...3).contains(arguments.count)
    let scales = arguments.first == "scale" && arguments.count == 2
    let imports = arguments.first == "import" && arguments.count <= 2
    guard imports || arguments.count <= 1 || reads || trains || makes || scales,
      arguments.first?.hasPrefix("-") != true
    else {
      FileHandle.standardError.write(Data(usage.utf8))
      return 64
    }
    do {
      if let mode = Mode.all.first(where: { $0.name == arguments.first }) {
        try JSONLines.serve(mode)
      } else if makes {
        let size = ScaleWorkspace.Size(claims: arguments.count == 3 ? Int(arguments[2]) ?? 0 : 100_000)
        let commits = try ScaleWorkspace.make(size, in: URL(filePath: arguments[1]), stet: .stet(), git: .git())
        print("\(size.drafts) drafts, \(size.claims) claims, \(size.decisions) decisions in \(commits) commits")
      } else if scales {
        try ScaleCurve.printTable(in: URL(filePath: arguments[1]))
      } else if imports {
        let count = arguments.count == 2 ? Int(arguments[1]) ?? 0 : 1_000
        guard count > 0 else { throw BenchError("The number of articles is one from 1 on.") }
        try BulkImport.printTable(articles: count, stet: .stet(), git: .git())
      } else if arguments == ["day"] {
        try WorkingDay.printTable()
      } else if arguments == ["diff"] {
        try DiffRate.printTable()
      } else if trains {
        let data = URL(filePath: arguments[1])
        let output = arguments.count == 4 ? URL(filePath: arguments[3]) : nil
        if arguments[0] == "train" {
          try Train.run(data: data, output: output)
        } else {
          try TrainAssertions.run(data: data, output: output)
        }
      } else if reads {
        try Rate.printTable(article: URL(filePath: arguments[1]))
      } else {
        try printTable(article: arguments.first)
      }
      return 0
    } catch {
      FileHandle.standardError.write(Data("stet-bench: \(error)\n".utf8))
      return 2
    }
  }

  /// Runs every comparison and prints its two Markdown tables.
  private static func printTable(article: String?) throws {
    let scene = try Scene(article: article)
    defer { scene.remove() }
    print("| command | median | peer beside it | median | ratio | runs |")
    print("|---|---:|---|---:|---:|---:|")
    for comparison in Comparison.all { print(try comparison.measure(in: scene).row) }
    print("")
    try Rate.printTable(article: scene.article)
  }
}
