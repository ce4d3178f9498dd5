/// A row of arguments that is known by its place, read as all of them in order.
package struct Operands<Element: Sendable>: Part {
  /// What the row adds to the command line.
  package let outline: PartOutline

  private let rule: ValueRule<Element>
  private let atLeast: Int

  /// Describes a row of operands; `atMost` is nil for any number.
  package init(
    _ placeholder: String,
    as type: Element.Type = String.self,
    help: String,
    choices: [Candidate]? = nil,
    completion: Completion = .none,
    atLeast: Int = 0,
    atMost: Int? = nil,
    allowsEmpty: Bool = true
  ) where Element: ArgumentValue {
    rule = ValueRule(
      type,
      placeholder: placeholder,
      choices: choices,
      completion: completion,
      fallback: nil,
      allowsEmpty: allowsEmpty,
      wrap: { $0 }
    )
    self.atLeast = atLeast
    outline = .operand(OperandOutline(value: rule.outline, help: help, atLeast: atLeast, atMost: atMost))
  }

  /// Reads the operands, and reports each that is wrong, and once when there are too few.
  package func read(_ occurrences: [Occurrence], reporting problems: inout [Problem]) -> [Element]? {
    let elements = occurrences.compactMap { occurrence in
      occurrence.value.flatMap { rule.read($0, of: rule.outline.placeholder, reporting: &problems) }
    }
    guard occurrences.count >= atLeast else {
      problems.append(.tooFewOperands(rule.outline.placeholder, found: occurrences.count, needed: atLeast))
      return nil
    }
    return elements.count == occurrences.count ? elements : nil
  }
}
