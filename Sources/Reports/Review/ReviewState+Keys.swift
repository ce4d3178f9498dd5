import Editorial

extension ReviewState {
  /// Does what a key means at the moment.
  mutating func press(_ key: Key) -> Request? {
    switch mode {
    case .browsing: return browse(key)
    case .form(let form): return type(key, into: form)
    case .filter(let input): return filter(key, input)
    case .help:
      if scrolls(key) { return nil }
      // Any other key leaves the page; one that would leave the program leaves that.
      (mode, scroll) = (.browsing, 0)
      if key == .control("c") || key == .control("d") { return .leave }
      return key == .control("z") ? .suspend : nil
    case .offering(let half): return answer(key, to: half)
    case .confirmingUndo:
      mode = .browsing
      if key == .character("y"), let claim { return .undo(claim) }
      news = [News("Nothing was taken back.")]
      return nil
    }
  }

  private mutating func browse(_ key: Key) -> Request? {
    switch key {
    case .character("Q"), .control("c"), .control("d"): return .leave
    case .control("z"): return .suspend
    case .character("?"): (mode, scroll) = (.help, 0)
    case .character("/"): mode = .filter(LineInput(queue.filter))
    case .character("o"):
      queue.order = queue.order == .priority ? .reading : .priority
      news = [News(queue.order == .priority ? "What to check first comes first." : "In reading order.")]
    case .character("j"), .right, .enter: move(by: 1)
    case .character("k"), .left: move(by: -1)
    case .character("g"), .home: go(to: claims.first)
    case .character("G"), .end: go(to: claims.last)
    case .character("p"):
      showsParagraph.toggle()
      scroll = 0
    default:
      if scrolls(key) { return nil }
      if case .character(let letter) = key { return act(letter) }
    }
    return nil
  }

  /// Scrolls, where a key says so.
  ///
  /// - Returns: whether it was such a key.
  mutating func scrolls(_ key: Key) -> Bool {
    switch key {
    case .down: scroll = min(scroll + 1, deepest)
    case .up: scroll = max(scroll - 1, 0)
    case .character(" "), .pageDown: scroll = min(scroll + max(rows / 2, 1), deepest)
    case .character("b"), .pageUp: scroll = max(scroll - max(rows / 2, 1), 0)
    default: return false
    }
    return true
  }

  private mutating func go(to claim: TrackedClaim?) {
    if let claim { (current, scroll) = (claim.claim.id, 0) }
  }

  /// What a letter asks for that is about the claim at hand.
  private mutating func act(_ letter: Character) -> Request? {
    let form: ReviewForm.Act
    switch letter {
    case "v": form = .verify
    case "d": form = .dispute
    case "q": form = .query
    case "s": form = .source
    case "t": form = .tick
    case "n": form = .note
    case "z": form = .unverifiable
    case "a": form = .onAuthor
    case "x": form = .notCheckable
    case "r": form = .reopen
    case "m": return claim.map { .decide(Take(), on: $0) }
    case "u": return undo()
    case "e": return .edit(line: claim?.place?.line ?? 1)
    default:
      news = [News("“\(letter)” does nothing here; ? lists the keys.")]
      return nil
    }
    if claim == nil { news = [News("There is no claim at hand.")] }
    takeUp(form)
    return nil
  }

  /// Takes back what was decided last in this sitting; what was decided before it only after a question.
  private mutating func undo() -> Request? {
    while let last = decided.popLast() {
      guard let claim = dossier.claim(last) else { continue }
      (current, scroll) = (last, 0)
      return .undo(claim)
    }
    guard claim != nil else { return nil }
    mode = .confirmingUndo
    return nil
  }

  private mutating func filter(_ key: Key, _ input: LineInput) -> Request? {
    switch key {
    case .enter: apply(filter: input.text)
    case .escape, .control("c"): mode = .browsing
    case .control("z"): return .suspend
    default:
      var input = input
      // Ctrl-D leaves, but not from the middle of a line.
      if input.press(key) { mode = .filter(input) }
    }
    return nil
  }

  /// Shows only claims that hold some words; all again where there are none.
  mutating func apply(filter: String) {
    mode = .browsing
    let before = queue.filter
    queue.filter = filter
    let found = claims
    guard let first = found.first else {
      queue.filter = before
      news = [News("No claim of the list holds “\(Wording.folded(filter))”.", isBad: true)]
      return
    }
    if !found.contains(where: { $0.claim.id == current }) { (current, scroll) = (first.claim.id, 0) }
  }
}
