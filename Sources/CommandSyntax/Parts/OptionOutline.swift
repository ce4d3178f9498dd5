/// How one option is described to people and shells.
package struct OptionOutline: Sendable, Hashable {
  /// The names it goes by, without dashes; a name of one character is a short one.
  package let names: [String]

  /// The value it takes; nil for a flag.
  package let value: ValueOutline?

  /// What it does, in one sentence or phrase.
  package let help: String

  /// Whether it may be given more than once.
  package let repeats: Bool

  /// Returns a name as it is typed: `-s` or `--source`.
  package static func spelling(_ name: String) -> String {
    (name.count == 1 ? "-" : "--") + name
  }

  /// All names as they are typed, short ones first.
  package var spellings: [String] {
    (names.filter { $0.count == 1 } + names.filter { $0.count != 1 }).map(Self.spelling)
  }

  /// The name that stands for the option in sentences and usage lines: the first long one, else the first.
  package var principalSpelling: String {
    Self.spelling(names.first { $0.count > 1 } ?? names.first ?? "")
  }
}
