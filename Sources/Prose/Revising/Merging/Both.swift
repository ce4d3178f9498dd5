/// The same thing of either side of a merge.
struct Both<Value> {
  var ours: Value
  var theirs: Value

  subscript(side: ProseMerge.Side) -> Value {
    get { side == .ours ? ours : theirs }
    set { if side == .ours { ours = newValue } else { theirs = newValue } }
  }
}

extension Both: Sendable where Value: Sendable {}

extension ProseMerge.Side {
  /// The side across the table.
  var other: ProseMerge.Side { self == .ours ? .theirs : .ours }
}
