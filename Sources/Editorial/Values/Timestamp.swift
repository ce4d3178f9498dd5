public import Prose

/// A moment, and the clock it was read from: written as RFC 3339, such as `2022-01-07T09:10:00+06:00`.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01 00:00:00 UTC, without leap seconds.
  public let seconds: Int
  /// Minutes east of UTC that the clock showed.
  public let offset: Int

  /// Takes a moment and a clock; a moment outside of the years 2 to 9998 is moved to the nearest inside.
  public init(seconds: Int, offset: Int) {
    self.seconds = min(max(seconds, -62_104_060_800), 253_370_764_800)
    self.offset = min(max(offset, -1_439), 1_439)
  }

  /// Reads RFC 3339 with whole seconds; nil for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard bytes.count >= range.upperBound, bytes[range].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    func mark(_ index: Int, _ allowed: String) -> Bool { index < bytes.count && allowed.utf8.contains(bytes[index]) }
    guard let year = number(0..<4), mark(4, "-"), let month = number(5..<7), mark(7, "-"), let day = number(8..<10),
      mark(10, "Tt "), let hour = number(11..<13), mark(13, ":"), let minute = number(14..<16), mark(16, ":"),
      let second = number(17..<19), let date = CivilDate(year: year, month: month, day: day),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var offset = 0
    if bytes.count != 20 || !mark(19, "Zz") {
      guard bytes.count == 25, mark(19, "+-"), let hours = number(20..<22), mark(22, ":"),
        let minutes = number(23..<25), hours < 24, minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * (mark(19, "-") ? -1 : 1)
    }
    let seconds = ((date.daysSinceEpoch * 24 + hour) * 60 + minute - offset) * 60 + second
    self.init(seconds: seconds, offset: offset)
    guard self.seconds == seconds else { return nil }
  }

  /// Orders by the moment, not by the clock.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.seconds, left.offset) < (right.seconds, right.offset)
  }

  /// The day that the clock showed.
  public var date: CivilDate {
    guard let date = CivilDate(daysSinceEpoch: local.days) else { preconditionFailure("a moment is kept in range") }
    return date
  }

  /// The moment as RFC 3339 with whole seconds.
  public var rfc3339: String {
    "\(day)T\(clock):\(Self.two(local.seconds % 60))\(offset == 0 ? "Z" : zone)"
  }

  /// The day and the minute as people read them: `2022-01-07 09:10`.
  public var minute: String { "\(day) \(clock)" }

  /// The clock's zone: `+06:00`, or `UTC`.
  public var zone: String {
    let (hours, minutes) = (abs(offset) / 60, abs(offset) % 60)
    return offset == 0 ? "UTC" : "\(offset < 0 ? "-" : "+")\(Self.two(hours)):\(Self.two(minutes))"
  }

  /// The day: `2022-01-07`.
  public var day: String { date.iso }

  private var clock: String { "\(Self.two(local.seconds / 3_600)):\(Self.two(local.seconds / 60 % 60))" }

  private var local: (days: Int, seconds: Int) {
    let shifted = seconds + offset * 60
    let days = shifted >= 0 ? shifted / 86_400 : (shifted - 86_399) / 86_400
    return (days, shifted - days * 86_400)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
