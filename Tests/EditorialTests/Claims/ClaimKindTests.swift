import Prose
import Testing

@testable import Editorial

struct ClaimKindTests {
  @Test func knowsEveryKindThatProseFinds() {
    #expect(
      Set(ClaimKind.known.map(\.rawValue))
        == Set(CheckableSpan.Kind.allCases.compactMap { ClaimKind(of: $0)?.rawValue })
    )
    #expect(ClaimKind.known == ClaimKind.known.sorted())
  }

  @Test func ordersUnknownKindsLast() {
    let kinds = ["zeal", "position", "apple", "number"].map(ClaimKind.init(rawValue:)).sorted()
    #expect(kinds.map(\.rawValue) == ["number", "position", "apple", "zeal"])
  }
}
