import CommandSyntax
import Editorial
import Glibc
import Reports
import StetKit

/// `stet review`: goes through the claims of a draft, one at a time, with single keys.
struct ReviewCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft", completion: .drafts)
    let readingOrder = Flag("reading-order", help: "in the order of the text, instead of what to check first")
    let all = Flag("all", "a", help: "settled claims too")
    let filter = Option("filter", value: "WORDS", help: "only claims that hold these words, as / does")
  }

  let about = CommandAbout(
    "review",
    in: .claims,
    "decide on the claims, one at a time",
    discussion: """
      Shows each claim that is open in its paragraph, with its facts, what people have said of it and what became of its words, \
      and decides with single keys: v verify, d dispute, q query, s source, t tick, n note, u undo, j and k next and previous, \
      / filter, e edit, ? for all keys, Q to leave. Every decision is recorded at once, as the command of its name does, and only \
      about the words that are shown: where somebody changes them meanwhile, nothing is recorded and the new ones are shown. What \
      is typed and not recorded when you leave or the terminal goes is kept, on this machine only, and offered by your next \
      review of the draft.

      Without a terminal, and where TERM is dumb, it asks line by line: a letter, then what belongs to it. With --json it \
      gives the claims in their order and asks nothing.
      """,
    examples: [
      Example("stet review kazakhstan", "what to check first comes first"),
      Example("stet review kazakhstan --reading-order --all", "every claim, as the text has them"),
      Example("stet review kazakhstan --filter number --json", "the same claims in their order, for programs"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let draft = try session.draft(named: given.draft, in: workspace)
    let dossier = try workspace.dossier(of: draft)
    var queue = ReviewQueue(order: given.readingOrder ? .reading : .priority, holdsSettled: given.all)
    queue.filter = given.filter ?? ""
    queue.take(dossier)
    if session.wantsJSON {
      session.write(queue.json(of: dossier), or: "")
      session.warn(of: dossier.damaged)
      return .done
    }
    guard session.isTyped || !queue.claims(of: dossier).isEmpty else {
      session.console.say("stet: \(nothing(in: dossier, queue))")
      return .done
    }
    // Asked for first: nobody should read for an hour and then hear that git does not know them.
    let person = try session.signer(in: workspace).author
    let style = session.style
    let state = ReviewState(
      dossier,
      queue: queue,
      person: person,
      columns: style.width,
      hasColour: style.hasColour
    )
    let sitting = Sitting(session, over: draft, by: person, state: state)
    // A script could not know what it is asked first.
    if session.isTyped { try sitting.offerKept() }
    guard sitting.state.claim != nil else {
      session.console.say("stet: \(nothing(in: dossier, queue))")
      return .done
    }
    session.warn(of: dossier.damaged)
    session.noteUnsavedEdits(of: draft, in: workspace, "this is about its newest revision")
    // Said when the terminal is as it was.
    defer { sitting.farewell() }
    guard let screen = Screen(environment: session.environment) else { return try sitting.runLines() }
    return try sitting.run(on: screen)
  }

  private func nothing(in dossier: Dossier, _ queue: ReviewQueue) -> String {
    let slug = dossier.slug.string
    if !queue.filter.isEmpty { return "No open claim of \(slug) holds “\(Visible.line(queue.filter))”." }
    if dossier.liveClaims.isEmpty { return "\(slug) has no claims yet; stet open \(slug) finds them." }
    return "Every claim of \(slug) is settled; --all goes through them all the same."
  }
}

extension Session {
  /// Whether a person types the input, who sees what they type.
  var isTyped: Bool { isatty(STDIN_FILENO) == 1 }
}
