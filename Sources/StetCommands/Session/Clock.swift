import Editorial
import Glibc

/// The one place that looks at the clock.
enum Clock {
  /// The moment, in the time zone of the person's machine.
  static func now() -> Timestamp {
    var seconds = time(nil)
    var local = unsafe tm()
    guard unsafe localtime_r(&seconds, &local) != nil else { return Timestamp(seconds: seconds, offset: 0) }
    return unsafe Timestamp(seconds: seconds, offset: local.tm_gmtoff / 60)
  }

  /// Reads a time as git's `GIT_AUTHOR_DATE` gives it: `@1641523800 +0600`, the same without the sign, or ISO 8601
  /// with the zone as `+06:00`, `+0600` or `Z`.
  static func read(_ text: String) -> Timestamp? {
    if let timestamp = Timestamp(text) ?? colonless(text) { return timestamp }
    let parts = text.drop { $0 == "@" }.split(separator: " ")
    guard parts.count <= 2, let first = parts.first, let seconds = Int(first) else { return nil }
    // Up to the end of the year 9998: what lies beyond is a slip, and git would write another year than it shows.
    guard (0...253_370_764_800).contains(seconds) else { return nil }
    guard parts.count == 2 else { return Timestamp(seconds: seconds, offset: 0) }
    let zone = parts[1]
    guard zone.utf8.count == 5, zone.hasPrefix("+") || zone.hasPrefix("-"), let digits = Int(zone.dropFirst()) else {
      return nil
    }
    let minutes = digits / 100 * 60 + digits % 100
    // No clock on earth is further from UTC than 14 hours.
    guard digits % 100 < 60, minutes <= 14 * 60 else { return nil }
    return Timestamp(seconds: seconds, offset: zone.hasPrefix("-") ? -minutes : minutes)
  }

  /// A time whose zone has no colon, or a space before it: `2022-01-07T09:10:00 +0600`.
  private static func colonless(_ text: String) -> Timestamp? {
    let zone = text.suffix(5)
    guard zone.hasPrefix("+") || zone.hasPrefix("-"), zone.dropFirst().allSatisfy(\.isNumber) else { return nil }
    var moment = text.dropLast(5)
    while moment.last == " " { moment.removeLast() }
    return Timestamp("\(moment)\(zone.dropLast(2)):\(zone.suffix(2))")
  }
}
