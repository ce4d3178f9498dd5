extension Policy {
  /// What is missing before sources can carry a verified claim.
  public enum Shortage: Sendable, Hashable {
    /// There is none at all.
    case noSource
    /// A source has no locator; its title.
    case noLocator(String)
    /// No primary source, and fewer than three independent secondary ones; how many there are.
    case tooFew(Int)
    /// No primary source.
    case noPrimary
    /// Not two independent ones; how many there are.
    case notTwo(Int)

    /// Whether a primary source would make it good.
    public var asksForPrimary: Bool {
      switch self {
      case .noPrimary, .tooFew: true
      case .noSource, .noLocator, .notTwo: false
      }
    }

    /// The shortage as a sentence without its full stop.
    public var sentence: String {
      switch self {
      case .noSource: "there is no source"
      case .noLocator(let title): "the source “\(title)” has no locator"
      case .tooFew(let count): "there is no primary source and \(count) of the 3 independent secondary ones"
      case .noPrimary: "there is no primary source"
      case .notTwo(let count): "there \(count == 1 ? "is 1" : "are \(count)") of the 2 independent sources"
      }
    }
  }

  /// What the settings ask for a claim of some kinds, each thing once, in the order of `Sourcing`.
  ///
  /// What is asked of a kind takes the place of what is asked of all. A claim of several kinds needs what each of them needs.
  public func demands(on kinds: [ClaimKind]) -> [Sourcing] {
    guard !sourcesByKind.isEmpty, !kinds.isEmpty else { return [sources] }
    let asked = Set(kinds.map { sourcesByKind[$0] ?? sources })
    return Sourcing.allCases.filter(asked.contains)
  }

  /// What is missing before these sources can carry a verified claim of some kinds, or nil.
  ///
  /// Sources are independent when they do not go back to the same origin.
  public func shortage(of sources: [Source], for kinds: [ClaimKind] = []) -> Shortage? {
    let named = sources.filter { $0.title.nonBlank != nil }
    guard let first = named.first else { return .noSource }
    if locator, named.allSatisfy({ $0.locator?.nonBlank == nil }) { return .noLocator(first.title) }
    let hasPrimary = named.contains { $0.role == .primary }
    for demand in demands(on: kinds) {
      switch demand {
      case .any: continue
      case .two:
        let count = Origins(named).count
        if count < 2 { return .notTwo(count) }
      case .primaryOrThree where !hasPrimary:
        let count = Origins(named.filter { $0.role == .secondary }).count
        if count < 3 { return .tooFew(count) }
      case .primary where !hasPrimary: return .noPrimary
      case .primaryOrThree, .primary: continue
      }
    }
    return nil
  }
}
