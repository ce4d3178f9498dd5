extension Program {
  /// Finds what is wrong with the description itself, one sentence each.
  ///
  /// A client's test asserts that there is nothing. What is found here would make a command unreachable, a part
  /// unreadable, a completion script wrong, or an example a lie.
  package func defects() -> [String] {
    let visible = commands.filter { $0.about.group != .hidden }
    var found: [String] = []
    if !Spelling.isWord(about.name) { found.append("the program's name “\(about.name)” is not a plain word") }
    found += directoryDefects()
    for command in commands { found += partDefects(of: command.outline) }
    for command in visible {
      if !about.groups.contains(command.about.group) {
        found.append("\(command.about.name) stands in a group that the program does not list")
      }
      if command.about.summary.isEmpty { found.append("\(command.about.name) has no summary") }
      found += command.about.examples.compactMap { defect(of: $0, in: command.about.name) }
    }
    return found
  }

  /// Names that are malformed, taken twice, or the beginning of another name.
  private func directoryDefects() -> [String] {
    let names = commands.map(\.about.name)
    return names.enumerated().flatMap { index, name in
      var found: [String] = []
      if name.words.isEmpty || !name.words.allSatisfy(Spelling.isWord) { found.append("“\(name)” cannot be typed") }
      for (other, longer) in names.enumerated() where other != index && longer.words.starts(with: name.words) {
        if longer != name || other > index { found.append("“\(longer)” begins with the name of “\(name)”") }
      }
      return found
    }
  }

  /// Parts of a command that clash with each other or with the options that every command takes.
  private func partDefects(of command: CommandOutline) -> [String] {
    let globals = Globals().parts.map(\.outline)
    let parts = globals + command.parts
    var taken: Set<String> = ["help", "version", "h"]
    var found: [String] = []
    if globals.contains(where: { $0.operand != nil }) { found.append("an operand stands among the global options") }
    for name in parts.flatMap(\.options).flatMap(\.names) {
      if !Spelling.isOption(name) { found.append("the option “\(name)” cannot be typed") }
      if !taken.insert(name).inserted { found.append("the option “\(name)” is there twice") }
    }
    if parts.flatMap(\.options).contains(where: \.names.isEmpty) { found.append("an option has no name") }
    let placeholders = command.operands.map(\.value.placeholder)
    if Set(placeholders).count < placeholders.count { found.append("two operands bear one name") }
    if command.operands.filter({ $0.atMost == nil }).count > 1 { found.append("two rows of operands have no end") }
    for operand in command.operands {
      if let most = operand.atMost, most < max(1, operand.atLeast) {
        found.append("\(operand.value.placeholder) may be given fewer times than it must")
      }
    }
    found += (parts.flatMap(\.options).compactMap(\.value) + command.operands.map(\.value)).flatMap(Self.defects)
    return found.map { "\(command.about.name): \($0)" }
  }

  /// Values that a shell could not take as they are.
  private static func defects(of value: ValueOutline) -> [String] {
    var found: [String] = []
    for choice in value.choices where !Spelling.isValue(choice.value) {
      found.append("the choice “\(choice.value)” needs quotes in a shell")
    }
    if case .dynamic(let kind) = value.completion, !Spelling.isWord(kind) {
      found.append("the kind of completion “\(kind)” is not a plain word")
    }
    if let fallback = value.fallback, !value.choices.isEmpty, !value.choices.contains(where: { $0.value == fallback }) {
      found.append("the default “\(fallback)” is not one of the choices")
    }
    return found
  }

  /// An example that is not a command line of the command it stands for.
  private func defect(of example: Example, in command: CommandName) -> String? {
    guard let words = example.words, words.first == about.name else {
      return "\(command): the example “\(example.line)” is not a plain call of \(about.name)"
    }
    do throws(UsageError) {
      guard case .run(let invocation) = try parse(Array(words.dropFirst())), invocation.name == command else {
        return "\(command): the example “\(example.line)” does not run this command"
      }
      return nil
    } catch {
      return "\(command): in the example “\(example.line)”, \(error.problems.map(\.sentence).joined(separator: "; "))"
    }
  }
}
