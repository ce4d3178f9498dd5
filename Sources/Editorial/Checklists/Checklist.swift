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
  package static func path(of name: String) -> String { "checklists/\(name).md" }
}
