/// How strongly markup stresses words.
enum Emphasis: Sendable {
  /// With one sign: italics, as a rule.
  case plain
  /// With two signs or more: bold.
  case strong
}
