import Editorial

extension HealthFinding {
  /// What is wrong, as the rest of a sentence that begins with the path.
  var problem: String {
    switch kind {
    case .unfinishedDecision:
      "was left by a command that was cut short: what it recorded is whole, but files may be behind"
    case .head: detail.isEmpty ? "names no branch and no commit" : "cannot be followed: \(detail)"
    case .reference:
      detail == "empty" ? "is empty: the branch or tag names no commit" : "is garbled: it names no commit"
    case .emptyObject: "is empty: an object was not written whole"
    case .missingObject: "cannot be read\(detail.isEmpty ? "" : ": \(detail)")"
    case .emptyIndex: "is empty: git cannot tell what is staged"
    case .lock: "has been there for \(detail): another git holds it, or one that died left it"
    case .unsupportedExtension: "asks for a feature of git that stet cannot read: \(detail)"
    case .foreignOwner: "belongs to \(detail)"
    case .permission: detail
    case .unreadableRepository: "cannot be opened: \(detail)"
    case .notOnABranch: detail
    default: detail
    }
  }

  /// What would help, a whole sentence; nil where only reading the file does.
  var advice: String? {
    // A path that a shell would not take as it stands is left to the reader.
    let isPlain = path.utf8.allSatisfy { Self.plain.contains($0) }
    return isPlain ? general?.replacing("PATH", with: path) : general
  }

  private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._@+-".utf8)

  private var general: String? {
    switch (outcome, kind) {
    case (.mended, _): nil
    case (.mendable, _): "stet doctor --fix mends it."
    case (_, .unfinishedDecision): "Once that is mended, the next stet command brings them along."
    case (_, .reference): "git update-ref sets it, if you know the commit; another copy of the workspace does."
    case (_, .head): "git symbolic-ref HEAD refs/heads/BRANCH sets it."
    case (_, .lock): "Remove it when you are sure that no git runs here."
    case (_, .missingObject): "git fetch from another copy of the workspace brings it back."
    case (_, .unsupportedExtension): "A plain clone without it works: git clone OLD NEW."
    case (_, .foreignOwner): "As root: chown -R gives the workspace to the one who works in it."
    case (_, .permission): "chmod u+rwX gives the right back, where it is meant to be yours."
    case (_, .notOnABranch): "git status says how to go on; until then nothing can be recorded."
    case (_, .record): "Mend it, or find a version that worked: git log -- PATH"
    case (_, .text): "Save it as UTF-8 and record it: stet save."
    case (_, .workingText): "git restore PATH brings the recorded text back."
    case (_, .folderWithoutDraft): "git log -- PATH says where its text went."
    case (_, .draftWithoutFolder):
      "A draft is drafts/YEAR/MONTH/NAME/draft.md, with a name of a-z, 0-9 and single hyphens."
    case (_, .sharedSlug):
      "Name a claim with its folder, or rename one of the folders before anything is checked in it."
    case (_, .nameTwins): "Rename one of them with git mv."
    case (_, .unsafeName): "Put an ordinary file or folder in its place."
    case (_, .evidence): "git log -- PATH says who changed it; what is named by a hash is never edited."
    case (_, .emptyObject), (_, .emptyIndex), (_, .unreadableRepository): nil
    }
  }
}
