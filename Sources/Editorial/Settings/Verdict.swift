/// One step of the scale on which a workspace rates claims of third parties: axis D.
public struct Verdict: Sendable, Hashable {
  /// The words, such as “Mostly false”.
  public let label: String
  /// The number; nil for a verdict off the scale, such as “Unproven”.
  public let value: Int?

  /// The scale of a workspace that sets none.
  package static let house: [Verdict] = [
    Verdict(label: "False", value: 1), Verdict(label: "Mostly false", value: 2), Verdict(label: "Half true", value: 3),
    Verdict(label: "Mostly true", value: 4), Verdict(label: "True", value: 5), Verdict(label: "Unproven", value: nil),
  ]
}
