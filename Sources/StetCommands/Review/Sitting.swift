import Editorial
import Reports
import StetKit

/// One person's sitting over the claims of a draft: it does what the keys ask for.
final class Sitting {
  let session: Session
  let draft: DraftName
  /// Who decides.
  let person: Person
  /// What is shown and typed.
  var state: ReviewState
  /// What of it was half typed when it was kept last.
  var kept: [HalfTyped] = []
  /// Which half-typed decisions this sitting has kept or taken in.
  var owned: Set<Owned> = []
  /// What is half typed and not kept, by the label of the confidential source whose name stands in it.
  var withheld: [HalfTyped: String] = [:]
  /// Why what is typed cannot be kept.
  var failure: String?

  /// Begins a sitting.
  init(_ session: Session, over draft: DraftName, by person: Person, state: ReviewState) {
    (self.session, self.draft, self.person, self.state) = (session, draft, person, state)
  }

  /// Does what was asked for, and takes in what came of it.
  ///
  /// - Throws: where it is recorded and the draft cannot be read any more.
  func perform(_ request: ReviewState.Request) throws {
    session.lookAtClock()
    switch request {
    case .decide(let operation, let claim): try decide(operation, on: claim)
    case .undo(let claim): try undo(claim)
    case .edit(let line): try edit(at: line)
    // The driver's own.
    case .suspend, .leave: break
    }
  }

  private func decide(_ operation: any ClaimOperation, on claim: TrackedClaim) throws {
    let name = ClaimName(draft: draft, id: claim.claim.id)
    let decided: Workspace.Decided?
    do {
      let workspace = try session.workspace()
      decided = try workspace.decide(AsShown(operation, on: claim), on: [name], as: session.signer(in: workspace)).first
    } catch let error where error.code == .behind {
      // It is recorded; only files could not follow.
      _ = state.handle(.recorded(try dossier(), Self.news(of: error)[0]))
      return
    } catch {
      refuse(error)
      return
    }
    guard let decided else { return }
    // Of a note or a citation there is no more to say.
    let status = decided.claim.status == claim.status ? "" : ": now \(decided.claim.status.word)"
    let news = "\(operation.word) \(decided.claim.shortID)\(status), commit \(decided.commit.prefix(7))"
    _ = state.handle(.recorded(try dossier(), ReviewState.News(news)))
  }

  private func undo(_ claim: TrackedClaim) throws {
    let undoing: Workspace.Undoing
    do {
      let workspace = try session.workspace()
      let name = ClaimName(draft: draft, id: claim.claim.id)
      undoing = try workspace.undo([name], as: session.signer(in: workspace))
    } catch {
      refuse(error)
      return
    }
    let acts = undoing.items.map { "\($0.act) \(claim.shortID) taken back, commit \($0.commit.prefix(7))" }
    _ = state.handle(.undone(try dossier(), ReviewState.News(acts.joined(separator: "; "))))
  }

  private func edit(at line: Int) throws {
    let saving: Workspace.Saving
    do {
      let workspace = try session.workspace()
      // Both asked for first: nobody should write for an hour and then hear that it cannot be recorded.
      _ = try session.signer(in: workspace)
      _ = try workspace.workingText(of: draft)
      try Editor(environment: session.environment).edit(workspace.folder + draft.textPath, line: line)
      guard try workspace.hasUnsavedEdits(draft) else {
        _ = state.handle(.loaded(try dossier(), [ReviewState.News("Nothing changed in \(draft.slug.string).")]))
        return
      }
      session.lookAtClock()
      saving = try workspace.save(draft, message: nil, as: session.signer(in: workspace))
    } catch {
      refuse(error)
      return
    }
    let report = EditReport(saving.effect, slug: draft.slug, revision: saving.after.revision)
    _ = state.handle(.loaded(saving.after, [ReviewState.News(report.sentence)]))
  }

  /// The draft as it stands.
  private func dossier() throws -> Dossier { try session.workspace().dossier(of: draft) }

  /// Says why something could not be done; what was typed stays.
  private func refuse(_ error: any Error) {
    let refusal = (error as? WorkspaceError)?.refusals.first
    // Where the draft cannot be read either, it stays on the screen as it was read last.
    let dossier = try? dossier()
    _ = state.handle(.refused(Self.news(of: error), refusal?.code, dossier))
  }

  private static func news(of error: any Error) -> [ReviewState.News] {
    if let error = error as? WorkspaceError, !error.refusals.isEmpty {
      return error.refusals.map { ReviewState.News(refusal: $0) }
    }
    return ErrorWording.lines(for: error).messages.map {
      ReviewState.News($0.sentence, hint: $0.hint, isBad: true)
    }
  }

  /// What the sitting came to, for when the screen is gone.
  func farewell() {
    let live = state.dossier.liveClaims
    let count = state.decisions
    let done = "\(live.count(where: \.isDone)) of \(live.count) claims of \(draft.slug.string) are settled."
    session.console.say(
      "stet: \(count == 0 ? "Nothing was decided" : count == 1 ? "1 decision recorded" : "\(count) decisions recorded"); \(done)"
    )
    sayKept()
  }
}
