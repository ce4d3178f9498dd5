import CommandSyntax
import Editorial
import Prose
import StetKit

/// `stet sync`: brings this copy of the workspace and another in step.
struct SyncCommand: StetCommand {
  struct Parts: Syntax {
    let remote = Operand(optional: "REMOTE", help: "the other place: a name that git knows, or an address")
    let branch = Option("branch", value: "NAME", help: "the branch there; the one of the same name when not given")
    let mine = Options("mine", value: "N|all", help: "settle a stopped sync: your version of what is numbered N stands")
    let theirs = Options("theirs", value: "N|all", help: "settle a stopped sync: the others' version stands")
    let way = Choice(
      .flag("continue", means: SyncWay.goOn, help: "settle a stopped sync with the texts as you have edited them"),
      .flag("edit", means: SyncWay.edit, help: "open those texts in your editor, and go on"),
      .flag("abort", means: SyncWay.abort, help: "give up a stopped sync")
    )
  }

  let about = CommandAbout(
    "sync",
    in: .together,
    "bring your copy and another in step",
    discussion: """
      Fetches what the others have done, merges it with what you have done, and pushes the whole. It can be stopped \
      at any moment and run again, and it uses your own git to get there, with your keys and passwords.

      Decisions never conflict: everybody writes only their own. Two people who edit different sentences of a draft \
      are merged, in one paragraph too. Where both changed one sentence, one field of a story or one other file, \
      nothing is committed: sync shows what each side has, and ends with status 1. Settle it by number with --mine 1 \
      and --theirs 2, for everything with --mine all, or write other words with --edit, or in the file it names and \
      then --continue. Until then you can go on working.

      Unsaved edits stay as they are. Where others have changed the same draft, save yours first.
      """,
    examples: [
      Example("stet sync", "syncs with where the workspace was cloned from"),
      Example("stet sync origin --branch night", "syncs with another branch of it"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let transport = GitTransport(folder: workspace.folder, environment: session.environment)
    let sides = try Self.sides(mine: given.mine, theirs: given.theirs)
    let isSettling = !sides.isEmpty || given.way != nil
    guard !isSettling || (given.remote == nil && given.branch == nil) else {
      throw CommandError(
        "settles-elsewhere",
        "A stopped sync is settled with the place it was with, so no other can be named.",
        hint: "Leave out REMOTE and --branch.",
        status: .usage
      )
    }
    guard isSettling else {
      // A path is meant from where the person stands; git will stand at the top of the workspace.
      let typed = given.remote.map { name in
        name.hasPrefix(".") ? HostFiles.realPath(session.path(name)) ?? name : name
      }
      let place = try workspace.syncPlace(remote: typed, branch: given.branch)
      let signer = try session.signer(in: workspace)
      return try session.report(workspace.sync(with: place, over: transport, as: signer), in: workspace)
    }
    if given.way == .abort {
      try workspace.abandonSync()
      session.write(
        .object(["format": 1, "aborted": true]),
        or: "Gave up the stopped sync; your files are as they were.\n"
      )
      return .done
    }
    let signer = try session.signer(in: workspace)
    if given.way == .edit {
      for file in try workspace.stoppedTexts() { try Editor(environment: session.environment).edit(file) }
    }
    let outcome = try workspace.settleSync(
      sides: sides,
      takesSheets: given.way != nil,
      over: transport,
      as: signer
    )
    return try session.report(outcome, in: workspace)
  }

  /// Reads the numbers of both options; 0 stands for all.
  private static func sides(mine: [String], theirs: [String]) throws(CommandError) -> [Int: ProseMerge.Side] {
    var sides: [Int: ProseMerge.Side] = [:]
    for (typed, side) in mine.map({ ($0, ProseMerge.Side.ours) }) + theirs.map({ ($0, .theirs) }) {
      for word in typed.split(separator: ",", omittingEmptySubsequences: false) {
        guard word == "all" || (Int(word) ?? 0) > 0 else {
          throw CommandError(
            "bad-number",
            "“\(Visible.line(String(word)))” is no number of a question.",
            hint: "Say --mine 1, --mine 1,3 or --mine all.",
            status: .usage
          )
        }
        let number = Int(word) ?? 0
        guard sides[number] ?? side == side else {
          throw CommandError(
            "both-sides",
            "Both sides cannot stand for \(number == 0 ? "everything" : "question \(number)").",
            status: .usage
          )
        }
        sides[number] = side
      }
    }
    return sides
  }
}

/// How a stopped sync goes on.
enum SyncWay: Sendable, Hashable {
  /// With the edited texts.
  case goOn
  /// With the texts after the editor has been opened on them.
  case edit
  /// Not at all.
  case abort
}
