import Editorial
import Foundation

/// Answers requests from standard input, one JSON object a line, until it ends.
enum JSONLines {
  /// Answers every request in order.
  ///
  /// - Throws: `BenchError` that names the line, for a request that makes no sense.
  static func serve(_ mode: Mode) throws {
    let input = [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
    var output: [UInt8] = []
    var number = 0
    for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do {
        output += try answer(Array(line), mode).line.utf8
      } catch {
        throw BenchError("Line \(number) is no request for \(mode.name): \(error).")
      }
      output.append(0x0A)
      if output.count > 1 << 20 {
        try FileHandle.standardOutput.write(contentsOf: Data(output))
        output.removeAll(keepingCapacity: true)
      }
    }
    try FileHandle.standardOutput.write(contentsOf: Data(output))
  }

  private static func answer(_ line: [UInt8], _ mode: Mode) throws -> JSON {
    var fields = try JSONFields(try JSON(parsing: line))
    guard let id = fields.value("id") else { throw BenchError("it has no id") }
    var answer = try mode.answer(&fields)
    answer["id"] = id
    return .object(answer)
  }
}
