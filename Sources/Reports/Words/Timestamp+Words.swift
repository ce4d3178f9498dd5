import Editorial

extension Timestamp {
  /// The day and the minute on somebody else's clock, so that all times of a paper are of one zone.
  func minute(on clock: Timestamp) -> String { Timestamp(seconds: seconds, offset: clock.offset).minute }

  /// The day and the minute with the clock they were read from: “2022-01-07 09:10 UTC+06:00”.
  var zonedMinute: String { "\(minute) UTC\(offset == 0 ? "" : String(rfc3339.suffix(6)))" }
}
