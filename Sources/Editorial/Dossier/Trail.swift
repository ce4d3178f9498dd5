import Prose

/// Where a claim's words went through the revisions, step by step.
struct Trail: Sendable {
  /// Where the words are at one revision.
  enum Standing: Sendable, Hashable {
    case at(Range<Int>)
    case ambiguous
    case gone
  }

  /// Where they are at the last revision.
  private(set) var standing: Standing
  /// The words as last seen.
  private(set) var wording: String
  /// The places in the list of revisions at which the same words turned up elsewhere.
  private(set) var moves: [Int] = []

  /// Where the words are at the last revision, if that is one place.
  var range: Range<Int>? {
    if case .at(let range) = standing { range } else { nil }
  }

  private let anchor: Anchor

  /// Starts at the state of the draft that the claim was taken from.
  init(of claim: Claim) {
    anchor = claim.anchor
    wording = claim.wording
    standing = .at(claim.anchor.range)
  }

  /// Starts where that state is missing from the history.
  ///
  /// Only the exact words will do, and what stood around them chooses among equal ones. Never a look-alike.
  init(of claim: Claim, searchingIn article: Article) {
    self.init(of: claim)
    search(in: article)
  }

  /// Stands again where the words were taken from: the draft is in that very state again.
  mutating func restart(_ claim: Claim) {
    standing = .at(claim.anchor.range)
    wording = claim.wording
  }

  /// Takes one step, along the difference between two neighbouring revisions.
  mutating func follow(_ difference: Difference, at revision: Int) {
    guard case .at(let range) = standing else {
      search(in: difference.new)
      return
    }
    switch difference.follow(range) {
    case .kept(let place), .typographic(let place), .reworded(let place, _): stand(at: place, in: difference.new)
    case .moved(let place):
      stand(at: place, in: difference.new)
      moves.append(revision)
    case .ambiguous: standing = .ambiguous
    case .gone: standing = .gone
    }
  }

  private mutating func stand(at place: Range<Int>, in article: Article) {
    standing = .at(place)
    wording = article.text[place]
  }

  /// Looks for words that were cut and may have come back.
  private mutating func search(in article: Article) {
    let places = ExactSearch.places(
      of: wording,
      before: anchor.wholeWordsBefore,
      after: anchor.wholeWordsAfter,
      in: article.text
    )
    switch places.count {
    case 0: standing = .gone
    case 1: stand(at: places[0], in: article)
    default: standing = .ambiguous
    }
  }
}
