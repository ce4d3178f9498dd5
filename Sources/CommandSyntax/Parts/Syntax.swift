/// All that may be said to one command: a structure whose stored properties are parts.
///
/// ```swift
/// struct VerifyParts: Syntax {
///   let claims = Operands("CLAIM", help: "the claims, by id prefix", atLeast: 1)
///   let source = Options("source", "s", value: "TITLE|URL", help: "what it was checked against")
/// }
/// ```
///
/// Operands are taken in the order in which they are declared. A property may itself be a syntax: its parts then belong
/// to this one too, so that commands can share them.
package protocol Syntax: Sendable {
  /// Makes the syntax; the properties' default values are the description.
  init()
}

extension Syntax {
  /// The parts in the order of their declaration, those of nested syntaxes in their place.
  package var parts: [any Part] {
    Mirror(reflecting: self).children.flatMap { child -> [any Part] in
      if let part = child.value as? any Part { return [part] }
      if let nested = child.value as? any Syntax { return nested.parts }
      return []
    }
  }

  /// Reads the arguments of one command, without a program around it.
  ///
  /// `--help` is no option here, as there is no program that could answer it.
  package static func read(_ arguments: [String]) throws(UsageError) -> Given<Self> {
    let syntax = Self()
    let roster = Roster(syntax.parts)
    var scanner = Scanner(arguments)
    scanner.answersHelp = false
    scanner.takeAll(of: roster)
    let readings = Readings(scanner, of: roster, operands: scanner.operands, reporting: &scanner.problems)
    guard scanner.problems.isEmpty else { throw UsageError(problems: scanner.problems, command: nil) }
    return Given(syntax: syntax, readings: readings)
  }
}

/// The syntax of a command that takes nothing.
package struct NoParts: Syntax {
  /// Makes the empty syntax.
  package init() {}
}
