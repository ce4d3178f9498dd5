/// Which sentences each word of a text stands in, for finding the one nearest to some words.
struct WordIndex {
  /// A word that stands in more sentences than this says nothing about any of them.
  static let common = 64
  /// Two sentences are near when at least this share, in hundredths, of the words of one weighs in on the other.
  private static let nearEnough = 40

  private var places: [WordKey: [Int]] = [:]

  /// Reads the words of sentences; a place is an index into them.
  init(_ text: Text, _ sentences: [Sentence]) {
    for (place, sentence) in sentences.enumerated() {
      for stem in WordStem.all(in: text, sentence.range) where places[stem, default: []].count <= Self.common {
        places[stem, default: []].append(place)
      }
    }
  }

  /// Finds the sentence that shares most with some words, or nil when none shares enough.
  ///
  /// Two words at the least must be shared, and a good part of all. Of equal ones the first is taken.
  func nearest(to stems: [WordKey]) -> Int? {
    var shared: [Int: (words: Int, weight: Int)] = [:]
    var known = 0
    for stem in stems {
      let held = places[stem] ?? []
      guard held.count <= Self.common else { continue }
      known += 1
      // A word of one sentence points at it; a word of many hardly does.
      let weight = 12 / (held.count + 2) + 2
      for place in held { shared[place, default: (0, 0)].words += 1 }
      for place in held { shared[place, default: (0, 0)].weight += weight }
    }
    let best = shared.filter { $0.value.words >= 2 && $0.value.words * 100 >= known * Self.nearEnough }
      .max { ($0.value.weight, -$0.key) < ($1.value.weight, -$1.key) }
    return best?.key
  }
}
