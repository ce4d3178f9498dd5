/// What is to become of each region of a merge.
struct MergeVerdicts {
  /// The regions in order.
  let regions: [MergeRegion]
  /// The verdict on each.
  private(set) var verdicts: [MergeVerdict] = []
  /// For portions of a side that were moved and that the other side edited where they stood: that side's edit.
  private(set) var edits = Both<[Int: MergeStep]>(ours: [:], theirs: [:])
  private let sides: Both<MergeSide>
  /// The region of each base portion.
  private var regionOfBase: [Int]

  /// Judges all regions.
  ///
  /// - Complexity: O(*n*).
  init(_ sides: Both<MergeSide>) {
    self.sides = sides
    regions = MergeRegion.regions(of: sides)
    regionOfBase = Array(repeating: -1, count: sides.ours.base.portions.count)
    for (index, region) in regions.enumerated() {
      for portion in region.base { regionOfBase[portion] = index }
    }
    verdicts = regions.map { verdict(on: $0) }
    for index in regions.indices {
      if case .taken(let side) = verdicts[index] { judgeMoves(to: index, by: side) }
    }
    for index in regions.indices.dropFirst() where isWrittenTwice(index - 1, index) {
      (verdicts[index - 1], verdicts[index]) = (.conflict, .conflict)
    }
  }

  /// Whether one side put a sentence in the place of another, and the other side wrote the same one beside it.
  private func isWrittenTwice(_ first: Int, _ second: Int) -> Bool {
    guard case .taken(let side) = verdicts[first], verdicts[second] == .taken(side.other) else { return false }
    let places = (regions[first].new[side], regions[second].new[side.other])
    let kinds = (
      sides[side].steps[regions[first].steps[side].lowerBound].kind,
      sides[side.other].steps[regions[second].steps[side.other].lowerBound].kind
    )
    guard kinds == (.replaced, .added) || kinds == (.added, .replaced) else { return false }
    return places.0.contains { one in
      places.1.contains { other in
        MergeText.haveSameAtoms(sides[side].text, one..<one + 1, sides[side.other].text, other..<other + 1)
      }
    }
  }

  /// Judges a region by itself.
  private func verdict(on region: MergeRegion) -> MergeVerdict {
    let (isOurs, isTheirs) = (isChanged(region, .ours), isChanged(region, .theirs))
    guard isOurs, isTheirs else { return isOurs ? .taken(.ours) : isTheirs ? .taken(.theirs) : .kept }
    if MergeText.haveSameAtoms(sides.ours.text, region.new.ours, sides.theirs.text, region.new.theirs) {
      return .agreed
    }
    for side in ProseMerge.Side.allCases {
      if let bytes = MergeMarks.blend(region, marksOf: side, sides) { return .blended(bytes) }
    }
    return .conflict
  }

  private func isChanged(_ region: MergeRegion, _ side: ProseMerge.Side) -> Bool {
    region.steps[side].contains { sides[side].steps[$0].kind != .kept }
  }

  /// Judges what a side moved into a region: where the other side changed it too, its edit follows or all is a conflict.
  private mutating func judgeMoves(to index: Int, by side: ProseMerge.Side) {
    let region = regions[index]
    var followed: [(portion: Int, origin: Int, edit: MergeStep)] = []
    for stepIndex in region.steps[side] {
      let step = sides[side].steps[stepIndex]
      guard step.kind == .added || step.kind == .replaced else { continue }
      for portion in step.new where sides[side].text.portions[portion].isWhole {
        guard let origins = sides[side].origins(of: portion), origins.contains(where: { isTouched($0, by: side.other) })
        else { continue }
        guard step.kind == .added, region.steps[side].count == 1,
          let edit = edit(of: origins, movedTo: portion, by: side)
        else {
          verdicts[index] = .conflict
          return
        }
        followed.append((portion, origins.lowerBound, edit))
      }
    }
    for (portion, origin, edit) in followed {
      edits[side][portion] = edit
      verdicts[regionOfBase[origin]] = .followed
    }
  }

  private func isTouched(_ portion: Int, by side: ProseMerge.Side) -> Bool {
    sides[side].steps[sides[side].stepOfBase[portion]].kind != .kept
  }

  /// The edit of one sentence by the other side that can be put in the place to which a side moved it unchanged.
  private func edit(of origins: Range<Int>, movedTo portion: Int, by side: ProseMerge.Side) -> MergeStep? {
    let region = regions[regionOfBase[origins.lowerBound]]
    guard origins.count == 1, region.base == origins, region.steps.ours.count == 1, region.steps.theirs.count == 1,
      sides[side].steps[region.steps[side].lowerBound].kind == .cut,
      MergeText.haveSameAtoms(sides[side].base, origins, sides[side].text, portion..<portion + 1)
    else { return nil }
    let step = sides[side.other].steps[region.steps[side.other].lowerBound]
    return step.kind == .edited || step.kind == .typographic ? step : nil
  }
}
