package import Editorial

extension ReviewState {
  /// Something that happened.
  package enum Event: Sendable {
    /// A key was pressed.
    case key(Key)
    /// A line was typed where there are no keys.
    case line(String)
    /// The screen has another size.
    case resized(columns: Int, rows: Int)
    /// A decision was recorded; the draft as it stands now.
    case recorded(Dossier, News)
    /// A decision was taken back.
    case undone(Dossier, News)
    /// What was asked for could not be done, and nothing changed; the draft as it stands now, where it can be read.
    case refused([News], Refusal.Code?, Dossier?)
    /// The draft may be another now.
    case loaded(Dossier, [News])
  }

  /// Something to be done outside.
  package enum Request: Sendable {
    /// A decision on a claim as it was shown.
    case decide(any ClaimOperation, on: TrackedClaim)
    /// The person's last decision on a claim taken back.
    case undo(TrackedClaim)
    /// The draft opened in an editor at a line.
    case edit(line: Int)
    /// The program put to sleep, as Ctrl-Z does.
    case suspend
    /// The end.
    case leave
  }

  /// Takes in what happened.
  ///
  /// - Returns: what is to be done; nil where nothing is.
  package mutating func handle(_ event: Event) -> Request? {
    switch event {
    case .key(let key):
      // What was said last stays until the next key.
      news = []
      return press(key)
    case .line(let line):
      news = []
      return read(line)
    case .resized(let columns, let rows):
      (self.columns, self.rows) = (columns, rows)
      scroll = min(scroll, deepest)
    case .recorded(let dossier, let news):
      recorded(dossier, news)
    case .undone(let dossier, let news):
      mode = .browsing
      take(dossier)
      scroll = 0
      self.news = [news]
    case .refused(let news, let code, let dossier):
      if let dossier { take(dossier) }
      if case .form(var form) = mode {
        form.mend(code)
        mode = .form(form)
      } else {
        mode = .browsing
      }
      self.news = news
    case .loaded(let dossier, let news):
      let shown = current
      take(dossier)
      // Whatever the filter says of its new words, they are what the person wants to see.
      if let shown, dossier.liveClaims.contains(where: { $0.claim.id == shown }) { current = shown }
      scroll = min(scroll, deepest)
      self.news = news
    }
    return nil
  }

  private mutating func recorded(_ dossier: Dossier, _ news: News) {
    let id = current
    var settles = false
    if case .form(let form) = mode, let id {
      unmade[Unmade(claim: id, act: form.act)] = nil
      remember(form)
      settles = form.settles
    }
    mode = .browsing
    if let id { decided.append(id) }
    take(dossier)
    self.news = [news]
    scroll = 0
    // The filter may have let go of the claim, and then the next one is at hand already.
    if settles, current == id { moveToOpen() }
  }

  /// Keeps what was typed, so that the next decision can have it again.
  mutating func remember(_ form: ReviewForm) {
    for field in form.fields where field != .wording {
      let text = form.text(field)
      guard !text.isEmpty else { continue }
      recalled[field, default: []].removeAll { $0 == text }
      recalled[field, default: []].append(text)
    }
  }
}

extension ReviewForm {
  /// Whether the person is done with the claim for now, so that the next one comes.
  fileprivate var settles: Bool {
    switch act {
    case .verify, .dispute, .query, .unverifiable, .onAuthor, .notCheckable: true
    case .source, .tick, .note, .reopen: false
    }
  }
}
