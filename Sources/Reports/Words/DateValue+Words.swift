import Prose

extension DateValue {
  /// The date as ISO 8601 has it and its day of the week: “2022-01-04, a Tuesday”; nil when no date can be told.
  var words: String? {
    guard let iso else { return nil }
    guard let date = start.date, end == nil else { return iso }
    let day = date.weekday.rawValue.capitalizedFirst
    if let stated = statedWeekday, contradictsWeekday {
      return "\(iso) is a \(day), not a \(stated.rawValue.capitalizedFirst)"
    }
    return "\(iso), a \(day)"
  }
}

extension String {
  /// The word with a capital.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
