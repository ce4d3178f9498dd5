import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet blame`: who wrote which words of a draft, and who checked them.
struct BlameCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft", completion: .drafts)
    let revision = Operand(
      optional: "REVISION",
      help: "the text to look at; the working copy when not given",
      completion: .revisions
    )
    let words = Flag("words", help: "show each sentence whole, every stretch of it behind the revision that brought it")
    let author = Option(
      "author",
      value: "NAME",
      help: "only sentences that somebody whose name or address holds this put words into or took some from"
    )
    let since = Option(
      "since",
      value: "REVISION",
      help: "only sentences that got or lost words after that revision",
      completion: .revisions
    )
  }

  let about = CommandAbout(
    "blame",
    in: .text,
    "show who wrote which words, and who checked them",
    discussion: """
      Shows for each sentence the newest revision that put a word into it or took one out, with its author and time; \
      which words those are, where others are older; and the claims that stand on it with everybody's checks. Edits of \
      the working copy are shown as not saved yet.

      A word keeps its revision when its sentence moves, when lines are broken elsewhere and when only quotation marks, \
      dashes or accents are written otherwise. A word that was replaced and comes back is of the revision that put it \
      back. Words are told apart as stet diff does: what it shows as new in a revision is that revision's. Where lines of \
      work were merged, words are of the revision that wrote them, not of the merge.
      """,
    examples: [
      Example("stet blame kazakhstan", "sentence by sentence, unsaved edits too"),
      Example("stet blame kazakhstan r2 --words", "the second revision, word by word"),
      Example("stet blame kazakhstan --since r1", "what has come in since the first revision"),
      Example("stet blame kazakhstan --author halloran --json", "what one person wrote, for programs"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let draft = try session.draft(named: given.draft, in: workspace)
    let since = try given.since.map { name throws(WorkspaceError) in
      try workspace.revision(RevisionName(name), of: draft)
    }
    let authorship =
      if let revision = given.revision {
        try workspace.authorship(of: draft, upTo: workspace.revision(RevisionName(revision), of: draft))
      } else {
        try workspace.authorship(of: draft, with: workspace.workingText(of: draft))
      }
    let report = BlameReport(
      authorship,
      scope: BlameScope(author: given.author, since: since),
      marksWords: given.words
    )
    session.write(report.json, or: report.text(style: session.style))
    for revision in authorship.unreadable {
      session.console.say("stet: \(revision.name) cannot be read; what it changed counts as the next revision's.")
    }
    session.warn(of: authorship.dossier.damaged)
    session.note(languageOf: [authorship.dossier])
    return .done
  }
}
