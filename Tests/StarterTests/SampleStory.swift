import FoundationEssentials
import StarterWorkspace

/// The demo's story as the tests read it.
struct SampleStory: Decodable {
  struct Person: Decodable {
    let name: String
    let email: String
  }

  struct Source: Decodable {
    let title: String
    let url: String?
    let locator: String
    let role: String
  }

  struct Disposition: Decodable {
    let kind: String
    let wording: String?
  }

  struct Step: Decodable {
    enum CodingKeys: String, CodingKey {
      case person = "as"
      case time = "at"
      case action = "do"
      case file, claim, sources, note, reason, disposition, message
    }

    let person: String
    let time: String
    let action: String
    let file: String?
    let claim: String?
    let sources: [Source]?
    let note: String?
    let reason: String?
    let disposition: Disposition?
    let message: String?
  }

  let format: Int
  let slug: String
  let people: [String: Person]
  let steps: [Step]

  /// Reads the story that ships.
  static func shipped() throws -> SampleStory {
    try JSONDecoder().decode(SampleStory.self, from: Data(StarterWorkspace.sampleStory))
  }

  /// Every step, each with the text of the draft it is taken on.
  func stepsWithDraft() -> [(step: Step, draft: String)] {
    var draft = ""
    return steps.map { step in
      if let file = step.file, let bytes = StarterWorkspace.sampleFile(named: file) {
        draft = String(decoding: bytes, as: UTF8.self)
      }
      return (step, draft)
    }
  }
}
