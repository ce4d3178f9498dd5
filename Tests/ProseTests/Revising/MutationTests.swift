import Dice
import Prose
import Testing

/// Typed edits on generated articles, where what must become of every sentence is known exactly.
@Suite struct MutationTests {
  /// An article in two revisions, and the truth about each sentence of the first.
  private struct Story {
    var old: WrittenArticle
    var new: WrittenArticle
    var truths: [Int: Mutation.Truth] = [:]
    /// Sentences with a look-alike beside them, which no further edit may make into one another.
    private var closed: Set<Int> = []

    /// Writes an article and edits it in up to four places.
    init(seed: UInt64, only mutation: Mutation?) {
      var dice = SeededDice(seed: seed)
      old = WrittenArticle(paragraphs: Int.random(in: 4...9, using: &dice), &dice)
      var twinned: [Int] = []
      if mutation == .deleteBesideLookAlike || dice.happens(30) {
        // The look-alike is there from the start, so that its original can go.
        let paragraph = Int.random(in: old.paragraphs.indices, using: &dice)
        let origin = old.paragraphs[paragraph][0].origins[0]
        if Mutation.lookAlike.apply(to: &old, paragraph, 0, &dice) != nil {
          twinned.append(origin)
          old.paragraphs[paragraph][1].origins = [900]
        }
      }
      new = old
      for origin in old.lines.flatMap(\.origins) { truths[origin] = .same }
      for origin in twinned { take(.delete, origin, &dice) }
      for _ in 0..<Int.random(in: 1...4, using: &dice) {
        let open = truths.filter { if case .same = $0.value { !closed.contains($0.key) } else { false } }
        let origins = open.keys.sorted()
        guard let origin = origins.isEmpty ? nil : dice.pick(origins) else { break }
        take(mutation ?? dice.pick(Mutation.allCases), origin, &dice)
      }
      new.isWrapped = dice.happens(25)
    }

    private mutating func take(_ mutation: Mutation, _ origin: Int, _ dice: inout SeededDice) {
      for paragraph in new.paragraphs.indices {
        guard let line = new.paragraphs[paragraph].firstIndex(where: { $0.origins == [origin] }) else { continue }
        let next = line + 1 < new.paragraphs[paragraph].count ? new.paragraphs[paragraph][line + 1].origins : []
        // A merger takes the next sentence with it, which must not have been edited before.
        if mutation == .merge {
          guard next.count == 1, case .same? = truths[next[0]] else { return }
        }
        guard let truth = mutation.apply(to: &new, paragraph, line, &dice) else { return }
        truths[origin] = truth
        if mutation == .lookAlike || mutation == .deleteBesideLookAlike { closed.insert(origin) }
        if mutation == .merge { truths[next[0]] = truth }
        return
      }
    }
  }

  @Test(arguments: Mutation.allCases, UInt64(1)...15) func followsEverySentenceThroughOneKindOfEdit(
    _ mutation: Mutation,
    seed: UInt64
  ) { check(Story(seed: seed, only: mutation), "\(mutation), seed \(seed)") }

  @Test(arguments: UInt64(1_000)...1_300) func followsEverySentenceThroughEditsOfAllKinds(seed: UInt64) {
    check(Story(seed: seed, only: nil), "seed \(seed)")
  }

  private func check(_ story: Story, _ comment: String) {
    let (before, after) = (story.old.rendered, story.new.rendered)
    let difference = Difference(from: Article(tiny: before.text), to: Article(tiny: after.text))
    #expect(difference.applied().string == after.text, "\(comment)")
    #expect(difference.reverted().string == before.text, "\(comment)")
    for (line, claim) in zip(story.old.lines, before.ranges.flatMap { $0 }) {
      let places = zip(story.new.lines, after.ranges.flatMap { $0 }).filter { $0.0.origins.contains(line.origins[0]) }
      let start = places.map(\.1.lowerBound).min() ?? 0
      let place = start..<(places.map(\.1.upperBound).max() ?? 0)
      let followed = difference.follow(claim)
      let comment = "\(comment): \(difference.old.text[claim]) → \(followed)"
      switch story.truths[line.origins[0]] {
      case .same: #expect(followed.keepsCheck && followed.range == place, "\(comment)")
      case .typographic: #expect(followed == .typographic(place), "\(comment)")
      case .reworded(let classes):
        guard case .reworded(let range, let changeClass) = followed else {
          Issue.record("\(comment)")
          continue
        }
        #expect(range == place && classes.contains(changeClass), "\(comment)")
      case .sameOrAmbiguous:
        if case .ambiguous(let ranges) = followed {
          #expect(ranges.contains(place), "\(comment)")
        } else {
          // Where the copy stands right beside it, either place is right.
          let isBeside = followed.range.map { gap($0, place, in: after.text) <= 2 } ?? false
          #expect(followed.keepsCheck && (followed.range == place || isBeside), "\(comment)")
        }
      case .gone: #expect(followed == .gone, "\(comment)")
      case nil: Issue.record("no truth: \(comment)")
      }
    }
  }

  /// How far two places with the same words are apart; a great way when the words are others.
  private func gap(_ first: Range<Int>, _ second: Range<Int>, in string: String) -> Int {
    let text = Text(string)
    guard text[first] == text[second] else { return .max }
    return max(first.lowerBound, second.lowerBound) - min(first.upperBound, second.upperBound)
  }
}
