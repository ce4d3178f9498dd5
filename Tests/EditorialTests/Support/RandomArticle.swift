import Dice

extension SeededDice {
  /// A sentence that holds something to check, or asks, or says nothing.
  mutating func sentence() -> String {
    let who = pick(["Ida Moss", "Per Lind", "The council", "The Road Office", "Nobody"])
    let what = pick(["opened the bridge", "paid for the quay", "signed the report", "closed the ferry", "counted cars"])
    let when = pick([
      "in 2019", "on 4 May 2019", "last June", "after \(below(90) + 2) days", "at \(below(11) + 1) p.m.",
    ])
    switch below(6) {
    case 0: return "\(who) \(what) \(when)."
    case 1: return "“It cost \(below(900) + 2) million kroner,” said \(who)."
    case 2: return "Why had \(who) \(what) \(when)?"
    case 3: return "They waited."
    case 4:
      return "About \(below(100)) per cent of \(pick(["drivers", "walkers", "boats"])) came \(when), more than before."
    default: return "\(who) was the first who \(what)\(pick(["", ", and wept", " — twice"]))."
    }
  }

  /// A short article of such sentences, some of them twice.
  mutating func article() -> String {
    var sentences = (0..<(below(8) + 2)).map { _ in sentence() }
    if below(3) == 0 { sentences.append(pick(sentences)) }
    var text = below(2) == 0 ? "# \(sentence().dropLast())\n\n" : ""
    for sentence in sentences { text += sentence + pick([" ", " ", "\n", "\n\n"]) }
    return text + "\n"
  }
}
