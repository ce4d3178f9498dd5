/// SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): the same numbers for the same seed on every machine.
package struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  /// Starts a row of numbers.
  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from zero up to, and without, a bound.
  package mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// One of some things.
  package mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }

  /// One of a few things, or the spare when there is none.
  package mutating func pick<Element>(_ choices: [Element], or spare: Element) -> Element {
    choices.randomElement(using: &self) ?? spare
  }

  /// Whether an event of a chance in a hundred happens.
  package mutating func happens(_ percent: Int) -> Bool { below(100) < percent }
}
