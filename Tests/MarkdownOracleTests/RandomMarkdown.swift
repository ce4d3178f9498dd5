import Dice

/// Seeded Markdown of every kind of block, with the layouts that people type.
enum RandomMarkdown {
  private static let words = [
    "ferry", "lake", "Orn", "sails", "again", "nine", "years", "the", "captain", "left", "in", "2010",
  ]

  /// A document of up to a dozen blocks.
  static func document(_ seed: UInt64) -> String {
    var dice = SeededDice(seed: seed)
    var notes = 0
    return (0..<Int.random(in: 1...12, using: &dice)).map { _ in
      block(&dice, &notes) + (dice.happens(75) ? "\n\n" : "\n")
    }.joined()
  }

  private static func line(_ dice: inout SeededDice) -> String {
    (0..<Int.random(in: 1...6, using: &dice)).map { _ in dice.pick(words) }.joined(separator: " ")
  }

  private static func lines(_ dice: inout SeededDice, _ indent: String = "") -> String {
    (0..<Int.random(in: 1...3, using: &dice)).map { _ in line(&dice) }.joined(separator: "\n" + indent)
  }

  private static func block(_ dice: inout SeededDice, _ notes: inout Int) -> String {
    switch Int.random(in: 0..<14, using: &dice) {
    case 0: return String(repeating: "#", count: Int.random(in: 1...3, using: &dice)) + " " + line(&dice)
    case 1: return lines(&dice) + "\n" + dice.pick(["===", "---", "=", "-----"])
    case 2: return dice.pick(["***", "---", "* * *", "_____"])
    case 3: return dice.pick(["```", "~~~~"]).fenced(around: lines(&dice))
    case 4: return "    " + lines(&dice, "    ")
    case 5, 6: return list(&dice, dice.pick(["- ", "* ", "+ "]))
    case 7: return list(&dice, dice.pick(["1. ", "2) ", "7. "]))
    case 8:
      return lines(&dice).split(separator: "\n").map { "> " + $0 }.joined(separator: "\n")
        + (dice.happens(30) ? "\n>\n> " + line(&dice) : "") + (dice.happens(20) ? "\n" + line(&dice) : "")
    case 9:
      return "\n| a | b |\n|---|:-:|\n| \(line(&dice)) | \(line(&dice)) |"
        + (dice.happens(30) ? "\n" + line(&dice) : "")
    case 10:
      notes += 1
      return "\n\(line(&dice))[^\(notes)]\n\n[^\(notes)]: \(line(&dice))"
    case 11: return dice.pick(["<div>\nx\n</div>", "<!-- x -->", "<p>x</p>", "<!-- x\n\ny -->"])
    default: return lines(&dice)
    }
  }

  private static func list(_ dice: inout SeededDice, _ marker: String) -> String {
    let indent = String(repeating: " ", count: marker.count)
    return (0..<Int.random(in: 1...3, using: &dice)).map { _ in
      var item = marker + lines(&dice, dice.happens(80) ? indent : "")
      if dice.happens(20) { item += "\n\n" + indent + lines(&dice, indent) }
      if dice.happens(20) { item += "\n" + indent + "- " + line(&dice) }
      if dice.happens(10) { item += "\n\n" + indent + "    " + line(&dice) }
      return item
    }.joined(separator: dice.happens(30) ? "\n\n" : "\n")
  }
}

extension String {
  /// The string above and below some lines.
  fileprivate func fenced(around lines: String) -> String { "\(self)\n\(lines)\n\(self)" }
}
