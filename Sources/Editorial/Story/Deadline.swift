public import Prose

/// When something must be done: a day, or a moment of it.
public enum Deadline: Sendable, Hashable {
  /// By the end of a day.
  case day(CivilDate)
  /// By a moment.
  case moment(Timestamp)

  /// Reads a day, `2022-01-08`, a day and a time, `2022-01-08 18:00`, or RFC 3339; nil for anything else.
  ///
  /// - Parameter offset: the minutes east of UTC of the clock that a time without a zone is read from.
  public init?(_ text: String, offset: Int) {
    if let day = CivilDate(iso: text) {
      self = .day(day)
      return
    }
    if let moment = Timestamp(text) {
      self = .moment(moment)
      return
    }
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard parts.count == 2, parts[1].utf8.count == 5, let local = Timestamp("\(parts[0])T\(parts[1]):00Z") else {
      return nil
    }
    self = .moment(Timestamp(seconds: local.seconds - offset * 60, offset: offset))
  }

  /// The deadline as files hold it, and as it is read again.
  public var text: String {
    switch self {
    case .day(let day): day.iso
    case .moment(let moment): moment.rfc3339
    }
  }

  /// The deadline as people read it whose clocks are not known: a moment with its zone, `2022-01-08 18:00 +06:00`.
  public var words: String {
    switch self {
    case .day(let day): day.iso
    case .moment(let moment): "\(moment.minute) \(moment.zone)"
    }
  }

  /// The deadline as the clock of whoever reads it has it.
  ///
  /// - Parameter offset: the minutes east of UTC of that clock.
  public func words(offset: Int) -> String {
    switch self {
    case .day(let day): day.iso
    case .moment(let moment): Timestamp(seconds: moment.seconds, offset: offset).minute
    }
  }

  /// How many seconds are left; below zero when it has passed.
  ///
  /// A day lasts until its end on the clock that is looked at.
  public func seconds(from now: Timestamp) -> Int { end(offset: now.offset) - now.seconds }

  /// The second at which it has passed, since 1970.
  ///
  /// - Parameter offset: the minutes east of UTC of the clock by which a day ends.
  public func end(offset: Int) -> Int {
    switch self {
    case .day(let day): (day.daysSinceEpoch + 1) * 86_400 - offset * 60
    case .moment(let moment): moment.seconds
    }
  }
}
