/// A set of traits, in the bits of four words.
package struct PriorityTraits: Sendable, Hashable {
  /// How many traits there may be.
  static let capacity = 256

  private var bits = SIMD4<UInt64>()

  /// Adds the trait at a place of `PriorityTrait.all`.
  mutating func insert(_ index: Int) { bits[index >> 6] |= 1 << UInt64(index & 63) }

  /// Calls the body with the place of every trait in the set, in order.
  func forEach(_ body: (Int) -> Void) {
    for lane in 0..<4 {
      var rest = bits[lane]
      while rest != 0 {
        body(lane << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
