import Prose
import Testing

@testable import Editorial

struct LineTableTests {
  @Test(arguments: ["", "a", "a\n", "\n\na", "a\r\nb\rc\nd", "né\nö\n\u{2028}x"])
  func countsLineFeedsBeforeAnOffset(text: String) {
    let bytes = Array(text.utf8)
    let lines = LineTable(Text(text))
    for offset in 0...bytes.count {
      #expect(lines.line(at: offset) == 1 + bytes[..<offset].count { $0 == 0x0A })
    }
  }
}
