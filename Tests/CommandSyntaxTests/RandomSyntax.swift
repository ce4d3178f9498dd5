import Dice

@testable import CommandSyntax

/// A syntax made up at random, something to say to it, and a way to say it.
struct RandomSyntax {
  private static let nouns = ["name", "tag", "all", "big-one", "x2", "depth", "to"]
  private static let values = [
    "", "-", "x", "two words", "=", "a=b", "-5", "--", "--name", "-a", "--tag=1", "ünïcode", "'\"\\", "\n", "- dash",
    "\u{301}x", "=\u{301}",
    "-abc",
  ]

  private(set) var parts: [any Part] = []

  /// What is said, by the key of the part: all values of an option or an operand; for a flag an empty text when it is on.
  private(set) var said: [String: [String]] = [:]

  init(using generator: inout SeededDice) {
    var letters = Array("abnxtk").shuffled(using: &generator)
    for noun in Self.nouns.shuffled(using: &generator).prefix(Int.random(in: 0...6, using: &generator)) {
      // A long name of one part, a short one of it half of the time.
      let short = Bool.random(using: &generator) ? letters.popLast().map { String($0) } : nil
      addOption(noun, short, using: &generator)
    }
    addOperands(using: &generator)
  }

  private mutating func addOption(_ long: String, _ short: String?, using generator: inout SeededDice) {
    let key = "--" + long
    switch Int.random(in: 0..<3, using: &generator) {
    case 0:
      parts.append(short.map { Flag(long, $0, help: "") } ?? Flag(long, help: ""))
      said[key] = Bool.random(using: &generator) ? [""] : []
    case 1:
      let option =
        short.map { Option(long, $0, value: "V", help: "") } ?? Option(long, value: "V", help: "")
      parts.append(option)
      said[key] = Bool.random(using: &generator) ? [generator.pick(Self.values, or: "")] : []
    default:
      let options: Options<String> =
        short.map { Options(long, $0, value: "V", help: "") } ?? Options(long, value: "V", help: "")
      parts.append(options)
      said[key] = (0..<Int.random(in: 0...3, using: &generator)).map { _ in generator.pick(Self.values, or: "") }
    }
  }

  private mutating func addOperands(using generator: inout SeededDice) {
    let count = Int.random(in: 0...2, using: &generator)
    for number in 0..<count {
      let key = "OPERAND\(number)"
      parts.append(Operand(key, help: ""))
      said[key] = [generator.pick(Self.values, or: "")]
    }
    guard Bool.random(using: &generator) else { return }
    parts.append(Operands<String>("REST", help: ""))
    said["REST"] = (0..<Int.random(in: 0...3, using: &generator)).map { _ in generator.pick(Self.values, or: "") }
  }

  /// Writes what is said as arguments, each thing in one of the ways in which it can be written.
  func printed(using generator: inout SeededDice) -> [String] {
    var options: [[String]] = []
    for option in parts.flatMap(\.outline.options) {
      for value in said["--" + (option.names.first ?? "")] ?? [] {
        options.append(spell(option, value, using: &generator))
      }
    }
    let operands = parts.compactMap(\.outline.operand).flatMap { said[$0.value.placeholder] ?? [] }
    return mix(options, operands, using: &generator)
  }

  private func spell(_ option: OptionOutline, _ value: String, using generator: inout SeededDice) -> [String] {
    let name = generator.pick(option.names, or: "")
    let spelling = OptionOutline.spelling(name)
    if option.value == nil { return [spelling] }
    if Bool.random(using: &generator), !Word(value).isOption { return [spelling, value] }
    if name.count > 1 { return ["\(spelling)=\(value)"] }
    // An empty value cannot be glued to a letter.
    return value.isEmpty ? [spelling, value] : [spelling + value]
  }

  /// Puts operands between options without changing the order of either; `--` comes before an operand that needs it.
  private func mix(
    _ options: [[String]],
    _ operands: [String],
    using generator: inout SeededDice
  ) -> [String] {
    var words: [String] = []
    var options = options[...]
    var operands = operands[...]
    while !options.isEmpty || !operands.isEmpty {
      if let operand = operands.first, options.isEmpty || Bool.random(using: &generator), !Word(operand).isOption {
        words.append(operand)
        operands.removeFirst()
      } else if let option = options.popFirst() {
        words += option
      } else {
        return words + ["--"] + operands
      }
    }
    return Bool.random(using: &generator) ? words + ["--"] : words
  }
}
