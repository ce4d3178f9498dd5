/// An option that may be given any number of times, read as all its values in order.
package struct Options<Element: Sendable>: Part {
  /// What the option adds to the command line.
  package let outline: PartOutline

  private let rule: ValueRule<Element>
  private let isRequired: Bool

  /// Describes a repeatable option; a required one must be given at least once.
  package init(
    _ names: String...,
    value placeholder: String,
    as type: Element.Type = String.self,
    help: String,
    choices: [Candidate]? = nil,
    completion: Completion = .none,
    isRequired: Bool = false,
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
    self.isRequired = isRequired
    outline = .options(
      [OptionOutline(names: names, value: rule.outline, help: help, repeats: true)],
      isRequired: isRequired
    )
  }

  /// Reads the values, and reports each that is wrong.
  package func read(_ occurrences: [Occurrence], reporting problems: inout [Problem]) -> [Element]? {
    if isRequired, occurrences.isEmpty {
      problems.append(.missingOption(outline.key))
      return nil
    }
    var elements: [Element] = []
    for occurrence in occurrences {
      guard let text = occurrence.value,
        let element = rule.read(text, of: occurrence.spelling, reporting: &problems)
      else { continue }
      elements.append(element)
    }
    return elements.count == occurrences.count ? elements : nil
  }
}
