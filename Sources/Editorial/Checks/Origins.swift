/// Which of some sources go back to the same thing: five articles from one wire story are one.
///
/// Two sources share an origin when their addresses, their titles or what they are said to go back to are the same, or when
/// one goes back to the other; and so do two that both share one with a third, in whatever order they are named.
public struct Origins: Sendable, Hashable {
  /// The number of each source's origin, from 0, in the order of the sources.
  public let numbers: [Int]

  /// How many different ones there are.
  public var count: Int { (numbers.max() ?? -1) + 1 }

  /// Finds the origins of some sources.
  ///
  /// - Complexity: O(*n* log *n*) in the sources.
  public init(_ sources: [Source]) {
    var parents = Array(sources.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index {
        parents[index] = parents[parents[index]]
        index = parents[index]
      }
      return index
    }
    var holders: [String: Int] = [:]
    for (index, source) in sources.enumerated() {
      for key in Self.keys(of: source) {
        if let other = holders[key] { parents[root(index)] = root(other) } else { holders[key] = index }
      }
    }
    var names: [Int: Int] = [:]
    var numbers: [Int] = []
    for index in sources.indices {
      let root = root(index)
      let number = names[root] ?? names.count
      names[root] = number
      numbers.append(number)
    }
    self.numbers = numbers
  }

  private static func keys(of source: Source) -> Set<String> {
    Set([source.title, source.url, source.origin].compactMap { $0?.nonBlank }.map(key))
  }

  /// A name or an address without what does not make it another: letter case and spaces; of an address the scheme, the fragment
  /// and a slash at the end.
  static func key(_ text: String) -> String {
    let folded = Wording.folded(text)
    guard Source.isAddress(folded) else { return folded.lowercased() }
    let rest = folded.drop { $0 != ":" }.dropFirst(3).prefix { $0 != "#" }
    let host = rest.prefix { $0 != "/" }
    let path = rest[host.endIndex...]
    return host.lowercased() + (path.hasSuffix("/") ? path.dropLast() : path)
  }
}
