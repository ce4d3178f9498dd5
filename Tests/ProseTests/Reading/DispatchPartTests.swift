import Prose
import Testing

/// Texts as agencies, press offices, archives and mail programs send them.
@Suite struct DispatchPartTests {
  private static let body = """
    The harbour commission has agreed to deepen the channel after months of complaints from pilots who say that large \
    ships can no longer turn in it safely.
    """

  @Test func readsADispatch() {
    let text = """
      FERRY RETURNS TO LAKE ORN AFTER NINE YEARS

      By ANA ORTIZ
      Associated Press

      PORT LIND, Ohio (AP) — \(Self.body)

      (more)

      \(Self.body)

      Correction (May 3): An earlier version gave a wrong year.

      This article was amended on 3 May 2021 to correct a name.

      -30-
      """
    #expect(
      parts(text) == [
        .headline, .byline, .furniture, .dateline, .body, .furniture, .body, .note, .note, .furniture,
      ]
    )
  }

  @Test func readsAPressRelease() {
    let text = """
      FOR IMMEDIATE RELEASE

      Ferry Returns to Lake Orn

      \(Self.body)

      ENDS

      Notes to editors

      The ferry was built in 1931 and has carried nine hundred thousand people across the lake since it was launched.

      Media contact: Ana Ortiz, 555 0100
      """
    #expect(parts(text) == [.furniture, .headline, .body, .furniture, .furniture, .note, .furniture])
  }

  @Test func readsAMailWithWhatItQuotes() {
    let text = """
      From: Ana Ortiz
      Subject: the ferry

      \(Self.body)

      On Monday, Tomas Lind wrote:
      > When will it be done?
      >> Soon.
      """
    #expect(parts(text) == [.furniture, .furniture, .body, .furniture, .blockQuote])
    #expect(Article(reading: Text(text)).title == nil)
  }

  @Test func readsAnInterview() {
    let text = """
      Captain Ana Ortiz on Her Nine Years Ashore

      Sunday, May 2, 2021

      The ferry office shows a map of every crossing since the war, also of those that nobody remembers.

      Why did you come back?

      I like the lake. These things brought me back:

      the boat;

      the crew;

      the weather.

      How did you find the crew

      They found me.

      (copyright Ana Ortiz; reprinted with permission)
      """
    #expect(
      parts(text) == [
        .headline, .dateline, .caption, .body, .body, .listItem, .listItem, .listItem, .body, .body, .credit,
      ]
    )
  }

  @Test func readsHeadlineAndDekOfAnArchive() {
    let text =
      "Ferry returns to Lake Orn;\nService had been stopped for nine years.\n\n\(Self.body)\n\nFULL TEXT.\n\n\(Self.body)"
    #expect(parts(text) == [.headline, .dek, .body, .furniture, .body])
  }
}
