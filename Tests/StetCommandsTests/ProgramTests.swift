import CommandSyntax
import Testing

@testable import StetCommands

@Suite("The command line's description")
struct ProgramTests {
  @Test func hasNoDefects() {
    #expect(StetProgram.program.defects() == [])
  }

  @Test func explainsEveryCommandWithAnExample() {
    for command in StetProgram.program.commands where command.about.group != .hidden {
      #expect(!command.about.discussion.isEmpty, "\(command.about.name)")
      #expect(!command.about.examples.isEmpty, "\(command.about.name)")
    }
  }

  @Test func fitsHelpIntoEightyColumns() throws {
    let outline = StetProgram.program.outline
    for command in outline.commands {
      let page = outline.help(on: .command(command), width: 80)
      let long = page.split(separator: "\n").filter { $0.count > 80 && !$0.contains("stet ") }
      #expect(long == [], "\(command.about.name)")
    }
  }

  @Test(arguments: Shell.allCases)
  func offersEveryCommandToShells(shell: Shell) {
    let script = StetProgram.program.outline.completions(for: shell)
    for command in StetProgram.program.commands where command.about.group != .hidden {
      #expect(script.contains(command.about.name.words[0]), "\(shell.rawValue): \(command.about.name)")
    }
  }
}
