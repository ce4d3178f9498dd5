/// The logistic function, from additions, multiplications and divisions alone.
///
/// The C library's exponential may differ in the last digit from one machine to another; these operations may not (IEEE 754),
/// so weights trained and priorities written on two machines are the same bytes.
package enum Logistic {
  /// 1 / (1 + e⁻ˣ), between 0 and 1 for every number.
  package static func value(_ x: Double) -> Double {
    x >= 0 ? 1 / (1 + exponential(-x)) : exponential(x) / (1 + exponential(x))
  }

  /// e to the power of a number of at most 0; what is smaller than −700 is taken as −700.
  static func exponential(_ x: Double) -> Double {
    let x = max(x, -700)
    // x = k ln 2 + r with |r| ≤ ln 2 / 2. The two halves of ln 2 keep r exact (Cody and Waite 1980).
    let k = (x * 1.4426950408889634).rounded()
    let r = (x - k * 0.693147180369123816490) - k * 1.90821492927058770002e-10
    // The Taylor series to the 13th power; the rest is below 2⁻⁵⁶.
    var sum = 1.0
    for power in stride(from: 13.0, through: 1.0, by: -1.0) { sum = 1 + sum * r / power }
    return sum * Double(bitPattern: UInt64(1023 + Int(k)) << 52)
  }
}
