import CommandSyntax

/// A program made up for the tests: the desk of a small lending library.
///
/// Its help texts hold what shells and roff trip on.
enum Library {
  typealias Shelf = Program<Globals, [String], String>

  struct Globals: Syntax {
    let directory = Option("C", value: "DIR", help: "work as if started in DIR", completion: .directory)
    let json = Flag("json", help: "print one JSON object")
  }

  enum Medium: String, CaseIterable, ArgumentValue { case book, film, record }

  enum Fate: Equatable {
    case burn
    case sell(String)
  }

  struct Lend: Command {
    struct Parts: Syntax {
      let items = Operands("ITEM", help: "what is lent, by its number", completion: .dynamic("items"), atLeast: 1)
      let reader = Option(
        required: "reader",
        "r",
        value: "NAME",
        help: "who it's for: [a `reader`], \"$NAME\", or C:\\readers",
        completion: .dynamic("readers"),
        allowsEmpty: false
      )
      let notes = Options("note", "n", value: "TEXT", help: "what to remember")
      let medium = Option("medium", value: "KIND", as: Medium.self, help: "only this kind")
      let days = Option("days", "d", value: "N", default: 14, help: "for how many days")
      let place = Choice(
        .flag("home", means: "home", help: "to take along"),
        .flag("here", means: "here", help: "to read here")
      )
      let renew = Flag("renew", "R", help: "as often as asked for")
      let quiet = Flag("quiet", "q", help: "say nothing")
    }

    var about: CommandAbout {
      CommandAbout(
        "lend",
        in: .readers,
        "hand out items: it's [easy], `quick` and \"$free\"",
        discussion: """
          Each item is written down with its reader, e.g. by name. A reader isn't asked why.

          .Dots begin this paragraph, which no formatter may obey. 'Nor may it obey the apostrophe.

            {"format": 1}
            .TH
          """,
        examples: [
          Example("shelf lend 17 --reader 'Ada L.'", "Lends one item."),
          Example("shelf -C \"main hall\" lend 17 18 -r Ada --note \"spine is torn\" --days 7 --here", "Lends two."),
        ]
      )
    }

    func run(_ given: Given<Parts>, in context: [String]) throws -> String {
      "\(given.items) \(given.reader) \(given.days) \(context)"
    }
  }

  struct CardAdd: Command {
    struct Parts: Syntax {
      let name = Operand("NAME", help: "the reader")
      let photo = Operand(optional: "FILE", help: "a picture", completion: .file)
    }

    var about: CommandAbout { CommandAbout("card add", in: .readers, "write a card for a reader") }

    func run(_ given: Given<Parts>, in context: [String]) throws -> String { given.name + (given.photo ?? "") }
  }

  struct CardDrop: Command {
    struct Parts: Syntax {
      let fate = Choice(
        required: .flag("burn", means: Fate.burn, help: "into the stove"),
        .option("sell", value: "PRICE", help: "to a collector") { .sell($0) }
      )
    }

    var about: CommandAbout { CommandAbout("card drop", in: .readers, "take a card away") }

    func run(_ given: Given<Parts>, in context: [String]) throws -> String { "\(given.fate)" }
  }

  struct Complete: Command {
    var about: CommandAbout { CommandAbout("__complete", in: .hidden, "answer a shell") }

    func run(_ given: Given<NoParts>, in context: [String]) throws -> String { "hidden" }
  }

  static let program = Shelf(
    ProgramAbout(
      name: "shelf",
      version: "1.2",
      summary: "the desk of a small library",
      groups: [.stock, .readers],
      exitStatuses: [.init("0", "Done."), .init("64", "Wrong usage.")],
      environment: [.init("NO_COLOR", "When set, there is no colour.")],
      files: [.init("shelf.json", "What there is.")],
      seeAlso: ["git(1)"]
    ),
    globals: Globals.self,
    commands: [Lend(), CardAdd(), CardDrop(), Complete()]
  )
}

extension CommandGroup {
  static let stock = CommandGroup("The stock")
  static let readers = CommandGroup("The readers")
}
