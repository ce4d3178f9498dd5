import Editorial
import Foundation
import Prose

/// Fits the model of what asserts something checkable to judged sentences, which are no part of the project.
enum TrainAssertions {
  /// Prints the Swift source that holds the weights, or writes it to a file.
  ///
  /// The data is JSON lines: `{"text", "part", "label", "source"}`, where `label` is 1 when a source could confirm or refute
  /// something in the sentence, and `source` names its article.
  ///
  /// - Throws: `BenchError` or `JSONError` for a line that is no such object.
  static func run(data: URL, output: URL?) throws {
    let lines = [UInt8](try Data(contentsOf: data)).split(separator: 0x0A)
    let examples = try lines.map { line in
      var fields = try JSONFields(try JSON(parsing: Array(line)))
      let name = try fields.string("part")
      guard let part = Part(rawValue: name) else { throw BenchError("“\(name)” is no part of an article.") }
      return AssertionExample(
        text: Text(try fields.string("text")),
        part: part,
        isCheckable: try fields.integer("label") == 1,
        source: try fields.string("source")
      )
    }
    let training = AssertionTraining(examples)
    let figures = [training.precision, training.recall, training.keptOut].map { String(format: "%.1f", $0 * 100) }
    let source = training.weights.source(about: [
      "Written by `stet-bench train-assertions LABELS.jsonl --out FILE`; do not edit.",
      "",
      "Data: \(examples.count) sentences of news articles and public offices' blogs, labelled by hand for this project and no",
      "part of it; \(examples.count(where: \.isCheckable)) of them hold something that a source could confirm or refute.",
      "On articles that the weights had not seen: precision \(figures[0]) %, recall \(figures[1]) %, "
        + "\(figures[2]) % of the others kept out.",
    ])
    if let output {
      try Data(source.utf8).write(to: output)
      print("precision \(figures[0])  recall \(figures[1])  kept out \(figures[2])")
    } else {
      print(source, terminator: "")
    }
  }
}
