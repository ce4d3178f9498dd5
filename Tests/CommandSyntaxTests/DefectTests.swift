import CommandSyntax
import Testing

/// What is found wrong with descriptions.
@Suite struct DefectTests {
  struct Bare: Command {
    let about: CommandAbout
    func run(_ given: Given<NoParts>, in context: [String]) throws -> String { "" }
  }

  struct Clashing: Command {
    struct Parts: Syntax {
      let json = Flag("json", help: "")
      let help = Flag("h", help: "")
      let digit = Flag("5", help: "")
      let blank = Option("a b", value: "V", help: "", choices: ["two words"])
      let kind = Option("kind", value: "V", default: "z", help: "", choices: ["x"])
      let first = Operands("ROW", help: "")
      let second = Operands("ROW", help: "", completion: .dynamic("a;b"))
      let few = Operands("FEW", help: "", atLeast: 2, atMost: 1)
    }

    var about: CommandAbout { CommandAbout("clash", in: .stock, "clash") }
    func run(_ given: Given<Parts>, in context: [String]) throws -> String { "" }
  }

  private func defects(of commands: any Command<[String], String>...) -> [String] {
    Library.Shelf(Library.program.about, globals: Library.Globals.self, commands: commands).defects()
  }

  @Test func findsNothingInSoundDescription() {
    #expect(Library.program.defects() == [])
  }

  @Test func findsClashingParts() {
    let found = defects(of: Clashing())
    for cause in [
      "“json” is there twice", "“h” is there twice", "“5” cannot", "“a b” cannot", "“two words” needs",
      "“z” is not one", "two rows", "two operands bear", "“a;b”", "FEW may be",
    ] {
      #expect(found.contains { $0.hasPrefix("clash: ") && $0.contains(cause) }, "\(cause) is not among \(found)")
    }
    #expect(found.count == 10)
  }

  struct Faulty: Sendable, CustomTestStringConvertible {
    let about: CommandAbout
    let cause: String
    var testDescription: String { cause }
  }

  @Test(arguments: [
    Faulty(about: CommandAbout("", in: .stock, "x"), cause: "cannot be typed"),
    Faulty(about: CommandAbout("-x", in: .stock, "x"), cause: "cannot be typed"),
    Faulty(about: CommandAbout("x", in: .stock, ""), cause: "no summary"),
    Faulty(about: CommandAbout("x", in: CommandGroup("Elsewhere"), "x"), cause: "a group that"),
    Faulty(
      about: CommandAbout("x", in: .stock, "x", examples: [Example("shelf x | cat", "")]),
      cause: "not a plain call"
    ),
    Faulty(about: CommandAbout("x", in: .stock, "x", examples: [Example("ls", "")]), cause: "not a plain call"),
    Faulty(about: CommandAbout("x", in: .stock, "x", examples: [Example("shelf x 1", "")]), cause: "too many"),
    Faulty(about: CommandAbout("x", in: .stock, "x", examples: [Example("shelf --help", "")]), cause: "does not run"),
  ])
  func findsFaultyCommand(_ faulty: Faulty) {
    let found = defects(of: Bare(about: faulty.about))
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains(faulty.cause) })
  }

  @Test func findsNamesThatHideEachOther() {
    let one = Bare(about: CommandAbout("card", in: .stock, "x"))
    let two = Bare(about: CommandAbout("card add", in: .stock, "x"))
    #expect(defects(of: one, two).count == 1)
    #expect(defects(of: two, one).count == 1)
    #expect(defects(of: one, one).count == 1)
  }
}
