import Testing

@testable import CommandSyntax

/// How operands are shared out between the parts that take them.
@Suite struct OperandSharingTests {
  struct Sharing: Sendable, CustomTestStringConvertible {
    /// The least and the most that each part takes.
    let takers: [(Int, Int?)]
    let count: Int
    let shares: [Int]
    var extra = false
    var testDescription: String { "\(count) among \(takers)" }
  }

  @Test(arguments: [
    Sharing(takers: [(1, 1)], count: 1, shares: [1]),
    Sharing(takers: [(1, 1), (0, 1), (0, 1)], count: 2, shares: [1, 1, 0]),
    Sharing(takers: [(1, nil), (1, 1)], count: 4, shares: [3, 1]),
    Sharing(takers: [(1, nil), (1, 1)], count: 2, shares: [1, 1]),
    Sharing(takers: [(1, nil), (1, 1)], count: 1, shares: [1, 0]),
    Sharing(takers: [(0, 1), (1, 1)], count: 1, shares: [0, 1]),
    Sharing(takers: [(0, 2), (2, 2), (0, nil)], count: 3, shares: [1, 2, 0]),
    Sharing(takers: [(0, 2)], count: 3, shares: [2], extra: true),
    Sharing(takers: [], count: 1, shares: [], extra: true),
    Sharing(takers: [(2, nil)], count: 0, shares: [0]),
  ])
  func sharesOperands(_ sharing: Sharing) {
    let parts = sharing.takers.enumerated().map { index, taker in
      Operands<String>("P\(index)", help: "", atLeast: taker.0, atMost: taker.1)
    }
    var problems: [Problem] = []
    let words = (0..<sharing.count).map { "w\($0)" }
    let shares = Roster(parts).share(words, reporting: &problems)
    #expect(parts.indices.map { shares[$0]?.count ?? 0 } == sharing.shares)
    #expect(problems.map(\.code) == (sharing.extra ? [.unexpectedOperand] : []))
    let handedOut = parts.indices.flatMap { shares[$0] ?? [] }.compactMap(\.value)
    #expect(handedOut == Array(words.prefix(handedOut.count)))
  }
}
