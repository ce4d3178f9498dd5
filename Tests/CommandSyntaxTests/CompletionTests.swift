import Foundation
import Testing

@testable import CommandSyntax

/// The completion scripts, as far as they can be judged without every shell at hand.
@Suite struct CompletionTests {
  private let outline = Library.program.outline

  @Test(arguments: Shell.allCases)
  func namesEverythingThatCanBeTyped(_ shell: Shell) {
    let script = outline.completions(for: shell)
    for command in outline.commands {
      for word in command.about.name.words { #expect(script.contains(word)) }
      for name in command.options.flatMap(\.names) { #expect(script.contains(name), "\(name)") }
    }
    for text in ["book", "film", "record", "items", "readers", "json", "-C", "__complete"] {
      #expect(script.contains(text) || shell == .fish && script.contains("-s C"), "\(text)")
    }
    #expect(!script.contains("'__complete") && !script.contains("-a __complete"), "a hidden command is not offered")
    #expect(!script.contains(/@[A-Z]+@/), "every blank of the template is filled in")
  }

  @Test func guardsTextAgainstZsh() {
    let script = outline.completions(for: .zsh)
    #expect(
      script.contains(#"[who it'\''s for\: \[a `reader`\], "$NAME", or C\:\\readers]:NAME:_shelf_dynamic readers'"#)
    )
    #expect(script.contains(#"'lend:hand out items: it'\''s [easy], `quick` and "$free"'"#))
    #expect(script.contains("'(--home --here)--home[to take along]'"))
    #expect(script.contains("'*-n+[what to remember]:TEXT: '"))
    #expect(script.contains("'1:NAME: '") && script.contains("'2::FILE:_files'"))
  }

  @Test func guardsTextAgainstFish() {
    let script = outline.completions(for: .fish)
    #expect(script.contains(#"-d 'who it\'s for: [a `reader`], "$NAME", or C:\\readers'"#))
    #expect(script.contains(#"-n '__shelf_at ""' -a card -d 'add, drop'"#))
    #expect(script.contains(#"-n '__shelf_at "card"' -a add -d 'write a card for a reader'"#))
    #expect(script.contains(#"-n '__shelf_operand "card add" 1' -F"#))
  }

  @Test func quotesWordsForEachShell() {
    #expect(Shell.bash.quote(#"it's \ "#) == #"'it'\''s \ '"#)
    #expect(Shell.zsh.quote("a\nb") == "'a b'")
    #expect(Shell.fish.quote(#"it's \"#) == #"'it\'s \\'"#)
  }

  @Test func listsNextWordsOnce() {
    let next = outline.nextWords
    #expect(next.map(\.path) == [[], ["card"]])
    #expect(next.map { $0.words.map(\.value) } == [["lend", "card"], ["add", "drop"]])
  }

  @Test func findsPlacesOfOperands() {
    let places = outline.commands.map { $0.operandPlaces.map(\.number) }
    #expect(places == [[nil], [0, 1], []])
  }

  struct Offer: Sendable, CustomTestStringConvertible {
    /// The words as readline parts them, the last one at the cursor.
    let words: [String]
    let offered: [String]
    var testDescription: String { words.joined(separator: " ") }
  }

  @Test(arguments: [
    Offer(words: ["shelf", ""], offered: ["lend", "card"]),
    Offer(words: ["shelf", "l"], offered: ["lend"]),
    Offer(words: ["shelf", "card", ""], offered: ["add", "drop"]),
    Offer(words: ["shelf", "-C", "card", "c"], offered: ["card"]),
    Offer(words: ["shelf", "lend", "--re"], offered: ["--reader", "--renew"]),
    Offer(words: ["shelf", "lend", "--medium", ""], offered: ["book", "film", "record"]),
    Offer(words: ["shelf", "lend", "--medium", "=", "f"], offered: ["film"]),
    Offer(words: ["shelf", "lend", "--medium", "="], offered: ["book", "film", "record"]),
    Offer(words: ["shelf", "lend", "-qR", "-d", "7", "1"], offered: ["17", "18"]),
    Offer(words: ["shelf", "lend", "--", "-"], offered: []),
    Offer(words: ["shelf", "-C", "'main hall'", "lend", "-r", ""], offered: ["-C", "main\\ hall", "readers"]),
    Offer(words: ["shelf", "-C", "$(exit 3)", "lend", "-r", "$("], offered: ["\\$\\(exit\\ 3\\)"]),
    Offer(words: ["shelf", "bogus", ""], offered: []),
  ])
  func offersCandidatesInBash(_ offer: Offer) throws {
    // The program is a shell function here: for items it answers with two, for readers with what it was called with.
    let answer = """
      shelf() {
        if [[ "${*: -3:1}" == items ]]; then printf '17\\tA book\\n18\\n'; fi
        if [[ "${*: -3:1}" == readers ]]; then printf '%s\\n' "${@:1:$# - 4}" readers; fi
      }
      """
    let words = offer.words.map(Shell.bash.quote).joined(separator: " ")
    let script =
      outline.completions(for: .bash) + answer + "\nCOMP_WORDS=(\(words))\nCOMP_CWORD=\(offer.words.count - 1)\n"
      + "_shelf\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n"
    #expect(try bash(["-c", script]).split(separator: "\n").map { String($0) } == offer.offered)
  }

  @Test func isSoundBashEvenForProgramWithoutOptions() throws {
    let bare = ProgramOutline(about: Library.program.about, globals: [], commands: [])
    for program in [outline, bare] { #expect(try bash(["-n", "-c", program.completions(for: .bash)]).isEmpty) }
  }

  /// Runs bash and returns what it says, errors included.
  private func bash(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["bash", "--norc"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let answer = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: answer, as: UTF8.self)
  }
}
