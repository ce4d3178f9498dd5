import Dice
import Prose
import Testing

@testable import Editorial

@Suite struct TrailMemoTests {
  private static let sentences = [
    "The bridge cost 12 million euros.", "Ann Ortiz opened it on Monday.", "The ferry sank in 1962.",
    "“It is the longest of all,” said Bob Lund.", "Nine workers were hurt.", "The harbour was closed for a day.",
  ]

  /// A draft whose sentences are cut, put back, swapped, doubled and reworded, and claimed on the way.
  ///
  /// Now and then the oldest state is missing, as in a shallow history.
  private func history(_ dice: inout SeededDice) throws -> DraftFiles {
    var lines = Self.sentences
    var desk = Desk(lines.joined(separator: " ") + "\n")
    var texts: [String] = []
    for _ in 0..<(4 + dice.below(8)) {
      let place = dice.below(max(lines.count, 1))
      switch dice.below(7) {
      case 0 where lines.count > 1: lines.remove(at: place)
      case 1: lines.insert(dice.pick(Self.sentences), at: place)
      case 2 where lines.count > 1: lines.swapAt(place, dice.below(lines.count))
      case 3: lines[place] = lines[place].replacing("12", with: "\(10 + dice.below(5))")
      case 4: lines[place] = lines[place].replacing("“", with: "\"")
      case 5: if let past = texts.randomElement(using: &dice) { lines = past.split(separator: "|").map(String.init) }
      default: lines[place] += dice.pick([" It rained.", " He was late."])
      }
      texts.append(lines.joined(separator: "|"))
      desk.revise(lines.joined(separator: dice.happens(30) ? "\n\n" : " ") + "\n")
      if dice.happens(60) {
        // Words that stand twice, or are a claim already, are refused: that history has a claim less.
        do { try desk.claim(dice.pick(lines, or: Desk.cost)) } catch is Refusal {}
      }
    }
    var files = desk.draftFiles
    if dice.happens(30) { files.revisions.removeFirst(1 + dice.below(3)) }
    files.revisions = files.revisions.enumerated().map { index, revision in
      Revision(
        number: index + 1,
        commit: revision.commit,
        content: revision.content,
        author: revision.author,
        email: revision.email,
        date: revision.date,
        subject: revision.subject
      )
    }
    return files
  }

  /// Whatever revision a memo was kept at, going on from it gives what going all the way gives.
  @Test(arguments: UInt64(1)...150) func goesOnAsIfItHadGoneAllTheWay(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    var files = try history(&dice)
    let whole = Dossier(files, settings: Settings())
    for count in files.revisions.indices.map({ $0 + 1 }) {
      var past = files
      past.ways = nil
      past.revisions.removeLast(files.revisions.count - count)
      let kept = Dossier(past, settings: Settings()).trailMemo
      let memo = try #require(TrailMemo(text: kept.text, revisions: count))
      files.ways = memo.ways(of: files.claims)
      let dossier = Dossier(files, settings: Settings())
      #expect(dossier.claims == whole.claims, "seed \(seed), kept at r\(count)")
      for (own, other) in zip(dossier.claims, whole.claims) {
        #expect(dossier.trail(of: own)?.states == whole.trail(of: other)?.states, "seed \(seed), kept at r\(count)")
        #expect(dossier.trail(of: own)?.moves == whole.trail(of: other)?.moves, "seed \(seed), kept at r\(count)")
      }
    }
  }

  @Test func needsOnlyTheRevisionsSince() throws {
    var desk = Desk()
    try desk.claim(Desk.cost)
    for number in 1...5 { desk.revise(Desk.bridge + "Number \(number).\n") }
    let memo = desk.dossier.trailMemo
    desk.revise(Desk.bridge + "The end.\n")
    var files = desk.draftFiles
    #expect(files.needed.count == 7)
    files.ways = memo.ways(of: files.claims)
    #expect(files.needed.map(\.number) == [6, 7])
  }

  @Test(arguments: [
    "", "{", "[]", "null", #"{"a":1"#, #"["at",1,2]"#,
  ])
  func isNoMemo(_ text: String) { #expect(TrailMemo(text: text, revisions: 1) == nil) }

  @Test(arguments: [
    "null", "[]", #"[["at",5],[],[],"x"]"#, #"[["at",9,5],[],[],"x"]"#, #"[["at",-1,5],[],[],"x"]"#,
    #"[["lost"],[],[],"x"]"#, #"[["gone"],["a"],[],"x"]"#, #"[["gone"],[],[[1,"flies","x"]],"x"]"#,
  ])
  func passesOverATrailThatIsNone(_ trail: String) throws {
    var desk = Desk()
    try desk.claim(Desk.cost)
    let sound = desk.dossier.trailMemo.text
    let start = try #require(sound.firstIndex(of: ":"))
    let broken = sound[...start] + trail + "}"
    let memo = try #require(TrailMemo(text: String(broken), revisions: 1))
    #expect(memo.ways(of: desk.claims).trails.map { $0 == nil } == [true])
    #expect(TrailMemo(text: sound, revisions: 1)?.ways(of: desk.claims).trails.map { $0 == nil } == [false])
  }
}
