import Editorial
import Prose

/// A deadline as people read it, with what is left.
enum DeadlineWords {
  /// Says when it is and how long there is: “due 2022-01-08 18:00, 5 hours left”.
  ///
  /// A text that is no time is shown as it stands.
  static func phrase(_ text: String, at now: Timestamp) -> Phrase {
    guard let deadline = Deadline(text, offset: now.offset) else { return Phrase("due \(text)") }
    return phrase(deadline, at: now)
  }

  /// Says the same of a deadline that was read.
  static func phrase(_ deadline: Deadline, at now: Timestamp) -> Phrase {
    Phrase("due \(deadline.words(on: now)), ") + left(deadline, at: now)
  }

  /// Says it without “due”, for where a label says that: “2022-01-08 18:00, 5 hours left”.
  static func standing(_ text: String, at now: Timestamp) -> Phrase {
    guard let deadline = Deadline(text, offset: now.offset) else { return Phrase(text) }
    return Phrase("\(deadline.words(on: now)), ") + left(deadline, at: now)
  }

  /// Says how long there is: “2 days left”, “overdue by 3 hours”.
  static func left(_ deadline: Deadline, at now: Timestamp) -> Phrase {
    let seconds = deadline.seconds(from: now)
    let tone: Tone = seconds < 0 ? .wrong : seconds <= 86_400 ? .reopened : .plain
    if seconds < 0 { return Phrase("overdue by \(span(-seconds))", .toned(tone)) }
    if case .day = deadline, seconds <= 86_400 { return Phrase("today", .toned(tone)) }
    return Phrase("\(span(seconds)) left", .toned(tone))
  }

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

extension Deadline {
  /// The deadline as people read it on somebody's clock.
  func words(on clock: Timestamp) -> String {
    switch self {
    case .day(let day): day.iso
    case .moment(let moment): moment.minute(on: clock)
    }
  }
}
