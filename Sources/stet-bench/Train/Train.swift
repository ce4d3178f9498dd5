import Editorial
import Foundation
import Prose

/// Trains the model of what to check first, from judged sentences that are no part of the project.
enum Train {
  /// Prints the Swift source that holds the weights, or writes it to a file.
  ///
  /// The data is a CSV file with the columns of ClaimBuster's `crowdsourced.csv`: `Text`, `Verdict` (1 when the sentence
  /// should be checked) and `File_id` (the speech that it comes from).
  ///
  /// - Throws: `BenchError` when a column is missing.
  static func run(data: URL, output: URL?) throws {
    let rows = SeparatedValues.rows([UInt8](try Data(contentsOf: data)))
    let examples = try rows.map { row in
      guard let text = row["Text"], let verdict = row["Verdict"], let source = row["File_id"] else {
        throw BenchError("\(data.lastPathComponent) has no columns Text, Verdict and File_id.")
      }
      return PriorityExample(text: Text(text), isWorthChecking: verdict == "1", source: source)
    }
    let training = PriorityTraining(examples)
    let worthy = rows.count { $0["Verdict"] == "1" }
    let weights = training.weights
    let count = [weights.traits, weights.words, weights.pairs].map { PriorityWeights.items($0).count }
    let source = weights.source(about: [
      "Written by `stet-bench train \(data.lastPathComponent) --out FILE`; do not edit.",
      "",
      "Data: ClaimBuster, crowdsourced part (Arslan, Hassan, Li and Tremayne, “A Benchmark Dataset of Check-worthy",
      "Factual Claims”, ICWSM 2020, doi:10.5281/zenodo.3609356): \(worthy) of \(examples.count) sentences should be checked.",
      "Licence: the file states none; its sentences are no part of this program, only these weights.",
      "On debates that the weights had not seen: average precision \(String(format: "%.3f", training.averagePrecision)), "
        + "F1 \(String(format: "%.3f", training.f1)).",
      "Weights: \(count[0]) of traits, \(count[1]) of words, \(count[2]) of pairs.",
    ])
    if let output {
      try Data(source.utf8).write(to: output)
      print("AP \(training.averagePrecision)  F1 \(training.f1)  weights \(count)")
    } else {
      print(source, terminator: "")
    }
  }
}
