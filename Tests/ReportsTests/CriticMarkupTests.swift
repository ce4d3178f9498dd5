import Dice
import Prose
import Testing

@testable import Reports

/// What a reader of CriticMarkup makes of it, once from the front, with every mark closed by the first that can.
struct CriticReader {
  var accepted: [UInt8] = []
  var rejected: [UInt8] = []
  var comments: [String] = []

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    func take(_ closing: String) -> [UInt8] {
      let mark = Array(closing.utf8)
      let end = rest.indices.first { rest[$0...].starts(with: mark) } ?? rest.endIndex
      defer { rest = rest[end...].dropFirst(mark.count) }
      return Array(rest[rest.startIndex..<end])
    }
    while let byte = rest.first {
      let mark = String(decoding: rest.prefix(3), as: UTF8.self)
      guard ["{++", "{--", "{~~", "{>>", "{=="].contains(mark) else {
        accepted.append(byte)
        rejected.append(byte)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(3)
      switch mark {
      case "{++": accepted += take("++}")
      case "{--": rejected += take("--}")
      case "{~~":
        rejected += take("~>")
        accepted += take("~~}")
      case "{>>": comments.append(String(decoding: take("<<}"), as: UTF8.self))
      default: Issue.record("a highlight that nobody wrote")
      }
    }
  }
}

struct CriticMarkupTests {
  private func text(_ dice: inout SeededDice) -> String {
    let atoms = [
      "Ito", "said", "not", "12", "“", "”", ".", ". ", "\n", "\n\n", "\r\n", " ", "  ", "\t", "é", "👍🏽", "東京", "{", "}",
      "+", "++", "-", "--", "~", "~~", "~>", ">", ">>", "<<", "=", "{++", "++}", "{--", "--}", "{~~", "~~}", "{>>",
      "<<}",
      "{==", "==}", "{++x++}", "{~~a~>b~~}", "\u{1B}", "\u{0}", "\u{FEFF}",
    ]
    return (0..<Int.random(in: 0...40, using: &dice)).map { _ in
      atoms[Int.random(in: atoms.indices, using: &dice)] + (Bool.random(using: &dice) ? " " : "")
    }.joined()
  }

  @Test(arguments: UInt64(1)...2000)
  func givesBothTextsBackByteForByte(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let first = text(&dice)
    var second = text(&dice)
    if Bool.random(using: &dice) {
      let words = first.split(separator: " ", omittingEmptySubsequences: false)
      second = words.filter { _ in Int.random(in: 0..<10, using: &dice) < 8 }.joined(separator: " ") + second
    }
    let report = DiffReport(
      Difference(from: Article(reading: Text(first)), to: Article(reading: Text(second))),
      from: .nothing,
      to: .nothing
    )
    let read = CriticReader(report.criticMarkup)
    #expect(read.accepted == Array(second.utf8), "seed \(seed)")
    #expect(read.rejected == Array(first.utf8), "seed \(seed)")
    if first == second { #expect(read.comments.joined() == "", "seed \(seed)") }
  }

  @Test
  func saysInACommentWhatEachChangeIs() {
    let markup = String(decoding: ShuffledText.report().criticMarkup, as: UTF8.self)
    #expect(markup.contains("We checked {~~twelve~>eleven~~}{>>NUMBER in a quotation<<} beams"))
    #expect(markup.contains("{~~2021~>2022~~}{>>LINK<<}"))
    #expect(markup.contains("{>>paragraph of 2 sentences moved from line 11<<}"))
    #expect(markup.contains("moved to line 3"))
    #expect(CriticReader(Array(markup.utf8)).accepted == Array(ShuffledText.new.utf8))
  }
}
