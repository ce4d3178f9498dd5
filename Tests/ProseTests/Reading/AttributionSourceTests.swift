import Testing

@testable import Prose

struct AttributionSourceTests {
  @Test(
    arguments: [
      ("according to the port authority", "the port authority"), ("the agency said", "the agency"),
      ("said Oskar Lind", "Oskar Lind"), ("police have repeatedly said", "police"),
      ("citing two officials", "two officials"),
      ("he said", nil), ("reportedly", nil), ("said", nil), ("are said to", nil),
    ] as [(String, String?)]
  )
  func leavesOutWhatSaysThatItSpoke(attribution: String, source: String?) {
    let text = Text("Then \(attribution).")
    let range = CheckableSpan.source(of: 5..<(text.count - 1), in: text)
    #expect(range.map { text[$0] } == source)
  }
}
