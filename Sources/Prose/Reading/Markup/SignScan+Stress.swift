extension SignScan {
  /// Takes a run of stress signs as it closes what is open, or else opens.
  mutating func takeStress(_ byte: UInt8, at start: Int) -> Int {
    let end = runEnd(of: byte, from: start)
    let sides = Flanks(text, start..<end, in: range, byte)
    guard sides.mayOpen || sides.mayClose, byte != UInt8(ascii: "~") || end - start == 2 else {
      return show(end - start, at: start)
    }
    let index = add(start..<end, .opener)
    if sides.mayClose {
      var left = end - start
      while left > 0, let open = waiting(byte) {
        let taken = min(open.left, left)
        left -= taken
        signs[index].kind = .closer
        pair(open.index, index)
        replaceWaiting(byte, open.left > taken ? (open.index, open.left - taken) : nil)
      }
    }
    if signs[index].kind == .opener {
      if sides.mayOpen { addWaiting(byte, (index, end - start)) } else { shown += end - start }
    }
    return end
  }

  private func waiting(_ byte: UInt8) -> Waiting? {
    byte == UInt8(ascii: "*") ? stars.last : byte == UInt8(ascii: "_") ? bars.last : tildes.last
  }

  private mutating func addWaiting(_ byte: UInt8, _ waiting: Waiting) {
    if byte == UInt8(ascii: "*") { stars.append(waiting) }
    if byte == UInt8(ascii: "_") { bars.append(waiting) }
    if byte == UInt8(ascii: "~") { tildes.append(waiting) }
  }

  private mutating func replaceWaiting(_ byte: UInt8, _ waiting: Waiting?) {
    switch byte {
    case UInt8(ascii: "*"): stars.removeLast()
    case UInt8(ascii: "_"): bars.removeLast()
    default: tildes.removeLast()
    }
    if let waiting { addWaiting(byte, waiting) }
  }
}
