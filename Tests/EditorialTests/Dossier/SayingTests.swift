import Prose
import Testing

@testable import Editorial

/// Who says what in a draft, which claims hold it, and what a headline restates.
@Suite("Sayings and restatements")
struct SayingTests {
  private static let article = """
    # Ida Moss closes the swing bridge

    Harbor master Ida Moss closed the swing bridge on Monday after a crack was found in a pillar.

    “We can't wait for the engineers,” Moss said. “The bridge stays shut.”

    The council had not heard of the crack, she said. Snow fell on the quay in the evening.
    """

  private func desk() throws -> Desk {
    var desk = Desk(Self.article)
    let words = [
      "“We can't wait for the engineers,” Moss said.", "“The bridge stays shut.”", "Ida Moss closes the swing bridge",
    ]
    for words in words { _ = try desk.claim(words) }
    _ = try desk.claim("Harbor master Ida Moss closed the swing bridge on Monday after a crack was found in a pillar.")
    return desk
  }

  @Test func namesTheSpeakerInFullWithTheClaimsThatHoldTheWords() throws {
    let sayings = try desk().dossier.sayings
    let quoted = try #require(sayings.first)
    #expect(quoted.speaker == "Ida Moss")
    #expect(quoted.confidence == .high)
    #expect(quoted.report == "Moss said")
    #expect(quoted.claims.map(\.line) == ["“We can't wait for the engineers,” Moss said.", "“The bridge stays shut.”"])
  }

  @Test func resolvesAPronounToTheOnlyPersonWhoFits() throws {
    let told = try #require(try desk().dossier.sayings.last)
    #expect(told.report == "she said")
    #expect(told.speaker == "Ida Moss")
    #expect(told.confidence == .high)
    #expect(told.claims.isEmpty)
  }

  @Test func linksAHeadlineToTheClaimItRestates() throws {
    let pairs = try desk().dossier.restatements
    #expect(pairs.map(\.display.line) == ["Ida Moss closes the swing bridge"])
    #expect(pairs.first?.body.line.hasPrefix("Harbor master Ida Moss closed") == true)
  }

  @Test func hasNothingToSayOfATextInWhichNobodySpeaks() {
    let dossier = Desk("# Rain\n\nRain fell on the quay. It stopped at noon.\n").dossier
    #expect(dossier.sayings.isEmpty)
    #expect(dossier.restatements.isEmpty)
  }
}
