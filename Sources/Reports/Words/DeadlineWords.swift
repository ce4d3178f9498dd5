import Editorial
import Prose

/// A deadline as people read it, with what is left.
enum DeadlineWords {
  /// Says, by the reader's clock, when it is and how long there is: “due 2022-01-08 18:00, 5 hours left”.
  ///
  /// A text that is no time is shown as it stands.
  static func phrase(_ text: String, at now: Timestamp) -> Phrase {
    guard let deadline = Deadline(text, offset: now.offset) else { return Phrase("due \(text)") }
    return phrase(deadline, at: now)
  }

  /// Says the same of a deadline that was read.
  static func phrase(_ deadline: Deadline, at now: Timestamp) -> Phrase {
    Phrase("due \(deadline.words(offset: now.offset)), ") + left(deadline, at: now)
  }

  /// Says it without “due”, for where a label says that: “2022-01-08 18:00, 5 hours left”.
  static func standing(_ text: String, at now: Timestamp) -> Phrase {
    guard let deadline = Deadline(text, offset: now.offset) else { return Phrase(text) }
    return Phrase("\(deadline.words(offset: now.offset)), ") + left(deadline, at: now)
  }

  /// Says how long there is: “2 days left”, “overdue by 3 hours”.
  ///
  /// What is due on a day is counted in days of the calendar, as questions are.
  static func left(_ deadline: Deadline, at now: Timestamp) -> Phrase {
    let seconds = deadline.seconds(from: now)
    if case .day(let day) = deadline {
      let days = days(to: day, at: now)
      let tone: Tone = days < 0 ? .wrong : days < 2 ? .reopened : .plain
      let words = days == 0 ? "today" : days == 1 ? "tomorrow" : "\(Count.of(days, "day")) left"
      return Phrase(days < 0 ? "overdue by \(Count.of(-days, "day"))" : words, .toned(tone))
    }
    let tone: Tone = seconds < 0 ? .wrong : seconds <= 86_400 ? .reopened : .plain
    if seconds < 0 { return Phrase("overdue by \(span(-seconds))", .toned(tone)) }
    return Phrase("\(span(seconds)) left", .toned(tone))
  }

  /// How many days of the calendar there are until one, on the reader's clock; below zero where it is over.
  static func days(to day: CivilDate, at now: Timestamp) -> Int { day.daysSinceEpoch - now.date.daysSinceEpoch }

  private static func span(_ seconds: Int) -> String {
    switch seconds / 60 {
    case ..<60: Count.of(max(seconds / 60, 1), "minute")
    case ..<(48 * 60): Count.of(seconds / 3_600, "hour")
    default: Count.of(seconds / 86_400, "day")
    }
  }

  /// Gives a deadline to programs: `at` as the file has it, and `seconds` left, null where it is no time.
  static func json(_ text: String?, at now: Timestamp) -> JSON {
    guard let text else { return .null }
    let seconds = Deadline(text, offset: now.offset)?.seconds(from: now)
    return .object(["at": .string(text), "seconds": seconds.map(JSON.integer) ?? .null])
  }
}
