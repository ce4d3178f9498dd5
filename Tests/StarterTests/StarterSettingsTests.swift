import Checklists
import Foundation
import StarterWorkspace
import Testing

@Suite struct StarterSettingsTests {
  @Test func keepsKeysSortedAndIndentedByTwo() throws {
    let text = String(decoding: StarterWorkspace.settings, as: UTF8.self)
    let object = try JSONSerialization.jsonObject(with: Data(StarterWorkspace.settings))
    let printed = try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted, .sortedKeys])
    // Foundation writes a space before the colon and opens what is empty over two lines; the house does neither.
    let house = String(decoding: printed, as: UTF8.self)
      .replacing("\" : ", with: "\": ").replacing(/\[\s*\]/, with: "[]").replacing(/\{\s*\}/, with: "{}")
    #expect(text == house + "\n")
  }

  @Test func holdsThePolicyAndTheVerdictsOfTheHouse() throws {
    let settings = try JSONDecoder().decode(Settings.self, from: Data(StarterWorkspace.settings))
    #expect(settings.format == 1)
    #expect(settings.policy.locator)
    #expect(!settings.policy.secondReader && !settings.policy.checkerIsNotAuthor && !settings.policy.factsTicked)
    #expect(settings.policy.sources == "any")
    #expect(settings.requiredChecklists == ["before-release"])
    #expect(HouseChecklists.files.contains { $0.name == "before-release.md" })
    #expect(settings.policy.expires.isEmpty && settings.policy.sourcesByKind.isEmpty)
    #expect(settings.policy.waiving == "editors")
    #expect(
      settings.verdicts.map(\.label) == [
        "False", "Mostly false", "Half true", "Mostly true", "True", "Unproven",
      ]
    )
    #expect(settings.verdicts.map(\.value) == [1, 2, 3, 4, 5, nil])
  }

  @Test func tellsAColleagueWhereThingsLie() throws {
    let readme = String(decoding: StarterWorkspace.readme, as: UTF8.self)
    for place in [
      "stet.json", "checklists/", "draft.md", "story.json", "claims/", "checks/", "evidence/", ".git/stet/",
    ] {
      #expect(readme.contains(place), "\(place)")
    }
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 40)
  }

  @Test func findsSampleFilesByTheirOwnNamesOnly() {
    #expect(StarterWorkspace.sampleFile(named: "sample-revision-1.md") == StarterWorkspace.revision1)
    #expect(StarterWorkspace.sampleFile(named: "sample-revision-2.md") == StarterWorkspace.revision2)
    #expect(StarterWorkspace.sampleFile(named: "stet.json") == nil)
    #expect(StarterWorkspace.sampleFile(named: "") == nil)
  }
}

/// The settings as this suite reads them.
private struct Settings: Decodable {
  struct Policy: Decodable {
    let checkerIsNotAuthor: Bool
    let factsTicked: Bool
    let locator: Bool
    let secondReader: Bool
    let sources: String
    let expires: [String: Int]
    let sourcesByKind: [String: String]
    let waiving: String
  }

  struct Verdict: Decodable {
    let label: String
    let value: Int?
  }

  let format: Int
  let policy: Policy
  let requiredChecklists: [String]
  let verdicts: [Verdict]
}
