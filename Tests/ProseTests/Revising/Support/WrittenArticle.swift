import Dice

/// A generated article whose sentences know where they came from.
struct WrittenArticle {
  /// One sentence; its origins are the numbers of the sentences of the first revision that it was made of.
  struct Line {
    var origins: [Int]
    var text: String
  }

  var paragraphs: [[Line]]
  /// Whether lines are broken inside of paragraphs.
  var isWrapped = false

  /// Writes an article in which no two sentences are alike in more than their frame.
  init(paragraphs count: Int, _ dice: inout SeededDice) {
    var number = 0
    paragraphs = (0..<count).map { _ in
      (0..<Int.random(in: 1...5, using: &dice)).map { _ in
        defer { number += 1 }
        return Line(origins: [number], text: WrittenArticle.sentence(number, &dice))
      }
    }
  }

  /// The article as text, and where each line stands in UTF-8 offsets.
  var rendered: (text: String, ranges: [[Range<Int>]]) {
    var text = ""
    var ranges: [[Range<Int>]] = []
    for paragraph in paragraphs where !paragraph.isEmpty {
      if !text.isEmpty { text += "\n\n" }
      var places: [Range<Int>] = []
      for line in paragraph {
        if !places.isEmpty { text += isWrapped ? "\n" : " " }
        let start = text.utf8.count
        text += isWrapped ? line.text.replacing(" to ", with: "\nto ") : line.text
        places.append(start..<text.utf8.count)
      }
      ranges.append(places)
    }
    return (text + "\n", ranges)
  }

  /// All lines in order.
  var lines: [Line] { paragraphs.filter { !$0.isEmpty }.flatMap { $0 } }

  static let surnames = ["Ito", "Hale", "Cole", "Marsh", "Nowak", "Varga", "Brandt", "Okafor", "Lind", "Reyes"]
  static let towns = ["Torvik", "Almere", "Kesh", "Dunmore", "Salto", "Brno", "Ostrava", "Narva"]
  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
  private static let goods = ["timber", "oaks", "ferries", "bicycles", "turbines", "lanterns", "bridges", "orchards"]
  private static let deeds = ["sold", "bought", "repaired", "counted", "insured", "painted", "shipped", "inspected"]
  private static let ends = ["harbour", "museum", "station", "library", "market", "hospital", "theatre", "stadium"]

  static let months = ["March", "April", "June", "October", "November"]

  /// A sentence with a name, a figure, a weekday or date, and in every fourth a quotation; its number makes it one of a kind.
  private static func sentence(_ number: Int, _ dice: inout SeededDice) -> String {
    let name = dice.pick(surnames)
    let goods = "\(letters(number))ite \(dice.pick(goods))"
    let (deed, end) = (dice.pick(deeds), dice.pick(ends))
    let (figure, day) = (Int.random(in: 12...980, using: &dice), dice.pick(weekdays))
    switch number % 4 {
    case 0: return "On \(day) engineer \(name) \(deed) \(figure) \(goods) to please the \(end) of \(dice.pick(towns))."
    case 1:
      return "Then \(figure) \(goods) were \(deed) for the old \(end), and on \(day) painter \(name) went to see them."
    case 2: return dated(number, name, deed, goods, figure)
    default:
      return "“The \(end) has \(deed) its very last \(goods),” surveyor \(name) said to \(figure) guests on \(day)."
    }
  }

  private static func dated(_ number: Int, _ name: String, _ deed: String, _ goods: String, _ figure: Int) -> String {
    let month = months[number / 4 % months.count]
    return "Until 3 \(month) 1998 the \(goods) — all of them — were \(deed) by glazier \(name) for \(figure) guests."
  }

  /// The number in letters, as a word that nothing else holds.
  private static func letters(_ number: Int) -> String {
    let alphabet = Array("bcdfghklmnprstvz")
    return "qu" + String([alphabet[number / 16 % 16], "o", alphabet[number % 16]])
  }
}
