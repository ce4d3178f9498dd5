/// The name that git gives to one state of a draft's text: the forty hexadecimal digits of its blob.
public struct ContentID: Sendable, Hashable {
  /// The forty digits.
  public let hex: String

  /// Takes forty lower-case hexadecimal digits; nil for anything else.
  public init?(_ hex: String) {
    let isSound = hex.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard hex.utf8.count == 40, isSound else { return nil }
    self.hex = hex
  }
}
