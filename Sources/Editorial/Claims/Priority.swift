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

  /// Reads what `decimal` writes, and the same with fewer or more digits; nil for anything else.
  package init?(decimal: String) {
    let parts = decimal.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].elementsEqual("0".utf8) || parts[0].elementsEqual("1".utf8) else {
      return nil
    }
    let digits = (parts.count == 2 ? Array(parts[1]) : [0x30]) + [0x30]
    guard digits.count > 1, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let hundredths = Int(digits[0] - 0x30) * 10 + Int(digits[1] - 0x30)
    guard parts[0].first == 0x30 || digits.allSatisfy({ $0 == 0x30 }) else { return nil }
    self.init(hundredths: parts[0].first == 0x31 ? 100 : hundredths)
  }

  /// Orders by the figure.
  public static func < (left: Priority, right: Priority) -> Bool { left.hundredths < right.hundredths }
}
