import StarterWorkspace
import Testing

/// One row of the table in `planted-mistakes.md`.
struct PlantedMistake: CustomTestStringConvertible {
  let kind: String
  let wrong: String
  let right: String
  let isMended: Bool

  var testDescription: String { kind }

  /// The rows of the table that ships.
  static let all: [PlantedMistake] = {
    let rows = String(decoding: StarterWorkspace.plantedMistakes, as: UTF8.self)
      .split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    return rows.compactMap { row in
      let cells = row.split(separator: "|").map { String($0.trimmingSpaces) }
      guard cells.count == 4, cells[3] == "revision 2" || cells[3] == "no" else { return nil }
      return PlantedMistake(kind: cells[0], wrong: cells[1], right: cells[2], isMended: cells[3] == "revision 2")
    }
  }()
}
