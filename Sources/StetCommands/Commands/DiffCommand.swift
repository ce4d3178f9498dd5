import CommandSyntax
import Editorial
import Prose
import Reports
import StetKit

/// `stet diff`: what changed between two revisions or two files, in words.
struct DiffCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft; or the first of two files", completion: .drafts)
    let revisions = Operands(
      "REVISION",
      help: "from which to which; with one, from it to the text as it lies there; with none, from the newest revision",
      completion: .revisions,
      atMost: 8
    )
    let format = Option("format", value: "FORMAT", default: DiffFormat.text, help: "what to write")
    let layout = Choice(
      default: DiffLayout.inline,
      .flag("side-by-side", means: .sideBySide, help: "old and new words in two columns, on a terminal of 100 or more"),
      .flag("stat", means: .stat, help: "only how many changes of each kind, and how many words")
    )
    let typography = Flag("typography", help: "also other quotation marks, dashes, white space and line breaks")
    let claims = Flag("claims", help: "only what touches claims")
    let sinceChecked = Flag(
      "since-checked",
      help: "what nobody asked for since the draft was checked; from the oldest revision that a check speaks of"
    )
    let language = Option(
      "language",
      value: "TAG",
      help: "of two files, the language they are written in; en if not given"
    )
    let git = Flag("git", help: "take the operands that git gives to an external diff program")
    let exitCode = Flag("exit-code", help: "end with status 1 when differences are shown")
  }

  let about = CommandAbout(
    "diff",
    in: .text,
    "show which words changed",
    discussion: """
      Compares two revisions sentence by sentence and inside them word by word, and says of each change what kind it is: \
      NUMBER, DATE, NEGATION, NAME, QUOTE, ATTRIBUTION, LINK or other words. Moved, split and merged sentences are \
      named as such. Re-wrapped lines and other quotation marks are no change, unless --typography asks for them. Each \
      change says which claims it hits.

      With two files, in or out of a workspace, compares those: stet diff old.md new.md. A draft's name comes first; \
      ./old.md is always a file.

      --since-checked is a checker's last proof. It leaves out what a checker asked for, where the text reads as was \
      asked, and what was checked as it reads now. What it shows, nobody has answered for; when it shows nothing, \
      nothing else has changed.

      --format critic writes the whole text in CriticMarkup: accepting all of it gives the new text, rejecting all of \
      it the old one.

      Git shows articles this way, once or for good:

        git -c diff.external='stet diff --git' diff
        GIT_EXTERNAL_DIFF='stet diff --git' git log -p --ext-diff
        git config diff.stet.command 'stet diff --git'
        echo '*.md diff=stet' >> .gitattributes
      """,
    examples: [
      Example("stet diff kazakhstan r1 r2", "compares two revisions"),
      Example("stet diff kazakhstan", "shows unsaved edits"),
      Example("stet diff kazakhstan r1 --claims --stat", "counts what has touched claims since the first revision"),
      Example("stet diff kazakhstan r1 r2 --format html", "one self-contained page"),
      Example("stet diff kazakhstan --since-checked", "shows what changed unasked since the draft was checked"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let format = session.wantsJSON ? .json : given.format
    let scope = DiffScope(showsTypography: given.typography, onlyClaims: given.claims)
    try Self.check(given, format)
    let language = try given.language.map { try session.language(tag: $0) }
    let pair: DiffPair
    if given.git {
      let call = try ExternalDiff([given.draft] + given.revisions)
      let (found, line) = try call.pair(language: language ?? .english, in: session)
      guard let found else {
        session.console.write(call.line(line))
        return .done
      }
      pair = found
    } else {
      pair = try session.diffPair(
        given.draft,
        given.revisions,
        language: language,
        sinceChecked: given.sinceChecked
      )
    }
    guard !given.claims || pair.dossier != nil else {
      throw Self.usage("claims-of-files", "Files have no claims.", "Leave --claims out, or name a draft.")
    }
    guard !given.sinceChecked || pair.dossier != nil else {
      throw Self.usage("checks-of-files", "Nobody checks files.", "Leave --since-checked out, or name a draft.")
    }
    let report = pair.report(scope: scope, onlyUnasked: given.sinceChecked)
    session.write(report, as: format, layout: given.layout, isGit: given.git)
    if let dossier = pair.dossier { session.warn(of: dossier.damaged) }
    return given.exitCode && report.showsDifference ? .no : .done
  }

  /// Refuses what makes no sense together.
  private static func check(_ given: Given<Parts>, _ format: DiffFormat) throws(CommandError) {
    if !given.git, given.revisions.count > 2 {
      throw usage(
        "too-many-revisions",
        "A difference is between two revisions, and there are \(given.revisions.count).",
        "Say stet diff DRAFT FROM TO; what git calls is stet diff --git."
      )
    }
    if given.layout == .sideBySide, format != .text {
      throw usage("side-by-side-format", "--side-by-side is for the terminal.", "Leave --format out.")
    }
    if given.layout == .stat, format == .critic {
      throw usage("stat-critic", "CriticMarkup is the whole text and has no counts.", "Leave --stat or --format out.")
    }
  }

  private static func usage(_ code: String, _ sentence: String, _ hint: String) -> CommandError {
    CommandError(code, sentence, hint: hint, status: .usage)
  }
}
