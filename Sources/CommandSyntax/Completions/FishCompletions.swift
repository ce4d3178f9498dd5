/// The completion script for fish.
struct FishCompletions {
  let program: ProgramOutline

  private var function: String { "__" + program.about.name.replacing("-", with: "_") }

  var script: String {
    let frame = Self.template
      .replacing("@GLOBALS@", with: patterns(program.valuedGlobals.flatMap(\.spellings)))
      .replacing("@VALUES@", with: patterns(values))
      .replacing("@NEXT@", with: patterns(program.nextWords.map { $0.path.joined(separator: " ") }))
      .replacing("@F@", with: function).replacing("@PROGRAM@", with: program.about.name)
    let lines = [complete("-f")] + globals + words + program.commands.flatMap(command)
    return frame + lines.map { $0 + "\n" }.joined()
  }

  private var values: [String] {
    program.commands.flatMap { command in
      command.options.filter { $0.value != nil }.flatMap(\.spellings).map { "\(command.about.name) \($0)" }
    }
  }

  private var globals: [String] {
    program.globals.flatMap(\.options).map { complete(option($0)) } + [complete("-s h -l help -d 'show help'")]
  }

  private var words: [String] {
    program.nextWords.flatMap { path, words in
      words.map { word in
        let help = word.help.map { " -d " + Shell.fish.quote($0) } ?? ""
        return complete("\(condition("at", path.joined(separator: " "))) -a \(word.value)\(help)")
      }
    }
  }

  private func command(_ command: CommandOutline) -> [String] {
    let name = command.about.name.description
    let options = command.options.map { complete("\(condition("at", name)) \(option($0))") }
    let operands = command.operandPlaces.map { place in
      complete("\(condition("operand", name, place.number ?? -1)) \(value(place.operand.value))")
    }
    return options + operands
  }

  private func complete(_ arguments: String) -> String {
    "complete -c \(program.about.name) \(arguments)"
  }

  /// The condition under which something is offered; a negative number stands for the row of operands at the end.
  private func condition(_ test: String, _ name: String, _ number: Int? = nil) -> String {
    "-n " + Shell.fish.quote("\(function)_\(test) \"\(name)\"" + (number.map { " \($0)" } ?? ""))
  }

  private func option(_ option: OptionOutline) -> String {
    let names = option.names.map { ($0.count == 1 ? "-s " : "-l ") + $0 }.joined(separator: " ")
    let argument = option.value.map { " -r " + value($0) } ?? ""
    return names + argument + " -d " + Shell.fish.quote(option.help)
  }

  private func value(_ value: ValueOutline) -> String {
    guard value.choices.isEmpty else {
      return "-f -a " + Shell.fish.quote(value.choices.map(\.value).joined(separator: " "))
    }
    return switch value.completion {
    case .none: "-f"
    case .file: "-F"
    case .directory: "-f -a '(__fish_complete_directories (\(function)_word) \"\")'"
    case .dynamic(let kind): "-f -a '(\(function)_dynamic \(kind))'"
    }
  }

  /// Patterns of a `case` that match texts as they are; one that matches nothing when there are none.
  private func patterns(_ texts: [String]) -> String {
    texts.isEmpty ? "'/'" : texts.map(Shell.fish.quote).joined(separator: " ")
  }
}
