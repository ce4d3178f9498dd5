public import Editorial

/// Which draft: its short name and where it lives.
public struct DraftName: Sendable, Hashable, Comparable {
  /// The short permanent name.
  public let slug: Slug
  /// The folder in the workspace, such as `drafts/2022/01/…`.
  public let folder: String

  /// The path of the text in the workspace.
  public var textPath: String { "\(folder)/draft.md" }

  init(slug: Slug, folder: String) {
    self.slug = slug
    self.folder = folder
  }

  /// Orders by name, then by folder.
  public static func < (left: DraftName, right: DraftName) -> Bool {
    (left.slug, left.folder) < (right.slug, right.folder)
  }
}

extension DraftStanding {
  /// The draft that it is of.
  public var name: DraftName { DraftName(slug: slug, folder: folder) }
}
