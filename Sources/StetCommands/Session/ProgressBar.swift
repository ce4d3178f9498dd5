/// How far long work has come, on one line of the terminal that talk goes to; where talk goes elsewhere, nothing is written.
///
/// It shows itself only when the work takes more than a moment, is drawn a few times a second at most, and leaves nothing
/// behind.
final class ProgressBar {
  private let console: Console
  private let label: String
  private var total: Int
  private let columns: Int?
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var drawn: ContinuousClock.Instant?

  /// Below this the work is done before anybody wonders.
  private static let patience = Duration.milliseconds(300)
  private static let pause = Duration.milliseconds(100)

  /// Begins.
  ///
  /// - Parameters:
  ///   - label: what is being done: “Reading articles”.
  ///   - total: how many steps there are; 0 for work that cannot be counted, of which only the label is shown.
  init(_ label: String, of total: Int, in session: Session) {
    console = session.console
    (self.label, self.total) = (label, total)
    let isDumb = session.environment["TERM"].map { $0 == "dumb" || $0.isEmpty } ?? true
    columns = isDumb ? nil : session.console.talkColumns
    start = clock.now
  }

  deinit { finish() }

  /// Says how many steps are done, of how many that turned out to be.
  func advance(to done: Int, of total: Int) {
    self.total = total
    advance(to: done)
  }

  /// Says how many steps are done.
  func advance(to done: Int) {
    guard let columns else { return }
    let now = clock.now
    guard now - start >= Self.patience, drawn.map({ now - $0 >= Self.pause }) ?? true else { return }
    drawn = now
    console.draw("\r\(Self.line(label, done: done, of: total, columns: columns))\u{1B}[K")
  }

  /// Shows work that cannot be counted, at once.
  func show() {
    guard let columns else { return }
    drawn = clock.now
    console.draw("\r\(Self.line(label, done: 0, of: total, columns: columns))\u{1B}[K")
  }

  /// Takes the line away.
  func finish() {
    guard drawn != nil else { return }
    drawn = nil
    console.draw("\r\u{1B}[K")
  }

  /// The line as it stands, in no more columns than there are.
  static func line(_ label: String, done: Int, of total: Int, columns: Int) -> String {
    guard total > 0 else { return String("\(label) …".prefix(max(columns - 1, 0))) }
    let figures = "\(done) of \(total)"
    let room = min(columns - label.count - figures.count - 5, 40)
    guard room >= 8 else { return String("\(label) \(figures)".prefix(max(columns - 1, 0))) }
    let full = min(max(done, 0), total) * room / total
    return "\(label) [\(String(repeating: "#", count: full))\(String(repeating: "-", count: room - full))] \(figures)"
  }
}
