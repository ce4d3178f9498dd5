/// A number exactly as a text gives it: `mantissa` × 10^`exponent` ÷ `divisor`.
///
/// No binary fraction stands between the words and the value: "2.5 million" is 25 × 10⁵, "two-thirds" is 2 ÷ 3. Numbers are
/// kept in one form (no last zero in the mantissa, no common factor with the divisor but of 2 and 5), so that equal ones are equal.
public struct ExactNumber: Sendable, Hashable {
  /// The figures without their point.
  public let mantissa: Int64
  /// How many places the point moves to the right.
  public let exponent: Int
  /// What a fraction in words divides by; 1 for everything else.
  public let divisor: Int

  /// Takes a mantissa, an exponent and a divisor above 0; the divisor is folded away where it is 2, 4, 5, 8 or 10.
  public init(mantissa: Int64, exponent: Int = 0, divisor: Int = 1) {
    var mantissa = mantissa
    var exponent = exponent
    var divisor = max(1, divisor)
    let common = Self.greatestDivisor(mantissa.magnitude, UInt64(divisor))
    if common > 1 {
      mantissa /= Int64(common)
      divisor /= Int(common)
    }
    // A half is 5 ÷ 10 and a quarter 25 ÷ 100.
    for (part, factor, places) in [(8, 125, 3), (4, 25, 2), (2, 5, 1), (10, 1, 1), (5, 2, 1)] where divisor == part {
      let (product, overflows) = mantissa.multipliedReportingOverflow(by: Int64(factor))
      guard !overflows else { break }
      (mantissa, exponent, divisor) = (product, exponent - places, 1)
    }
    while mantissa != 0, mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
    self.mantissa = mantissa
    self.exponent = mantissa == 0 ? 0 : exponent
    self.divisor = mantissa == 0 ? 1 : divisor
  }

  /// The number times a power of ten.
  func scaled(by places: Int) -> ExactNumber {
    ExactNumber(mantissa: mantissa, exponent: exponent + places, divisor: divisor)
  }

  /// The number as a person writes it, without separators: `2500000`, `-0.5`, `2/3`.
  public var description: String {
    var digits = String(mantissa.magnitude)
    if exponent > 0 {
      digits += String(repeating: "0", count: min(exponent, 400))
    } else if exponent < 0 {
      let places = min(-exponent, 400)
      if digits.utf8.count <= places { digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
    }
    return (mantissa < 0 ? "-" : "") + digits + (divisor == 1 ? "" : "/\(divisor)")
  }

  private static func greatestDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var (a, b) = (a, b)
    while b > 0 { (a, b) = (b, a % b) }
    return a
  }
}

extension ExactNumber: CustomStringConvertible {}
