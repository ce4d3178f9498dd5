public import Prose

/// A draft at one revision, with its claims, the checks on them and all that follows from both.
public struct Dossier: Sendable {
  /// The draft's name.
  public let slug: Slug
  /// The draft's folder in the workspace.
  public let folder: String
  /// What `story.json` says.
  public internal(set) var story: Story
  /// The workspace's settings.
  public let settings: Settings
  /// The states of the text, oldest first; the last is the one at hand.
  public let revisions: [Revision]
  /// The article as the revision at hand has it.
  public let article: Article
  /// The claims in reading order; those without a place last.
  public let claims: [TrackedClaim]
  /// How many revisions were read to follow the claims.
  package let steps: Int
  /// Where each claim's words went, for judging one again.
  private let trails: [ClaimID: Trail]
  /// The number of the first revision with each content.
  let numbers: [ContentID: Int]
  /// The day by which checks expire; nil when none does.
  private let today: CivilDate?
  /// The names of whom an assignment has by their addresses alone.
  private let names: [String: String]
  /// Whether the draft has files of claims, readable or not.
  let hasClaims: Bool
  /// The stretches of the text that claims stand on, in order and apart.
  let claimed: [Range<Int>]
  /// Everybody's files.
  package let checks: [Check]
  /// The house checklists that were read: those that the gate asks for, or all.
  public let checklists: [Checklist]
  /// The checklists among those that are missing or cannot be read.
  public let brokenChecklists: [DamagedFile]
  /// The people's ticks of checklists.
  package internal(set) var checklistWork: [ChecklistWork]
  /// What could not be read.
  public let damaged: [DamagedFile]

  /// Follows every claim to the revision at hand and derives what its checks say.
  ///
  /// - Parameter today: the day by which checks expire; nil to look at the words alone.
  /// - Precondition: there is a revision, and `files.texts` holds every text in `files.needed`.
  package init(_ files: DraftFiles, settings: Settings, today: CivilDate? = nil) {
    self.today = today
    let (trails, article) = Trail.followAll(files, in: files.story.language ?? settings.language)
    let lines = LineTable(article.text)
    let prefixes = ClaimID.prefixes(of: files.ids)
    hasClaims = !files.ids.isEmpty
    steps = files.needed.count
    self.trails = Dictionary(zip(files.claims.map(\.id), trails), uniquingKeysWith: { first, _ in first })
    let checks = Dictionary(grouping: files.checks, by: \.claim)
    slug = files.slug
    folder = files.folder
    let names = files.namesByAddress
    self.names = names
    var called = files.story
    called.call(names)
    story = called
    self.settings = settings
    revisions = files.revisions
    self.article = article
    numbers = Dictionary(revisions.map { ($0.content, $0.number) }, uniquingKeysWith: min)
    self.checks = files.checks
    damaged = files.damaged
    checklists = files.checklists
    checklistWork = files.checklistWork
    brokenChecklists = files.brokenChecklists
    let (numbers, newest, story) = (numbers, revisions.last?.content, called)
    let claims = zip(files.claims, trails).map { claim, trail in
      let place = trail.range.map { range in
        Place(line: lines.line(at: range.lowerBound), range: range, part: article.part(at: range.lowerBound))
      }
      return TrackedClaim(
        claim,
        shortID: prefixes[claim.id] ?? claim.id.string,
        trail: trail,
        checks: checks[claim.id] ?? [],
        numbers: numbers,
        newest: newest,
        settings: settings,
        today: today,
        place: place,
        story: story,
        names: names
      )
    }.sorted { left, right in
      switch (left.place, right.place) {
      case (let first?, let second?):
        (first.range.lowerBound, first.range.upperBound, left.claim.id)
          < (second.range.lowerBound, second.range.upperBound, right.claim.id)
      case (nil, nil): left.claim.id < right.claim.id
      case (let first, _): first != nil
      }
    }
    self.claims = claims
    claimed = claims.stretches
  }

  /// A claim as it stands when one person's work on it is replaced by a newer state of it.
  func judging(_ claim: TrackedClaim, with check: Check) -> TrackedClaim {
    guard let trail = trails[claim.claim.id] else { return claim }
    let others = checks.filter { $0.claim == check.claim && $0.person.email != check.person.email }
    return TrackedClaim(
      claim.claim,
      shortID: claim.shortID,
      trail: trail,
      checks: others + [check],
      numbers: numbers,
      newest: revisions.last?.content,
      settings: settings,
      today: today,
      place: claim.place,
      story: story,
      names: names
    )
  }

  /// Where all claims' words went, to be kept.
  package var trailMemo: TrailMemo {
    TrailMemo(
      revisions: revisions.count,
      trails: claims.lazy.compactMap { claim in trails[claim.claim.id].map { (claim.claim, $0) } }
    )
  }

  /// Where a claim's words went through the revisions.
  func trail(of claim: TrackedClaim) -> Trail? { trails[claim.claim.id] }

  /// The revision at hand.
  public var revision: Revision {
    guard let last = revisions.last else { preconditionFailure("a dossier is made of a draft that has a revision") }
    return last
  }

  /// The claims that nobody has dropped.
  public var liveClaims: [TrackedClaim] { claims.filter { $0.status != .dropped } }

  /// The claim of this id, if the draft has it.
  public func claim(_ id: ClaimID) -> TrackedClaim? { claims.first { $0.claim.id == id } }

  /// Whether somebody wrote the draft: the story names them, or a revision's commit is theirs.
  ///
  /// Who brings two lines of work together has written neither.
  public func isAuthor(_ person: Person) -> Bool {
    let byline = story.authors.map { Wording.folded($0).lowercased() }
    let isNamed = { (name: String) in byline.contains(Wording.folded(name).lowercased()) }
    return isNamed(person.name)
      || revisions.contains { revision in
        // Whoever brings another person's article in has not written it.
        let wrote = revision.number > 1 || byline.isEmpty || isNamed(revision.author)
        return wrote && revision.email.lowercased() == person.email && revision.sources.count < 2
      }
  }
}

extension Article {
  /// The part of the article that holds an offset.
  ///
  /// - Complexity: O(log *n*) in the blocks.
  fileprivate func part(at offset: Int) -> Part {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? blocks[low - 1].part : .body
  }
}
