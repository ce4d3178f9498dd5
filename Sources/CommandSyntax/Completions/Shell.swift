/// A shell for which completions can be rendered.
package enum Shell: String, Sendable, CaseIterable, ArgumentValue {
  /// GNU Bash, from 3.2.
  case bash
  /// The Z shell, with its completion system.
  case zsh
  /// fish, from 3.0.
  case fish

  /// Writes a text as one word that the shell takes as it is.
  func quote(_ text: String) -> String {
    var quoted = "'"
    for scalar in text.unicodeScalars {
      switch (self, scalar) {
      case (.fish, "\\"), (.fish, "'"): quoted += "\\\(scalar)"
      case (_, "'"): quoted += "'\\''"
      case (_, "\n"), (_, "\r"): quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "'"
  }
}

extension ProgramOutline {
  /// Renders a script that teaches a shell to complete the program's command line.
  ///
  /// Where a value is completed dynamically the script calls the program, with the global options that are already typed
  /// and take a value: `PROGRAM [-C DIR] __complete KIND -- WORD`. Each line of the answer is a candidate, or a candidate,
  /// a tab and a description. The client provides that command, hidden.
  package func completions(for shell: Shell) -> String {
    switch shell {
    case .bash: BashCompletions(program: self).script
    case .zsh: ZshCompletions(program: self).script
    case .fish: FishCompletions(program: self).script
    }
  }

  /// The words that can follow each beginning of a command's name, the empty one first, with what they mean.
  var nextWords: [(path: [String], words: [Candidate])] {
    var order: [[String]] = [[]]
    var found: [[String]: [Candidate]] = [[]: []]
    for command in commands {
      let words = command.about.name.words
      for (index, word) in words.enumerated() {
        let path = Array(words.prefix(index))
        if found[path] == nil { order.append(path) }
        guard found[path]?.contains(where: { $0.value == word }) != true else { continue }
        let members = family(path + [word]).map { $0.about.name.words.dropFirst(index + 1).joined(separator: " ") }
        let help = index == words.count - 1 ? command.about.summary : members.joined(separator: ", ")
        found[path, default: []].append(Candidate(word, help: help))
      }
    }
    return order.map { ($0, found[$0] ?? []) }
  }

  /// The options that every command takes and that have a value.
  var valuedGlobals: [OptionOutline] { globals.flatMap(\.options).filter { $0.value != nil } }
}

extension ValueOutline {
  /// How the bash script names what completes the value.
  var kind: String {
    guard choices.isEmpty else { return "choices " + choices.map(\.value).joined(separator: " ") }
    return switch completion {
    case .none: "none"
    case .file: "file"
    case .directory: "directory"
    case .dynamic(let kind): "dynamic \(kind)"
    }
  }
}

extension CommandOutline {
  /// The operands by the place at which they are completed: the fixed ones by number, then the row that takes the rest.
  ///
  /// What stands after a row cannot be told from its members before the line is complete, so it has no place of its own.
  var operandPlaces: [(number: Int?, operand: OperandOutline)] {
    var places: [(number: Int?, operand: OperandOutline)] = []
    for operand in operands {
      guard let most = operand.atMost else { return places + [(nil, operand)] }
      for _ in 0..<most { places.append((places.count, operand)) }
    }
    return places
  }
}
