/// What a person means by the name of a checklist.
public enum NamedChecklist: Sendable, Hashable {
  /// A list as it stands for the draft.
  case sheet(ChecklistSheet)
  /// A list that cannot be read.
  case broken(DamagedFile)
  /// None.
  case unknown
}

extension Dossier {
  /// The checklist that a person means: by its name, its file or its path, in capital letters or not.
  public func checklist(named typed: String) -> NamedChecklist {
    let broken = brokenChecklists.map { (name: Checklist.name(ofPath: $0.path), file: $0) }
    guard let name = Checklist.name(typed: typed, among: checklists.map(\.name) + broken.map(\.name)) else {
      return .unknown
    }
    if let list = checklists.first(where: { $0.name == name }) { return .sheet(sheet(of: list)) }
    return broken.first { $0.name == name }.map { .broken($0.file) } ?? .unknown
  }
}
