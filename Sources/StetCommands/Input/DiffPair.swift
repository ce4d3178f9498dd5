import Editorial
import Prose
import Reports
import StetKit

/// Two texts to compare, and what is known of them.
struct DiffPair {
  /// What both are revisions of; nil for two files.
  let title: String?
  let from: DiffSide
  let to: DiffSide
  let old: Text
  let new: Text
  let language: Language
  /// The draft as its claims stand in the new text; nil for two files.
  let dossier: Dossier?

  /// The largest file that is compared, in bytes: room for any book.
  private static let largestFile = 64 << 20

  /// What was changed between the two texts.
  ///
  /// - Parameter onlyUnasked: whether changes that somebody stands for are left out.
  func report(scope: DiffScope, onlyUnasked: Bool) -> DiffReport {
    let difference = Difference(
      from: Article(reading: old, language: language),
      to: Article(reading: new, language: language)
    )
    return DiffReport(
      difference,
      title: title,
      from: from,
      to: to,
      claims: dossier?.liveClaims ?? [],
      scope: scope,
      warrants: onlyUnasked ? dossier.map { Warrants($0) } : nil
    )
  }

  /// Reads two files.
  static func files(_ old: String, _ new: String, language: Language, in session: Session) throws -> DiffPair {
    DiffPair(
      title: nil,
      from: .file(old),
      to: .file(new),
      old: try text(old, in: session),
      new: try text(new, in: session),
      language: language,
      dossier: nil
    )
  }

  /// Reads a draft at two revisions, or at one and as it lies in the working copy.
  ///
  /// - Parameter sinceChecked: whether the first, when it is not named, is the one that the checks speak of.
  static func draft(
    _ draft: DraftName,
    _ names: [String],
    sinceChecked: Bool,
    in workspace: borrowing Workspace
  ) throws -> DiffPair {
    let names = names.map { RevisionName($0) }
    var to = try names.count == 2 ? workspace.revision(names[1], of: draft) : nil
    let new =
      try to.map { to throws(WorkspaceError) in try workspace.text(of: to, of: draft) }
      ?? workspace.workingText(of: draft)
    // Where nothing is unsaved, the text as it lies there is the newest revision.
    if to == nil, sinceChecked || !names.isEmpty, try !workspace.hasUnsavedEdits(draft) {
      to = try workspace.revision(.latest, of: draft)
    }
    let dossier =
      if let to { try workspace.dossier(of: draft, upTo: to) } else { try workspace.dossier(of: draft, with: new) }
    let from =
      if sinceChecked, names.isEmpty { try checked(dossier) } else {
        try workspace.revision(names.first ?? .latest, of: draft)
      }
    let old = try workspace.text(of: from, of: draft)
    return DiffPair(
      title: draft.slug.string,
      from: .revision(from),
      to: to.map { .revision($0) } ?? .workingCopy,
      old: old,
      new: new,
      language: dossier.article.language,
      dossier: dossier
    )
  }

  /// The revision that the checks on a draft speak of.
  private static func checked(_ dossier: Dossier) throws(CommandError) -> Revision {
    if let revision = dossier.checkedRevision { return revision }
    throw CommandError(
      "nothing-checked",
      "Nobody has settled a claim of \(dossier.slug.string) yet.",
      hint: "Name the revision to compare with: stet diff \(dossier.slug.string) r1 --since-checked."
    )
  }

  /// Reads a file that a person named; links are followed.
  static func text(_ name: String, in session: Session) throws -> Text {
    let bytes: [UInt8]
    do throws(WorkspaceError) {
      bytes = try HostFiles.read(session.path(name), limit: largestFile)
    } catch {
      guard error.code == .tooLarge else { throw error }
      throw CommandError(
        "too-large",
        "\(Visible.line(name)) is too large: files of up to \(largestFile >> 20) MB are compared.",
        hint: "Split it, or compare it line by line with git diff --no-index."
      )
    }
    do {
      return try Text(validating: bytes)
    } catch {
      throw CommandError(
        "not-utf8",
        "\(Visible.line(name)) is not UTF-8: the byte at offset \(error.offset) belongs to no character.",
        hint: "Save it as UTF-8 in your editor, or convert it with iconv."
      )
    }
  }
}

extension Session {
  /// Finds what a person wants compared: a draft, whose name comes first, or two files.
  ///
  /// A name with a slash is a path where a file lies there; so `./` makes one of any name.
  func diffPair(
    _ first: String,
    _ others: [String],
    language: Language?,
    sinceChecked: Bool
  ) throws -> DiffPair {
    let isTwo = others.count == 1
    let arePaths = isTwo && first.contains("/") && others[0].contains("/") && isFile(first) && isFile(others[0])
    if arePaths { return try files(first, others[0], language) }
    let found: DraftName
    do throws(WorkspaceError) {
      found = try draft(named: first, in: workspace())
    } catch {
      let isOutside = [.noRepository, .noWorkspace].contains(error.code)
      let areFiles = isOutside || (error.code == .unknownDraft && (isFile(first) || isFile(others.first ?? "")))
      guard isTwo, areFiles else { throw error }
      return try files(first, others[0], language)
    }
    guard language == nil else {
      throw CommandError(
        "language-of-draft",
        "--language is for files; a draft says itself what it is written in.",
        hint: "Leave --language out.",
        status: .usage
      )
    }
    return try DiffPair.draft(found, others, sinceChecked: sinceChecked, in: workspace())
  }

  private func files(_ old: String, _ new: String, _ language: Language?) throws -> DiffPair {
    try DiffPair.files(old, new, language: language ?? .english, in: self)
  }

  private func isFile(_ name: String) -> Bool { HostFiles.realPath(path(name)) != nil }
}
