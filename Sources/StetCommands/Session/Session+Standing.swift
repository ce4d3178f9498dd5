import Editorial
import Prose
import StetKit

extension Session {
  /// Says that decisions which are counted were made after the day that a person asked about.
  ///
  /// - Parameter day: the day as they typed it; nil where they asked about none.
  func note(decidedAfter day: String?, _ dossiers: [Dossier]) {
    guard let day = day.flatMap({ CivilDate(iso: $0) }) else { return }
    for dossier in dossiers {
      let count = dossier.claims.flatMap(\.decisions).count { $0.decision.date.date > day }
      guard count > 0 else { continue }
      console.say(
        "stet: \(count == 1 ? "1 decision" : "\(count) decisions") on \(dossier.slug.string) came after \(day.iso) and "
          + "\(count == 1 ? "is" : "are") counted; --at REVISION shows what was known while that was the newest."
      )
    }
  }

  /// Says that a draft which was looked at as it was is held or out now.
  func note(presentStateOf draft: DraftName, in workspace: borrowing Workspace) throws(WorkspaceError) {
    let story = try workspace.story(of: draft)
    if let hold = story.hold {
      console.say("stet: \(hold.person.name) holds \(draft.slug.string) now: \(Visible.line(hold.reason))")
    }
    if let state = story.setState, !state.isOpen {
      console.say("stet: \(draft.slug.string) is \(state.word) now.")
    }
  }
}
