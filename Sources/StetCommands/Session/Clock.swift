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

  /// Reads a time as git's `GIT_AUTHOR_DATE` gives it: `@1641523800 +0600`, the same without the sign, or RFC 3339.
  static func read(_ text: String) -> Timestamp? {
    if let timestamp = Timestamp(text) { return timestamp }
    let parts = text.drop { $0 == "@" }.split(separator: " ")
    guard parts.count <= 2, let first = parts.first, let seconds = Int(first) else { return nil }
    guard parts.count == 2 else { return Timestamp(seconds: seconds, offset: 0) }
    let zone = parts[1]
    guard zone.utf8.count == 5, zone.hasPrefix("+") || zone.hasPrefix("-"), let digits = Int(zone.dropFirst()) else {
      return nil
    }
    let minutes = digits / 100 * 60 + digits % 100
    return Timestamp(seconds: seconds, offset: zone.hasPrefix("-") ? -minutes : minutes)
  }
}
