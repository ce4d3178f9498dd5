import CommandSyntax
import Editorial
import StetKit

/// `stet assign`: says who is to check what, and by when.
struct AssignCommand: StetCommand {
  struct Parts: Syntax {
    let targets = Operands(
      "CLAIM|DRAFT",
      help: "claims, or drafts as a whole",
      completion: .targets,
      atLeast: 1
    )
    let person = Operand("PERSON", help: "who: an e-mail address, the name of somebody who works here, or me")
    let due = Option("due", value: "DATE", help: "by when: 2022-01-08, or \"2022-01-08 18:00\"")
  }

  let about = CommandAbout(
    "assign",
    in: .together,
    "say who is to check a draft or claims, and by when",
    discussion: """
      A draft is with one person; --due sets its deadline. Claims may be assigned to others: the assignment is done when \
      that person has decided on the words as they are. stet list --mine shows everybody their own work.
      """,
    examples: [
      Example("stet assign kazakhstan sam@example.org --due \"2099-01-08 18:00\"", "a draft, with its deadline"),
      Example("stet assign 7kq2 m31x me", "two claims"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let due = try given.due.map { try session.deadline($0) }
    let targets = try session.targets(given.targets, in: workspace)
    let doer = try session.signer(in: workspace).doer.person
    let person = try workspace.person(named: given.person, by: doer)
    switch targets {
    case .claims(let claims): return try session.decide(Assign(to: person, due: due), on: claims, in: workspace)
    case .drafts(let drafts): return try session.change(AssignDraft(to: person, due: due), on: drafts, in: workspace)
    }
  }
}
