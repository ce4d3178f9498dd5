import CommandSyntax
import Editorial
import StetKit

/// `stet __complete`: what a shell's completions ask for names that only the workspace knows.
///
/// It never fails: where there is no workspace, there is nothing to offer, and a shell has no place to show an error.
struct CompleteCommand: StetCommand {
  struct Parts: Syntax {
    let kind = Operand("KIND", help: "drafts, claims, targets, people, assignments, checklists, revisions or commands")
    let word = Operand("WORD", default: "", help: "what has been typed of the name")
  }

  let about = CommandAbout("__complete", in: .hidden, "offer names for a shell's completion")

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let candidates = (try? Self.candidates(given.kind, word: given.word, session: session)) ?? []
    for candidate in candidates where candidate.value.hasPrefix(given.word.lowercased()) {
      session.console.write("\(candidate.value)\t\(candidate.help)\n")
    }
    return .done
  }

  private static func candidates(
    _ kind: String,
    word: String,
    session: Session
  ) throws(WorkspaceError) -> [(value: String, help: String)] {
    if kind == "commands" { return commands }
    let workspace = try session.workspace()
    var found: [(value: String, help: String)] = []
    if kind == "people" || kind == "assignments" {
      found = [("me", "yourself")] + (kind == "people" ? [] : [("nobody", "takes it back")])
      found += try workspace.people().map { ($0.email, Visible.line($0.name)) }
      if kind == "people" { return found }
    }
    let drafts = try workspace.drafts()
    switch kind {
    case "drafts": for draft in drafts { found.append((draft.slug.string, draft.folder)) }
    case "checklists": found = try workspace.checklists().map { ($0.name, Visible.line($0.title)) }
    case "claims", "targets", "assignments":
      if kind != "claims" { for draft in drafts { found.append((draft.slug.string, draft.folder)) } }
      for draft in drafts {
        let dossier = try workspace.dossier(of: draft)
        found += dossier.liveClaims.map { ($0.shortID, Visible.line(String($0.line.prefix(60)))) }
      }
    case "revisions":
      for draft in drafts {
        found += try workspace.revisions(of: draft).map {
          ($0.name, Visible.line("\(draft.slug.string): \($0.subject)"))
        }
      }
    default: break
    }
    return found
  }

  private static var commands: [(value: String, help: String)] {
    StetProgram.program.commands.map(\.about).filter { $0.group != .hidden }.map { ($0.name.description, $0.summary) }
  }
}
