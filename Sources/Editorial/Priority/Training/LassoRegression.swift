/// Logistic regression with an L1 penalty, which leaves most weights at nothing.
///
/// Cyclic coordinate descent with a trust region for each weight: the algorithm BBR of Genkin, Lewis and Madigan,
/// “Large-Scale Bayesian Logistic Regression for Text Categorization”, Technometrics 49 (2007). Every step lowers the
/// penalised loss. The order and the number of the rounds are fixed, so the same examples give the same weights.
struct LassoRegression {
  /// What a weight of 1 costs by default, in units of the loss of one example.
  static let penalty = 2.0
  /// How often every weight is looked at.
  static let rounds = 60

  /// The weight that every row has; it costs nothing.
  private(set) var base = 0.0
  /// The weights of the columns.
  private(set) var weights: [Double]

  private let matrix: PriorityMatrix
  private let isUsed: [Bool]
  /// The chance of each row as the weights stand, and its sum.
  private var chances: [Double]
  private var sums: [Double]

  /// Fits the rows that are used.
  ///
  /// - Complexity: O(*rounds* · *n*) in the numbers of the matrix.
  init(_ matrix: PriorityMatrix, isUsed: [Bool], penalty: Double = penalty) {
    self.matrix = matrix
    self.isUsed = isUsed
    weights = Array(repeating: 0, count: matrix.rows.count)
    sums = Array(repeating: 0, count: matrix.labels.count)
    chances = Array(repeating: 0.5, count: matrix.labels.count)
    let used = matrix.labels.indices.filter { isUsed[$0] }.map { Int32($0) }
    let columns = matrix.rows.map { rows in rows.filter { isUsed[Int($0)] } }
    var radii = Array(repeating: 1.0, count: columns.count + 1)
    for _ in 0..<Self.rounds {
      base += step(used, weight: base, radius: &radii[columns.count], isWord: false, penalty: 0)
      for column in columns.indices where !columns[column].isEmpty {
        weights[column] += step(
          columns[column],
          weight: weights[column],
          radius: &radii[column],
          isWord: column >= matrix.traitCount,
          penalty: penalty
        )
      }
    }
  }

  /// The sum for a row, whether it was used or not.
  func sums(of matrix: PriorityMatrix) -> [Double] {
    var sums = Array(repeating: base, count: matrix.labels.count)
    for (column, weight) in weights.enumerated() where weight != 0 {
      for row in matrix.rows[column] {
        sums[Int(row)] += weight * (column >= matrix.traitCount ? matrix.shares[Int(row)] : 1)
      }
    }
    return sums
  }

  /// Moves one weight to where a bound of the loss is least, at most by its radius, and returns by how much.
  private mutating func step(
    _ rows: [Int32],
    weight: Double,
    radius: inout Double,
    isWord: Bool,
    penalty: Double
  ) -> Double {
    var slope = 0.0
    var bend = 1e-9
    for row in rows {
      let row = Int(row)
      let value = isWord ? matrix.shares[row] : 1
      let chance = chances[row]
      slope += value * (matrix.labels[row] ? chance - 1 : chance)
      bend += value * value * Self.bend(chance, within: radius * value)
    }
    let aim = weight - slope / bend
    let shrunk = penalty / bend
    let target = aim > shrunk ? aim - shrunk : aim < -shrunk ? aim + shrunk : 0
    let move = min(max(target - weight, -radius), radius)
    radius = max(2 * move.magnitude, radius / 2)
    guard move != 0 else { return 0 }
    for row in rows {
      let row = Int(row)
      sums[row] += move * (isWord ? matrix.shares[row] : 1)
      chances[row] = Logistic.value(sums[row])
    }
    return move
  }

  /// The most that the loss of a row bends while its sum moves by at most `distance`.
  private static func bend(_ chance: Double, within distance: Double) -> Double {
    let least = min(chance, 1 - chance)
    // e to the power of the sum's magnitude, and of the distance.
    let odds = (1 - least) / max(least, 1e-12)
    let reach = 1 / Logistic.exponential(-distance)
    return odds <= reach ? 0.25 : 1 / (2 + odds / reach + reach / odds)
  }
}
