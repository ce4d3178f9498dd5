import Editorial
import Prose
import StarterWorkspace
import StetKit

extension SampleStory {
  /// Plays the story in a new workspace, through the same calls that the commands make.
  ///
  /// - Returns: the sample draft, and the moment of the last step.
  func play(in workspace: borrowing Workspace) throws -> (draft: DraftName, date: Timestamp) {
    var draft: DraftName?
    for step in steps {
      let signer = Signer(step.person, at: step.time)
      if case .add(let file) = step.deed {
        draft = try workspace.add(AddDraft(text: try Self.text(file), slug: slug, author: nil), as: signer).draft
      } else if let draft {
        try play(step, on: draft, as: signer, in: workspace)
      }
    }
    guard let draft, let last = steps.last else { throw CommandError("broken-demo", "The demo's story adds no draft.") }
    return (draft, last.time)
  }

  private func play(_ step: Step, on draft: DraftName, as signer: Signer, in workspace: borrowing Workspace) throws {
    switch step.deed {
    case .add: break
    case .open: _ = try workspace.open(draft, as: signer)
    case .save(let file, let message):
      try HostFiles.write(try Self.text(file).utf8, to: workspace.folder + draft.textPath)
      _ = try workspace.save(draft, message: message, as: signer)
    case .verify(let claim, let operation): try decide(operation, claim, draft, signer, workspace)
    case .dispute(let claim, let operation): try decide(operation, claim, draft, signer, workspace)
    case .query(let claim, let operation): try decide(operation, claim, draft, signer, workspace)
    case .unverifiable(let claim, let operation): try decide(operation, claim, draft, signer, workspace)
    case .onAuthor(let claim, let operation): try decide(operation, claim, draft, signer, workspace)
    case .notCheckable(let claim, let operation): try decide(operation, claim, draft, signer, workspace)
    }
  }

  private func decide(
    _ operation: some ClaimOperation,
    _ words: String,
    _ draft: DraftName,
    _ signer: Signer,
    _ workspace: borrowing Workspace
  ) throws {
    let dossier = try workspace.dossier(of: draft)
    let found = dossier.liveClaims.filter { $0.line.contains(words) }
    guard found.count == 1, let claim = found.first else {
      throw CommandError("broken-demo", "The demo's story names \(found.count) claims with “\(words)”.")
    }
    _ = try workspace.decide(operation, on: [ClaimName(draft: draft, id: claim.claim.id)], as: signer)
  }

  private static func text(_ file: String) throws -> Text {
    guard let bytes = StarterWorkspace.sampleFile(named: file) else {
      throw CommandError("broken-demo", "The demo's story names a file that is not there: \(file).")
    }
    return try Text(validating: bytes)
  }
}
