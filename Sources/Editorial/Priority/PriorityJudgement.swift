/// How soon a sentence should be checked, as the model has it.
public struct PriorityJudgement: Sendable, Hashable {
  /// The figure that files and people see.
  public let priority: Priority
  /// The sum of all weights, in millionths of a logit; 0 stands for an even chance.
  public let logit: Int
  /// Whether the score reaches the model's threshold: more likely than not, a person would want it checked.
  public let isWorthChecking: Bool

  /// The chance that a person would want it checked, 0 to 1; the same digits on every machine.
  public var score: Double { Logistic.value(Double(logit) / 1_000_000) }
}
