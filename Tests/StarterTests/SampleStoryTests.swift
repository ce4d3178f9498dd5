import FoundationEssentials
import StarterWorkspace
import Testing

@Suite struct SampleStoryTests {
  @Test func isPlayedByPeopleItNames() throws {
    let story = try SampleStory.shipped()
    #expect(story.format == 1)
    #expect(story.slug == "kazakhstan-january-2022")
    #expect(Set(story.people.keys) == ["author", "checker", "second", "editor"])
    for step in story.steps {
      #expect(story.people[step.person] != nil, "\(step.person)")
    }
    for person in story.people.values {
      #expect(person.email.hasSuffix("@example.org"), "\(person.email)")
    }
  }

  @Test func runsForwardInTime() throws {
    let times = try SampleStory.shipped().steps.map { try Date($0.time, strategy: .iso8601) }
    for (earlier, later) in zip(times, times.dropFirst()) {
      #expect(earlier < later)
    }
  }

  @Test func namesEachClaimByWordsOfOneSentence() throws {
    for (step, draft) in try SampleStory.shipped().stepsWithDraft() {
      guard let claim = step.claim else { continue }
      #expect(SampleText.count(of: claim, in: draft) == 1, "\(step.time): \(claim)")
      let paragraphs = SampleText.paragraphs(draft).filter { $0.contains(claim) }
      #expect(paragraphs.count == 1, "\(step.time) runs over a paragraph: \(claim)")
      // A sentence of the sample that ends inside a phrase would show as an end mark before a capital.
      let ends = claim.matches(of: /[.?!]”? [“A-Z]/)
      #expect(ends.isEmpty, "\(step.time) runs over a sentence: \(claim)")
    }
  }

  @Test func givesEachDecisionWhatItsGuardAsks() throws {
    for step in try SampleStory.shipped().steps {
      switch step.action {
      case "add", "save":
        let file = try #require(step.file)
        #expect(StarterWorkspace.sampleFile(named: file) != nil, "\(file)")
      case "open": #expect(step.claim == nil)
      case "verify":
        let sources = try #require(step.sources)
        #expect(!sources.isEmpty && step.claim != nil)
        #expect(sources.allSatisfy { !$0.title.isEmpty && !$0.locator.isEmpty }, "\(step.time)")
        #expect(sources.allSatisfy { ["primary", "secondary"].contains($0.role) }, "\(step.time)")
        #expect(sources.allSatisfy { $0.url?.hasPrefix("http") ?? true }, "\(step.time)")
      case "dispute":
        #expect(step.claim != nil && step.note?.isEmpty == false)
        #expect(step.disposition?.kind == "change" && step.disposition?.wording?.isEmpty == false)
      case "query", "unverifiable": #expect(step.claim != nil && step.note?.isEmpty == false)
      case "onAuthor", "notCheckable": #expect(step.claim != nil && step.reason?.isEmpty == false)
      default: Issue.record("no such action: \(step.action)")
      }
    }
  }

  @Test func showsWantedWordingsAppliedAppliedDifferentlyAndNotApplied() throws {
    let disputes = try SampleStory.shipped().stepsWithDraft().filter { $0.step.action == "dispute" }
    var outcomes: [String] = []
    for (step, _) in disputes {
      let claim = try #require(step.claim)
      let wanted = try #require(step.disposition?.wording)
      #expect(SampleText.count(of: wanted, in: SampleText.revision1) == 0)
      if SampleText.count(of: wanted, in: SampleText.revision2) == 1 {
        outcomes.append("applied")
      } else {
        let paragraph = SampleText.paragraphs(SampleText.revision1).first { $0.contains(claim) }
        let stands = SampleText.paragraphs(SampleText.revision2).contains { $0 == paragraph }
        outcomes.append(stands ? "not applied" : "applied differently")
      }
    }
    #expect(outcomes == ["applied", "not applied", "applied differently", "applied"])
  }

  @Test func letsOneVerifiedClaimGoStale() throws {
    let story = try SampleStory.shipped()
    let save = try #require(story.steps.firstIndex { $0.action == "save" })
    let verified = story.steps[..<save].filter { $0.action == "verify" }.compactMap(\.claim)
    let gone = verified.filter { SampleText.count(of: $0, in: SampleText.revision2) == 0 }
    #expect(gone == ["has sent peacekeepers anywhere since it was formed in 2002"])
  }

  @Test func readsOneWordingTwice() throws {
    let verified = try SampleStory.shipped().steps.filter { $0.action == "verify" }
    let readers = Dictionary(grouping: verified) { $0.claim ?? "" }.mapValues { Set($0.map(\.person)) }
    #expect(readers.values.count { $0 == ["checker", "second"] } == 1)
    #expect(Set(verified.map(\.person)) == ["checker", "second"])
  }
}
