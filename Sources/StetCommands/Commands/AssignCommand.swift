import CommandSyntax
import Editorial
import StetKit

/// `stet assign`: says who is to check what, and by when.
struct AssignCommand: StetCommand {
  struct Parts: Syntax {
    let targets = Operands(
      "CLAIM|DRAFT",
      help: "claims, or drafts as a whole",
      completion: .assignments,
      atLeast: 1
    )
    let person = Operand(
      "PERSON",
      help: "who: an e-mail address, the name of somebody who works here, me, or nobody",
      completion: .people
    )
    let due = Option("due", value: "DATE", help: "by when: 2022-01-08, or \"2022-01-08 18:00\"")
    let noDue = Flag("no-due", help: "by no time any more: takes the deadline back")
  }

  let about = CommandAbout(
    "assign",
    in: .together,
    "say who is to check a draft or claims, and by when",
    discussion: """
      A draft is with one person; --due sets its deadline. Claims may be assigned to others: the assignment is done when \
      that person decides on the words as they are, and who has done so before is asked for a new look. PERSON nobody takes \
      either back, and --no-due the deadline. stet list --mine shows everybody their own work.
      """,
    examples: [
      Example("stet assign kazakhstan sam@example.org --due \"2099-01-08 18:00\"", "a draft, with its deadline"),
      Example("stet assign 7kq2 m31x me", "two claims"),
      Example("stet assign kazakhstan me --no-due", "a draft, by no time any more"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let isNobody = given.person.lowercased() == "nobody"
    let workspace = try session.workspace()
    let due = try given.due.map { try session.deadline($0) }
    let targets = try session.targets(given.targets, in: workspace)
    if let problem = problem(given, targets, isNobody: isNobody) {
      throw CommandError("bad-assignment", problem.sentence, hint: problem.hint, status: .usage)
    }
    let doer = try session.signer(in: workspace).doer.person
    let person = isNobody ? nil : try workspace.person(named: given.person, by: doer)
    switch targets {
    case .drafts(let drafts):
      let assign = AssignDraft(to: person, due: due, clearsDue: given.noDue)
      return try session.change(assign, on: drafts, in: workspace)
    case .claims(let claims):
      guard let person else { return try session.decide(Unassign(), on: claims, in: workspace) }
      return try session.decide(Assign(to: person, due: due, clearsDue: given.noDue), on: claims, in: workspace)
    }
  }

  /// What of the line contradicts the rest of it.
  private func problem(
    _ given: Given<Parts>,
    _ targets: WorkTargets,
    isNobody: Bool
  ) -> (sentence: String, hint: String)? {
    if given.due != nil, given.noDue {
      return ("--due sets a deadline and --no-due takes it back.", "Say one of the two.")
    }
    if case .claims = targets, isNobody, given.due != nil {
      return ("A claim that is with nobody is due at no time.", "Name a person, or leave --due out.")
    }
    return nil
  }
}
