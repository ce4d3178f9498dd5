/// That one person has confirmed the words of a fact.
///
/// A tick says nothing of the claim: it is no status, and the claim's status does not follow from it.
public struct FactTick: Sendable, Hashable {
  /// Who.
  public let person: Person
  /// When.
  public let date: Timestamp
  /// The words.
  public let name: FactName
  /// What they were confirmed against; empty when the checker did not say.
  public let sources: [Source]
}
