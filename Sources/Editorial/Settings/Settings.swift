public import Prose

/// What `stet.json` says.
public struct Settings: Sendable, Hashable {
  /// What a check needs.
  public var policy = Policy()
  /// The scale for claims of third parties.
  public var verdicts = Verdict.house
  /// The names of the checklists that must be done before the gate opens.
  public var requiredChecklists: [String] = []
  /// The addresses, in lower case, of the editors who may rule on what checkers differ on.
  public var editors: [String] = []
  /// The language that drafts are written in, where their own `story.json` names no other.
  public var language = Language.english
  /// What in the file has no effect, or not the one that was meant, in the order of its lines.
  public var remarks: [SettingRemark] = []

  /// The settings of a workspace that says nothing.
  public init() {}

  /// Whether somebody may waive what keeps the gate closed.
  public func mayWaive(_ person: Person) -> Bool { mayWaive(person.email) }

  /// The same of an address in lower case.
  func mayWaive(_ email: String) -> Bool {
    switch policy.waiving {
    case .editors: editors.contains(email)
    case .everybody: true
    }
  }
}
