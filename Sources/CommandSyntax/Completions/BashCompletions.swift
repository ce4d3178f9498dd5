/// The completion script for bash.
///
/// It needs no library. Words are taken apart without `eval`, so nothing that is typed is run.
struct BashCompletions {
  let program: ProgramOutline

  var script: String {
    let template = Self.tables + Self.words + Self.walk + Self.answer
    let replacements: [(String, String)] = [
      ("@GLOBALS@", cases(program.valuedGlobals.map { ($0.spellings, kind($0.value)) }, indent: 4)),
      ("@VALUES@", cases(values, indent: 4)),
      ("@OPERANDS@", operands),
      ("@NEXT@", cases(program.nextWords.map { ([path($0.path)], list($0.words.map(\.value))) }, indent: 4)),
      ("@OPTIONS@", cases(options, indent: 4)),
      ("@EVERYWHERE@", spellings(program.globals.flatMap(\.options)) + " --help"),
      ("@CARRIED@", carried),
      ("@PROGRAM@", program.about.name),
      ("@F@", "_" + program.about.name.replacing("-", with: "_")),
    ]
    return replacements.reduce(template) { $0.replacing($1.0, with: $1.1) }
  }

  /// The pattern of the options that the program is called with; one that matches nothing when there are none.
  private var carried: String {
    program.valuedGlobals.isEmpty ? "/" : program.valuedGlobals.flatMap(\.spellings).joined(separator: "|")
  }

  private var values: [([String], String)] {
    program.commands.flatMap { command in
      command.options.filter { $0.value != nil }.map { option in
        (option.spellings.map { "\(command.about.name) \($0)" }, kind(option.value))
      }
    }
  }

  private var options: [([String], String)] {
    program.commands.map { (["\($0.about.name)"], list([spellings($0.options)])) }
  }

  private var operands: String {
    program.commands.flatMap { command in
      command.operandPlaces.map { place in
        let number = place.number.map { " \($0)'" } ?? " '*"
        return "    '\(command.about.name)\(number)) \(kind(place.operand.value)) ;;\n"
      }
    }.joined()
  }

  private func spellings(_ options: [OptionOutline]) -> String {
    options.flatMap(\.spellings).joined(separator: " ")
  }

  private func path(_ words: [String]) -> String { words.joined(separator: " ") }

  private func kind(_ value: ValueOutline?) -> String { "@F@_kind=" + Shell.bash.quote(value?.kind ?? "none") }

  private func list(_ words: [String]) -> String { "@F@_list=" + Shell.bash.quote(words.joined(separator: " ")) }

  private func cases(_ rows: [([String], String)], indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return rows.map { patterns, action in
      "\(margin)\(patterns.map(Shell.bash.quote).joined(separator: "|"))) \(action) ;;\n"
    }.joined()
  }
}
