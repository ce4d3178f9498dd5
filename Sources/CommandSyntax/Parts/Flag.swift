/// An option without a value, read as whether it was given.
package struct Flag: Part {
  /// What the flag adds to the command line.
  package let outline: PartOutline

  /// Describes a flag; a name of one character is a short one.
  package init(_ names: String..., help: String) {
    outline = .options([OptionOutline(names: names, value: nil, help: help, repeats: false)], isRequired: false)
  }

  /// Reads whether the flag was given, and reports it when it was given twice.
  package func read(_ occurrences: [Occurrence], reporting problems: inout [Problem]) -> Bool? {
    if let again = occurrences.dropFirst().first { problems.append(.repeatedOption(again.spelling)) }
    return !occurrences.isEmpty
  }
}
