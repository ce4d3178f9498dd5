import Foundation

/// The benchmark's command line.
enum Bench {
  /// Runs every comparison and prints one Markdown table.
  ///
  /// - Parameter arguments: nothing, or the path of an article to use in place of the shipped sample.
  /// - Returns: the status to end with.
  static func main(_ arguments: [String]) -> Int32 {
    guard arguments.count <= 1, arguments.first?.hasPrefix("-") != true else {
      FileHandle.standardError.write(Data("usage: stet-bench [ARTICLE]\n".utf8))
      return 64
    }
    do {
      let scene = try Scene(article: arguments.first)
      defer { scene.remove() }
      print("| command | median | peer beside it | median | ratio | runs |")
      print("|---|---:|---|---:|---:|---:|")
      for comparison in Comparison.all {
        let result = try comparison.measure(in: scene)
        print(result.row)
      }
      return 0
    } catch {
      FileHandle.standardError.write(Data("stet-bench: \(error)\n".utf8))
      return 2
    }
  }
}
