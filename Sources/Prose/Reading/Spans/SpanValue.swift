/// What the words of a span come to.
public enum SpanValue: Sendable, Hashable {
  /// An amount, a place in an order, an age.
  indirect case quantity(Quantity)
  /// A date, a time or a stretch of time.
  case date(DateValue)
  /// What a placeholder stands for.
  case placeholder(PlaceholderMark)
}

/// What a newsroom's mark says of the place where it stands.
public enum PlaceholderMark: String, Sendable, Hashable, CaseIterable {
  /// "To come": TK and its doubles, in capitals.
  case toCome
  /// A gap that is marked in another way: tk tk, XX, $00, [name here].
  case gap
  /// "Checked, correct as is": CQ.
  case checked
}
