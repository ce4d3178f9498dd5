import Dice
import Prose
import Testing

/// Texts made to be slow or strange.
@Suite struct HostileMergeTests {
  @Test(arguments: ["", " ", "\n\n", ".", "\u{FEFF}", "\u{0}", "\u{200B}", "a", "\r\n"]) func keepTheLawsOfScraps(
    _ scrap: String
  ) {
    for other in ["", " ", "\n", "It rained.", ". .", "\u{FEFF}\u{200B}"] {
      MergeLaws.check(scrap, other, scrap + other, "\(scrap.debugDescription), \(other.debugDescription)")
      MergeLaws.check(other, scrap, "It snowed.", "\(scrap.debugDescription), \(other.debugDescription)")
    }
  }

  @Test(arguments: UInt64(1)...150) func keepTheLawsOfRandomBytes(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    func noise() -> String {
      let bytes = (0..<Int.random(in: 0...400, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) }
      return String(decoding: bytes, as: UTF8.self)
    }
    let (first, second, third) = (noise(), noise(), noise())
    MergeLaws.check(first, second, third, "seed \(seed)")
    MergeLaws.check(first + second + third, first + third, first + second + noise() + third, "seed \(seed)")
  }

  @Test func mergesAMegabyteWithEditsEverywhere() {
    let base = (0..<20_000).map { "Sentence w\($0) says x\($0) and y\($0) once again to us." }
    var (ours, theirs, both) = (base, base, base)
    for index in base.indices where index % 7 < 2 {
      let edited = base[index].replacing("once again", with: "twice")
      both[index] = edited
      if index % 7 == 0 { ours[index] = edited } else { theirs[index] = edited }
    }
    let merge = ProseMerge(
      tiny: base.joined(separator: " "),
      ours: ours.joined(separator: " "),
      theirs: theirs.joined(separator: " ")
    )
    #expect(merge.text?.string == both.joined(separator: " "))
  }

  @Test func losesNothingOfLongTextsThatHaveNothingInCommon() {
    func text(seed: UInt64) -> String {
      var dice = SeededDice(seed: seed)
      return (0..<2_000).map { _ in
        (0..<9).map { _ in "w\(Int.random(in: 0..<400, using: &dice))" }.joined(separator: " ") + "."
      }.joined(separator: " ")
    }
    let texts = (text(seed: 1), text(seed: 2), text(seed: 3))
    let merge = ProseMerge(tiny: texts.0, ours: texts.1, theirs: texts.2)
    #expect(merge.isCoarse && !merge.isClean)
    #expect(merge.swapped.pieces == merge.swappedPieces)
    #expect(ProseMerge(tiny: texts.0, ours: texts.1, theirs: texts.0).text?.string == texts.1)
    #expect(ProseMerge(tiny: texts.0, ours: texts.1, theirs: texts.1).text?.string == texts.1)
  }
}
