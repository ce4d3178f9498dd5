import Foundation
import Testing

/// A workspace with two drafts, where plain git has committed a broken file into one of them.
struct DamagedScene {
  /// The desk.
  let desk: Desk
  /// A claim of the same draft that nothing is wrong with.
  let sound: String
  /// The broken file in the workspace.
  let path: String
  /// What it holds now; nil where it was taken away.
  let text: String?

  /// Makes it.
  init(_ bad: DamagedFilesTests.Case) throws {
    let desk = try Desk()
    try desk.startReview()
    try desk.addSecondDraft(slug: "cape")
    let claims = try desk.claims("harbor")
    let ids = ["1,200 jobs", "450 cars"].map { words in
      claims.first { ($0["wording"] as? String)?.contains(words) == true }?["id"] as? String
    }
    let broken = try #require(ids[0])
    sound = try #require(ids[1])
    try desk.verify(broken)
    let check = try desk.checkPath(broken)
    let folder = try desk.draftPath().replacingOccurrences(of: "/draft.md", with: "")
    path =
      switch bad.file {
      case .settings: "stet.json"
      case .claim: try desk.claimPath(broken)
      case .check: check
      case .someoneElsesCheck: check.replacingOccurrences(of: "ada@", with: "bob@")
      case .story: "\(folder)/story.json"
      case .strayClaim: "\(folder)/claims/notes.json"
      }
    text = bad.file == .someoneElsesCheck ? try desk.read(check) : bad.text
    if let text { try desk.write(text, to: path) } else { try desk.git("rm", "-q", path) }
    try desk.commitByHand("a file that something broke")
    self.desk = desk
  }
}
