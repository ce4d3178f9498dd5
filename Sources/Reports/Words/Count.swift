/// A number with its noun.
enum Count {
  /// Says how many: “1 claim”, “2 claims”, “no claims”.
  static func of(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    let noun = number == 1 ? one : many ?? "\(one)s"
    return number == 0 ? "no \(noun)" : "\(number) \(noun)"
  }

  /// Says it as the beginning of a sentence: “No claims”.
  static func opening(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    let words = of(number, one, many)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
