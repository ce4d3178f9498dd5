import Checklists
import Foundation
import Testing

@Suite struct HouseChecklistTests {
  /// What a checklist may apply to, as the claims and the draft are sorted.
  static let kinds: Set = [
    "every claim", "number", "date", "name", "place", "quote", "attribution", "superlative", "comparison", "cause",
    "event", "document", "position", "headline", "caption", "draft",
  ]

  @Test(arguments: HouseChecklists.files) func readsAsTitlePurposeKindsAndItems(file: HouseChecklists.File) throws {
    let markdown = try #require(String(validating: file.bytes, as: UTF8.self))
    let list = ReadChecklist(markdown)

    #expect(!list.title.isEmpty)
    #expect(list.purpose.hasPrefix("For ") && list.purpose.hasSuffix("."))
    #expect(!list.appliesTo.isEmpty)
    #expect(Set(list.appliesTo).isSubset(of: Self.kinds), "\(list.appliesTo)")
    #expect((5...10).contains(list.items.count), "\(list.items.count) items")
    #expect(list.strayLines.isEmpty, "\(list.strayLines)")
    #expect(markdown.hasSuffix("\n") && !markdown.hasSuffix("\n\n"))
  }

  @Test(arguments: HouseChecklists.files) func givesOneReasonForEveryItem(file: HouseChecklists.File) throws {
    let list = ReadChecklist(try #require(String(validating: file.bytes, as: UTF8.self)))
    for item in list.items {
      let reason = try #require(item.reason, "no reason for: \(item.check)")
      #expect(reason.hasSuffix(".") && !reason.contains(". "), "not one sentence: \(reason)")
      #expect(item.check.hasSuffix(".") || item.check.hasSuffix("?"), "\(item.check)")
    }
  }

  @Test func asksNothingTwice() throws {
    var seen: [String: String] = [:]
    for file in HouseChecklists.files {
      for item in ReadChecklist(try #require(String(validating: file.bytes, as: UTF8.self))).items {
        let earlier = seen.updateValue(file.name, forKey: item.check)
        #expect(earlier == nil, "\(item.check) stands in \(earlier ?? "") and in \(file.name)")
      }
    }
  }

  @Test func listsEveryFileOfTheFolderAsItIs() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "..", "..", "Checklists", "house").standardizedFileURL
    let onDisk = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(HouseChecklists.files.map(\.name).sorted() == onDisk)
    for file in HouseChecklists.files {
      let bytes = try Data(contentsOf: folder.appending(component: file.name))
      #expect(file.bytes == Array(bytes), "\(file.name) differs from what is embedded under its name")
    }
  }

  @Test func coversEveryKindOfClaim() throws {
    var covered: Set<String> = []
    for file in HouseChecklists.files {
      covered.formUnion(ReadChecklist(try #require(String(validating: file.bytes, as: UTF8.self))).appliesTo)
    }
    #expect(covered == Self.kinds)
  }
}

extension HouseChecklists.File: CustomTestStringConvertible {
  /// The name alone in test output; the bytes would fill the screen.
  package var testDescription: String { name }
}
