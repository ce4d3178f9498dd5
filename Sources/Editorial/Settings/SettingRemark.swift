/// Something in `stet.json` that has no effect, or not the one that was meant: a misspelt name, two settings at odds.
///
/// The file is good all the same, and the rest of it holds.
public struct SettingRemark: Sendable, Hashable {
  /// Where it stands: `policy.secondReader`, `editors[1]`.
  public let field: String
  /// What is wrong, a whole sentence.
  public let sentence: String
  /// The line of the file, from 1, where it is known.
  public let line: Int?

  /// Takes the parts as they are.
  package init(field: String, sentence: String, line: Int?) {
    self.field = field
    self.sentence = sentence
    self.line = line
  }
}
