/// A house checklist: things to do, as its Markdown file lists them.
public struct Checklist: Sendable, Hashable {
  /// One thing to do.
  public struct Item: Sendable, Hashable {
    /// Its number in the list, from 1.
    public let number: Int
    /// What to do, on one line.
    public let words: String
    /// Why, where the list says so.
    public let why: String?
    /// The heading that it stands under, if there is one.
    public let section: String?
  }

  /// The name: that of its file without `.md`.
  public let name: String
  /// The title.
  public let title: String
  /// What it is for.
  public let scopes: [ChecklistScope]
  /// The things to do, in their order.
  public let items: [Item]

  /// The place of a list's file in a workspace.
  package static func path(of name: String) -> String { "\(folder)\(name).md" }

  /// The name of the list that a file in the folder of checklists would be, whether it can be read or not.
  package static func name(ofPath path: String) -> String {
    let file = path.hasPrefix(folder) ? path.dropFirst(folder.count) : path[...]
    return String(file.lowercased().hasSuffix(".md") ? file.dropLast(3) : file)
  }

  /// The name among some that a person means: as it stands there, as its file is called, or in other letters where only one fits.
  package static func name(typed: String, among names: [String]) -> String? {
    if names.contains(typed) { return typed }
    let stem = name(ofPath: typed)
    if names.contains(stem) { return stem }
    let fitting = names.filter { $0.lowercased() == stem.lowercased() }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private static let folder = "checklists/"
}
