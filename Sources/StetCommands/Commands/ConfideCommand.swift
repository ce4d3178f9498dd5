import CommandSyntax
import Editorial
import Glibc
import Prose
import Reports
import StetKit

/// `stet confide`: keeps the name of a confidential source on this desk.
struct ConfideCommand: StetCommand {
  struct Parts: Syntax {
    let label = Operand(optional: "LABEL", help: "what the source is called everywhere; the list when not given")
    let forget = Flag("forget", help: "forget the name")
    let reveal = Flag("reveal", help: "show the names, on a terminal only")
  }

  let about = CommandAbout(
    "confide",
    in: .decide,
    "keep the name of a confidential source on this desk",
    discussion: """
      A confidential source is a label in the workspace: stet cite --source "Source A" --confidential. The name is typed here, \
      on the terminal or from a file, never as an argument, which the shell would remember: the name in the first line, and \
      in further lines whatever else gives the source away, other spellings, an address. It is kept in \
      .git/stet-confidential.json, which only you can read. Git commits, pushes and clones nothing of that; a copy of the \
      whole folder, a backup say, takes it along. It does not lie below .git/stet/, which may be deleted at any time.

      From then on nothing is recorded that holds the name, and no command writes it to a file, a pipe or a paper. A name is \
      found as its words one behind the other, whatever the case and the markup; an inflected form is another spelling.
      """,
    examples: [
      Example("stet confide \"Source A\"", "keeps what you type behind it, or the lines of a file: < name.txt"),
      Example("stet confide", "lists the labels, and no name"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    guard let label = given.label.map(Wording.folded) else { return try list(given, workspace, session) }
    if given.forget {
      var known = false
      try workspace.changeConfidentialNames { names throws(Refusal) in known = names.forget(label) }
      guard known else {
        throw CommandError(
          "unknown-label",
          "This desk keeps no name for \(Wording.quoted(label)).",
          hint: "stet confide lists the labels that it keeps one for."
        )
      }
      return say("Forgot the name of \(Wording.quoted(label)); the label stays where it stands.", label, [:], session)
    }
    let lines = try Self.names(of: label, session)
    let names = try workspace.changeConfidentialNames { names throws(Refusal) in try names.keep(lines, of: label) }
    let count = names.spellings[label]?.count ?? 0
    let spellings = count == 1 ? "1 spelling" : "\(count) spellings"
    session.console.confidential = names
    try warn(where: names, label, in: workspace, session)
    return say(
      "\(Wording.quoted(label)): \(spellings) kept on this desk, in .git/\(Workspace.confidentialFile).",
      label,
      ["spellings": .integer(count)],
      session
    )
  }

  private func say(_ sentence: String, _ label: String, _ more: [String: JSON], _ session: Session) -> ExitStatus {
    let json = JSON.object(["format": 1, "label": .string(label)].merging(more) { own, _ in own })
    session.write(json, or: "\(Visible.line(sentence))\n")
    return .done
  }

  private func list(
    _ given: Given<Parts>,
    _ workspace: borrowing Workspace,
    _ session: Session
  ) throws -> ExitStatus {
    guard !given.forget else {
      throw CommandError("no-label", "It is not said whom to forget.", hint: "Say the label.", status: .usage)
    }
    guard !given.reveal || (session.terminal.isTerminal && !session.wantsJSON) else {
      throw CommandError(
        "names-to-a-file",
        "Names are shown on a terminal only.",
        hint: "stet confide lists the labels."
      )
    }
    let names = try workspace.confidentialNames()
    let lines = names.labels.map { label in
      let spellings = names.spellings[label] ?? []
      let rest = given.reveal ? spellings.joined(separator: ", ") : "\(spellings.count)"
      return "\(Visible.line(label)): \(Visible.line(rest))\n"
    }
    let json = JSON.object(["format": 1, "labels": .array(names.labels.map(JSON.string))])
    session.write(json, or: lines.isEmpty ? "This desk keeps no names.\n" : lines.joined())
    return .done
  }

  /// Says what was recorded with the name before: history keeps it, and somebody has to decide what that means.
  private func warn(
    where names: ConfidentialNames,
    _ label: String,
    in workspace: borrowing Workspace,
    _ session: Session
  ) throws {
    for dossier in try workspace.dossiers().dossiers {
      let draft = try workspace.draft(named: dossier.slug.string)
      let held = try dossier.revisions.filter { revision in
        names.label(in: try workspace.text(of: revision, of: draft).string) == label
      }
      if let first = held.first, let last = held.last {
        let revisions = first == last ? first.name : "\(first.name) to \(last.name)"
        session.console.say(
          "stet: The name stands already in the text of \(dossier.slug.string), in \(revisions), and history keeps that."
        )
      }
      let claims = dossier.claims.filter { claim in
        claim.decisions.contains { $0.decision.written.contains { names.label(in: $0) == label } }
      }
      guard !claims.isEmpty else { continue }
      session.console.say(
        "stet: The name stands already in what was recorded on \(claims.map(\.shortID).joined(separator: ", ")) of "
          + "\(dossier.slug.string), and history keeps that."
      )
    }
  }

  /// The lines that a person types up to an empty one, or that a file holds.
  private static func names(of label: String, _ session: Session) throws -> [String] {
    guard isatty(STDIN_FILENO) == 1 else {
      let bytes = try StandardInput.read(limit: 64 << 10)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw CommandError("not-utf8", "The names are not UTF-8.", hint: "Save the file as UTF-8.")
      }
      return text.split(whereSeparator: \.isNewline).map(String.init)
    }
    session.console.say(
      "The name of \(Wording.quoted(label)), and in further lines what else gives it away; an empty line ends:"
    )
    var lines: [String] = []
    while let line = readLine(), !Wording.folded(line).isEmpty { lines.append(line) }
    return lines
  }
}
