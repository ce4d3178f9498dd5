/// One thing that is wrong with a command line.
package struct Problem: Error, Sendable, Hashable {
  /// What kind of problem it is; clients may add kinds of their own.
  package struct Code: RawRepresentable, Sendable, Hashable {
    /// The name of the kind, in lower case with dashes.
    package let rawValue: String

    /// Makes a code.
    package init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// The kind of problem.
  package let code: Code

  /// What is wrong, as one sentence without a capital or a full stop, fit to stand after `program: `.
  package let sentence: String

  /// What can be done about it, as one sentence of the same kind; nil where nothing more can be said.
  package let hint: String?

  /// Makes a problem.
  package init(code: Code, sentence: String, hint: String? = nil) {
    self.code = code
    self.sentence = sentence
    self.hint = hint
  }
}

extension Problem.Code {
  /// The program has no such command.
  package static let unknownCommand = Self(rawValue: "unknown-command")
  /// The command has no such option.
  package static let unknownOption = Self(rawValue: "unknown-option")
  /// An option that takes a value has none.
  package static let missingValue = Self(rawValue: "missing-value")
  /// A flag was given a value.
  package static let unwantedValue = Self(rawValue: "unwanted-value")
  /// An option that may be given once was given again.
  package static let repeatedOption = Self(rawValue: "repeated-option")
  /// Two options that exclude each other were both given.
  package static let excludedTogether = Self(rawValue: "excluded-together")
  /// An option that must be given is not there.
  package static let missingOption = Self(rawValue: "missing-option")
  /// There are fewer operands than the command needs.
  package static let missingOperand = Self(rawValue: "missing-operand")
  /// There are more operands than the command takes.
  package static let unexpectedOperand = Self(rawValue: "unexpected-operand")
  /// A value is not of the kind that is taken.
  package static let badValue = Self(rawValue: "bad-value")
  /// A value is not one of those listed.
  package static let unknownChoice = Self(rawValue: "unknown-choice")
  /// A value that must say something is empty.
  package static let emptyValue = Self(rawValue: "empty-value")
}
