/// When a file that is saved again and again has come to rest, by a clock in milliseconds that never goes back.
///
/// A file that somebody has open and writes to is not at rest, however long they take: half of it may be missing.
struct QuietMoment: Sendable, Hashable {
  /// How long nothing may happen.
  let quiet: Int
  private var due: Int?
  private var isBeingWritten = false

  /// Starts with a file at rest that has nothing new.
  init(quiet: Int) { self.quiet = quiet }

  /// Whether something is to be recorded as soon as the file rests.
  var isPending: Bool { due != nil && !isBeingWritten }

  /// A writer has begun, or goes on.
  mutating func touched(at now: Int) {
    isBeingWritten = true
    if due != nil { due = now + quiet }
  }

  /// A whole file is there.
  mutating func written(at now: Int) {
    isBeingWritten = false
    due = now + quiet
  }

  /// The file is gone: there is nothing to record.
  mutating func removed() { (due, isBeingWritten) = (nil, false) }

  /// What was to be recorded could not be yet.
  mutating func retry(at time: Int) { due = time }

  /// How long there is nothing to do, if nothing happens; nil for ever.
  func pause(at now: Int) -> Int? { isBeingWritten ? nil : due.map { max($0 - now, 0) } }

  /// Whether it has come to rest; says so once.
  mutating func isReached(at now: Int) -> Bool {
    guard let due, !isBeingWritten, due <= now else { return false }
    self.due = nil
    return true
  }
}
