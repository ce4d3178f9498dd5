import Dice
import Testing

@testable import Editorial

struct VisibleTests {
  struct Shown: Sendable, CustomTestStringConvertible {
    let raw: String
    let shown: String
    var testDescription: String { shown }
  }

  @Test(arguments: [
    Shown(raw: "né “q” 😀 👩‍👩‍👧\n\tשלום", shown: "né “q” 😀 👩‍👩‍👧\n\tשלום"), Shown(raw: "\u{1B}[31mred\u{7}", shown: "␛[31mred␇"),
    Shown(raw: "a\0b\u{7F}", shown: "a␀b␡"), Shown(raw: "a\r\nb\rc", shown: "a\nb␍c"),
    Shown(raw: "a\u{9B}2J", shown: "a⟨U+009B⟩2J"),
    Shown(raw: "pay \u{202E}001\u{202C}", shown: "pay ⟨U+202E⟩001⟨U+202C⟩"),
    Shown(raw: "\u{2066}x\u{2069}", shown: "⟨U+2066⟩x⟨U+2069⟩"),
    Shown(raw: "\u{61C}\u{200E}\u{200F}", shown: "⟨U+061C⟩⟨U+200E⟩⟨U+200F⟩"),
    Shown(raw: "a\u{FEFF}b", shown: "a⟨U+FEFF⟩b"),
    Shown(raw: "\u{E0041}\u{E007F}", shown: "⟨U+E0041⟩⟨U+E007F⟩"), Shown(raw: "a\u{2028}b", shown: "a⟨U+2028⟩b"),
  ])
  func showsWhatCouldActOnATerminal(shown: Shown) {
    #expect(Array(Visible.text(shown.raw).utf8) == Array(shown.shown.utf8))
    #expect(Visible.text(shown.shown) == shown.shown)
  }

  @Test func putsATextOnOneLine() {
    #expect(Visible.line(" a\r\n\tb\u{1B}c\u{2028}d ") == "a b␛c d")
  }

  @Test(arguments: UInt64(1)...200)
  func leavesNothingThatActs(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let line = Visible.line(dice.text(upTo: 60))
    let harmful = line.unicodeScalars.filter { scalar in
      scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value)
    }
    #expect(harmful.isEmpty, "seed \(seed)")
  }
}
