import Editorial

/// How long ago something was, as people say it.
enum Age {
  /// Says the time between two moments in its largest unit: “3 days”; less than a minute, or a clock that runs ahead, is “just now”.
  static func from(_ past: Timestamp, to now: Timestamp) -> String {
    let minutes = (now.seconds - past.seconds) / 60
    switch minutes {
    case ..<1: return "just now"
    case ..<60: return Count.of(minutes, "minute")
    case ..<(48 * 60): return Count.of(max(minutes / 60, 1), "hour")
    default: return Count.of(minutes / (24 * 60), "day")
    }
  }

  /// Says it as the end of a sentence: “3 days ago”.
  static func ago(_ past: Timestamp, at now: Timestamp) -> String {
    let age = from(past, to: now)
    return age == "just now" ? age : "\(age) ago"
  }
}
