extension Policy {
  /// What is missing before sources can carry a verified claim.
  public enum Shortage: Sendable, Hashable {
    /// There is none at all.
    case noSource
    /// A source has no locator; its title.
    case noLocator(String)
    /// No primary source, and fewer than three independent secondary ones; how many there are.
    case tooFew(Int)

    /// The shortage as a sentence without its full stop.
    public var sentence: String {
      switch self {
      case .noSource: "there is no source"
      case .noLocator(let title): "the source “\(title)” has no locator"
      case .tooFew(let count): "there is no primary source and \(count) of the 3 independent secondary ones"
      }
    }
  }

  /// What is missing before these sources can carry a verified claim, or nil.
  ///
  /// Sources are independent when they do not go back to the same origin.
  public func shortage(of sources: [Source]) -> Shortage? {
    let named = sources.filter { $0.title.nonBlank != nil }
    guard let first = named.first else { return .noSource }
    if locator, named.allSatisfy({ $0.locator?.nonBlank == nil }) { return .noLocator(first.title) }
    if self.sources == .primaryOrThree, !named.contains(where: { $0.role == .primary }) {
      let origins = Origins(named.filter { $0.role == .secondary }).count
      if origins < 3 { return .tooFew(origins) }
    }
    return nil
  }
}
