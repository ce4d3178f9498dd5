import Editorial
import Reports
import StetKit

extension Sitting {
  /// Offers what the person had typed when they left a review of this draft in the middle of a decision.
  func offerKept() throws {
    let bytes = try session.workspace().halfTyped(about: draft, by: person)
    guard let bytes else { return }
    do {
      kept = state.offer(try HalfTyped.all(in: bytes))
      owned = Set(kept.map(Owned.init))
    } catch {
      session.console.say("stet: What you had typed in an earlier review cannot be read any more: \(error.problem).")
    }
  }

  /// Keeps what is typed and not decided, so that it outlives the terminal and the program.
  ///
  /// Where that fails, the farewell says so: nobody who is typing can do anything about it.
  func keepTyped() {
    guard state.halfTyped != kept else { return }
    do {
      let workspace = try session.workspace()
      let names = try workspace.confidentialNames()
      withheld = [:]
      // What gives a confidential source away is written to no file.
      let typed = state.halfTyped.filter { half in
        guard let label = names.label(in: half.words) else { return true }
        withheld[half] = label
        return false
      }
      owned.formUnion(typed.map(Owned.init))
      let mine = owned
      try workspace.changeHalfTyped(about: draft, by: person) { bytes in
        // Another window may have kept something of its own.
        let others = (bytes.flatMap { try? HalfTyped.all(in: $0) } ?? []).filter { !mine.contains(Owned($0)) }
        let all = typed + others
        return all.isEmpty ? nil : HalfTyped.file(of: all)
      }
      (kept, failure) = (state.halfTyped, nil)
    } catch {
      failure = ErrorWording.lines(for: error).messages.first?.sentence ?? "\(error)"
    }
  }

  /// Whether something was typed or decided since it was kept.
  var isUnkept: Bool { failure == nil && state.halfTyped != kept }

  /// What became of what is half typed, for when the screen is gone.
  func sayKept() {
    guard !state.halfTyped.isEmpty else { return }
    for label in withheld.values.sorted() {
      session.console.say(
        "stet: What you had typed holds the name of the confidential source \(Wording.quoted(label)) and is not kept."
      )
    }
    if let failure {
      session.console.say("stet: What you had typed could not be kept: \(Visible.line(failure))")
      return
    }
    let names = state.names(of: state.halfTyped.filter { withheld[$0] == nil })
    guard !names.isEmpty else { return }
    session.console.say("stet: Half typed, and kept for your next stet review \(draft.slug.string): \(names).")
  }
}

/// Which decisions in the file of what is half typed are this sitting's to change.
struct Owned: Hashable {
  private let claim: ClaimID
  private let act: ReviewForm.Act

  init(_ half: HalfTyped) { (claim, act) = (half.claim, half.act) }
}
