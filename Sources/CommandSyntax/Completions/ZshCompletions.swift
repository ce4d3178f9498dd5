/// The completion script for zsh, over its `_arguments` and `_describe`.
struct ZshCompletions {
  let program: ProgramOutline

  private var function: String { "_" + program.about.name.replacing("-", with: "_") }

  var script: String {
    let opening = [
      "#compdef \(program.about.name)", "",
      "# zsh completion for \(program.about.name), rendered by it from the description of its command line.",
    ]
    let blocks = program.nextWords.map(family) + program.commands.map(command)
    let frame = Self.dynamic.replacing("@F@", with: function)
      .replacing("@CARRIED@", with: program.valuedGlobals.flatMap(\.spellings).joined(separator: " "))
    let closing = Self.closing.replacing("@F@", with: function).replacing("@PROGRAM@", with: program.about.name)
    return opening.map { $0 + "\n" }.joined() + frame + blocks.joined() + closing
  }

  /// The function that completes the next word of a command's name.
  private func family(_ path: [String], _ words: [Candidate]) -> String {
    let described = words.map { Shell.zsh.quote(Self.described($0)) }
    let arms = words.map { word in
      let name = path + [word.value]
      let isCommand = program.commands.contains { $0.about.name.words == name }
      return "        \(word.value)) \(isCommand ? commandFunction(name) : familyFunction(name)) ;;\n"
    }
    return """

      \(familyFunction(path))() {
        local curcontext=$curcontext state ret=1
        local -a line commands=(
      \(described.map { "    \($0)\n" }.joined())  )
        local -A opt_args
        _arguments -C -s -S \\
      \(arguments(program.globals, builtIns: true))    '1: :->command' '*:: :->rest' && ret=0
        case $state in
          command) _describe -t commands command commands && ret=0 ;;
          rest)
            \(function)_carry
            case $line[1] in
      \(arms.joined())      esac && ret=0
            ;;
        esac
        return ret
      }

      """
  }

  /// The function that completes the options and operands of a command.
  private func command(_ command: CommandOutline) -> String {
    let operands = command.operandPlaces.map { place in
      let mark = place.number.map { _ in place.operand.atLeast > 0 ? ":" : "::" } ?? ":"
      let spec = (place.number.map { "\($0 + 1)" } ?? "*") + mark + action(place.operand.value)
      return "    \(Shell.zsh.quote(spec)) \\\n"
    }
    return """

      \(commandFunction(command.about.name.words))() {
        local curcontext=$curcontext state
        local -a line
        local -A opt_args
        _arguments -s -S \\
      \(arguments(program.globals, builtIns: true))\(arguments(command.parts))\(operands.joined())    && return
      }

      """
  }

  private func familyFunction(_ path: [String]) -> String {
    ([function + "_in"] + path).joined(separator: "_")
  }

  private func commandFunction(_ path: [String]) -> String {
    ([function + "_of"] + path).joined(separator: "_")
  }

  /// The specifications of options, each on a line that goes on.
  private func arguments(_ parts: [PartOutline], builtIns: Bool = false) -> String {
    let specifications = parts.flatMap { part in
      part.options.flatMap { option in
        let excluded = option.repeats ? "*" : "(" + part.options.flatMap(\.spellings).joined(separator: " ") + ")"
        return option.spellings.map { spelling in
          let mark = option.value == nil ? "" : spelling.hasPrefix("--") ? "=" : "+"
          let value = option.value.map { ":" + action($0) } ?? ""
          return excluded + spelling + mark + "[" + Self.escape(option.help) + "]" + value
        }
      }
    }
    let help = builtIns ? ["(- *)-h[show help]", "(- *)--help[show help]"] : []
    return (specifications + help).map { "    \(Shell.zsh.quote($0)) \\\n" }.joined()
  }

  /// The message and the action for a value.
  private func action(_ value: ValueOutline) -> String {
    let message = Self.escape(value.placeholder) + ":"
    guard value.choices.isEmpty else { return message + "(" + value.choices.map(\.value).joined(separator: " ") + ")" }
    return switch value.completion {
    case .none: message + " "
    case .file: message + "_files"
    case .directory: message + "_files -/"
    case .dynamic(let kind): message + "\(function)_dynamic \(kind)"
    }
  }

  /// Escapes what `_arguments` would read as the end of a field or of a help text.
  private static func escape(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if "\\[]:".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }

  /// A candidate and its meaning as `_describe` reads them: the first plain colon parts the two.
  private static func described(_ candidate: Candidate) -> String {
    let value = candidate.value.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
    return candidate.help.map { "\(value):\($0.replacing("\\", with: "\\\\"))" } ?? value
  }
}
