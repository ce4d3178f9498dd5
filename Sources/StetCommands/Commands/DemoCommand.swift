import CommandSyntax
import Editorial
import Reports
import StarterWorkspace
import StetKit

/// `stet demo`: a workspace to try.
struct DemoCommand: StetCommand {
  struct Parts: Syntax {
    let folder = Operand("DIR", default: "stet-demo", help: "the folder to make it in", completion: .directory)
  }

  let about = CommandAbout(
    "demo",
    in: .start,
    "make a workspace with a sample draft to try",
    discussion: """
      Makes a workspace with a sample draft in two revisions, checked by two people: some claims are verified, one is \
      on author, some are disputed, and one check is stale because the second revision changed its words. Five \
      mistakes were planted in the first revision for a checker to find.
      """,
    examples: [Example("stet demo", "makes it in the folder stet-demo")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let folder = session.path(given.folder)
    let story = try SampleStory(file: StarterWorkspace.sampleStory)
    guard try !Workspace.hasRepository(in: folder) else {
      throw CommandError(
        "not-empty",
        "There is a git repository in \(Visible.line(given.folder)) already, and the demo wants a new one.",
        hint: "Name another folder: stet demo try-stet."
      )
    }
    _ = try InitCommand.create(in: folder, session: session, as: story.founder)
    let workspace = try Workspace(holding: folder)
    let (draft, date) = try story.play(in: workspace)
    let report = SummaryReport(Summary(try workspace.dossier(of: draft), at: date))
    session.write(report.json, or: report.text(style: session.style))
    session.console.say(Self.farewell(folder: given.folder, draft: draft))
    return .done
  }

  private static func farewell(folder: String, draft: DraftName) -> String {
    let name = draft.slug.string.prefix { $0 != "-" }
    return """

      A workspace with a sample draft is in \(Visible.line(folder)). Its five mistakes are planted. Try next:
        cd \(ShellWords.quote(folder))
        stet open \(name)
        stet diff \(name) r1 r2
        stet gate \(name)
      """
  }
}
