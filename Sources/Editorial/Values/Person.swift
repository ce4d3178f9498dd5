/// Somebody who works on drafts.
public struct Person: Sendable, Hashable {
  /// The name as they write it.
  public let name: String
  /// The e-mail address in lower case, which names their files.
  public let email: String

  /// Takes a name and an address.
  ///
  /// - Returns: nil when the address cannot name a file: it is empty, or holds a slash, a backslash or a control character,
  ///   or starts with a full stop.
  public init?(name: String, email: String) {
    let lowered = email.lowercased()
    let isSound = lowered.unicodeScalars.allSatisfy { $0.value > 0x20 && !$0.isUnprintable && $0 != "/" && $0 != "\\" }
    guard (1...200).contains(lowered.utf8.count), isSound, !lowered.hasPrefix(".") else { return nil }
    self.name = name.isEmpty ? lowered : name
    self.email = lowered
  }

  /// Whether nobody has said their name, so that the address stands for it.
  package var isNameless: Bool { name == email }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control, a line separator or an invisible format character.
  fileprivate var isUnprintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
    default: false
    }
  }
}
