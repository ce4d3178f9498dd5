/// When a file that is saved again and again has come to rest, by a clock in milliseconds that never goes back.
///
/// A file that somebody has open and writes to is not at rest, however long they take: half of it may be missing.
struct QuietMoment: Sendable, Hashable {
  /// How long nothing may happen.
  let quiet: Int
  /// How long somebody may write before it is worth a word.
  let patience: Int
  private var due: Int?
  /// Since when somebody has been writing, and whether that was said.
  private var writing: Writing?

  private struct Writing: Sendable, Hashable {
    let since: Int
    var isTold = false
  }

  /// Starts with a file at rest that has nothing new.
  init(quiet: Int, patience: Int = 2_000) { (self.quiet, self.patience) = (quiet, patience) }

  /// Whether a writer has begun, and has not closed the file.
  var isBeingWritten: Bool { writing != nil }

  /// Whether something is to be recorded as soon as the file rests.
  var isPending: Bool { due != nil && !isBeingWritten }

  /// A writer has begun, or goes on.
  mutating func touched(at now: Int) {
    if writing == nil { writing = Writing(since: now) }
    if due != nil { due = now + quiet }
  }

  /// A whole file is there.
  mutating func written(at now: Int) {
    writing = nil
    due = now + quiet
  }

  /// The file is gone: there is nothing to record.
  mutating func removed() { (due, writing) = (nil, nil) }

  /// What was to be recorded could not be yet.
  mutating func retry(at time: Int) { due = time }

  /// How long there is nothing to do, if nothing happens; nil for ever.
  func pause(at now: Int) -> Int? {
    guard let writing else { return due.map { max($0 - now, 0) } }
    return writing.isTold ? nil : max(writing.since + patience - now, 0)
  }

  /// Whether it has come to rest; says so once.
  mutating func isReached(at now: Int) -> Bool {
    guard let due, !isBeingWritten, due <= now else { return false }
    self.due = nil
    return true
  }

  /// Whether somebody has been writing for a long time; says so once for each time.
  mutating func isHeldUp(at now: Int) -> Bool {
    guard let writing, !writing.isTold, writing.since + patience <= now else { return false }
    self.writing?.isTold = true
    return true
  }
}
