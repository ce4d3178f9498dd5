import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet audit`: who verified what, and whether the trail of decisions holds.
struct AuditCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand(optional: "DRAFT", help: "the draft; every draft when not given", completion: .drafts)
    let revision = Option(
      "at",
      value: "REVISION",
      help: "the revision; the newest when not given",
      completion: .revisions
    )
  }

  let about = CommandAbout(
    "audit",
    in: .report,
    "replay who verified what, and say whether the trail holds",
    discussion: """
      A decision is believed only if the commit that wrote it is of the person whose file it is in. The audit replays every \
      commit and lists what breaks that: a file written by somebody else, a decision taken out or altered after it was made \
      other than by stet undo, a ruling by somebody whom stet.json did not name as an editor then, a claim rewritten, a \
      signature that does not hold. Then the verified claims: wording, who, \
      when, sources, commit. A merge is judged by what it alters itself, and addresses are \
      taken as they stand: a .mailmap is not followed, for anybody may write one. Texts, stories, settings and evidence are \
      everybody's to change; git log says who did, and evidence that was altered no longer has the hash it is named by.

      Signatures by ssh keys are checked with ssh-keygen against gpg.ssh.allowedSignersFile, and have to be of the commit's \
      author. The status is 1 when the trail does not hold.
      """,
    examples: [
      Example("stet audit", "audits every draft"),
      Example("stet audit kazakhstan --at r1", "as things stood while the first revision was the newest"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let revision = try session.revision(named: given.revision, of: given.draft, for: "audit")
    let draft = try given.draft.map { try session.draft(named: $0, in: workspace) }
    let verifier = try SSHVerifier(
      workspace.sealingSettings(),
      in: workspace.folder,
      environment: session.environment
    )
    let (audit, damaged, unreadable) = try workspace.audit(of: draft, at: revision, verifier: verifier)
    let report = AuditReport(audit)
    session.write(report.json, or: report.text(style: session.style))
    session.warn(of: damaged)
    guard session.warn(ofUnreadable: unreadable) == .done else { return .failed }
    return audit.holds ? .done : .no
  }
}
