/// Walks the steps of both sides together, a region at a time.
struct MergeSweep {
  private var ours: Walk
  private var theirs: Walk
  /// Where the region ends so far, in base portions.
  private var end = 0

  init(ours: [MergeStep], theirs: [MergeStep]) {
    self.ours = Walk(steps: ours)
    self.theirs = Walk(steps: theirs)
  }

  /// Finds the next region, or nil at the end.
  mutating func next() -> MergeRegion? {
    guard ours.kind != nil || theirs.kind != nil else { return nil }
    let (start, first, second) = (end, ours, theirs)
    if ours.kind == .added || theirs.kind == .added {
      let isBesideLoose = ours.isLoose || theirs.isLoose
      if ours.kind == .added { takeOurs() }
      if second.kind == .added { takeTheirs() }
      if isBesideLoose { grow() }
    } else {
      grow()
    }
    return MergeRegion(
      base: start..<end,
      steps: Both(ours: first.at..<ours.at, theirs: second.at..<theirs.at),
      new: Both(ours: first.place..<ours.place, theirs: second.place..<theirs.place)
    )
  }

  /// Takes steps until both sides end at one place.
  private mutating func grow() {
    takeOurs()
    while true {
      if ours.start < end {
        takeOurs()
      } else if theirs.start < end {
        takeTheirs()
      } else {
        break
      }
    }
    let (isOursLoose, isTheirsLoose) = (ours.wasLoose, theirs.wasLoose)
    if isOursLoose, theirs.kind == .added { takeTheirs() }
    if isTheirsLoose, ours.kind == .added { takeOurs() }
  }

  private mutating func takeOurs() { end = max(end, ours.take()) }

  private mutating func takeTheirs() { end = max(end, theirs.take()) }
}

/// A place among the steps of one side.
private struct Walk {
  let steps: [MergeStep]
  /// The next step.
  var at = 0
  /// The next portion of the side.
  var place = 0

  init(steps: [MergeStep]) { self.steps = steps }

  /// What the next step is, or nil at the end.
  var kind: MergeStep.Kind? { at < steps.count ? steps[at].kind : nil }

  /// Whether what is added beside the next step may belong to it.
  var isLoose: Bool { at < steps.count && steps[at].isLoose }

  /// Whether what is added beside the step before may belong to it.
  var wasLoose: Bool { at > 0 && steps[at - 1].isLoose }

  /// Where the next step begins, in base portions.
  var start: Int { at < steps.count ? steps[at].old.lowerBound : .max }

  /// Goes on behind a step.
  ///
  /// - Returns: Where it ends, in base portions.
  mutating func take() -> Int {
    let step = steps[at]
    at += 1
    place = step.new.upperBound
    return step.old.upperBound
  }
}
