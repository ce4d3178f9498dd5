/// How soon a claim should be looked at, 0 to 100: what would harm most if it were wrong comes first.
public struct Priority: Sendable, Hashable, Comparable {
  /// The hundredths, 0 to 100; whole, so that two machines write the same bytes.
  public let hundredths: Int

  /// Takes hundredths, moved into 0 to 100.
  public init(hundredths: Int) { self.hundredths = min(max(hundredths, 0), 100) }

  /// The figure as files and JSON give it: `0.85`.
  public var decimal: String {
    hundredths == 100 ? "1.00" : "0.\(hundredths < 10 ? "0" : "")\(hundredths)"
  }

  /// Reads what `decimal` writes; nil for anything else.
  package init?(decimal: String) {
    guard let value = Double(decimal), (0...1).contains(value) else { return nil }
    self.init(hundredths: Int((value * 100).rounded()))
  }

  /// Orders by the figure.
  public static func < (left: Priority, right: Priority) -> Bool { left.hundredths < right.hundredths }
}
