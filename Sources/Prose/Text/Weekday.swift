/// A day of the week, Monday first as ISO 8601 has it.
public enum Weekday: String, Sendable, Hashable, CaseIterable {
  /// The first to the fifth day.
  case monday, tuesday, wednesday, thursday, friday
  /// The sixth and the seventh day.
  case saturday, sunday
}
