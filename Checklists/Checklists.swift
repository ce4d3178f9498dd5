/// The house checklists every new workspace starts with: Markdown task lists that travel inside the binary.
package enum HouseChecklists {
  /// One checklist as a file.
  package struct File: Sendable, Hashable {
    /// Its name in a workspace's `checklists` folder, such as `every-claim.md`.
    package let name: String
    /// What it holds: Markdown in UTF-8.
    package let bytes: [UInt8]
  }

  /// Every checklist, in the order a checker meets them: a claim, its facts, what surrounds the text, the whole draft.
  package static let files: [File] = [
    File(name: "every-claim.md", bytes: PackageResources.every_claim_md),
    File(name: "names-and-titles.md", bytes: PackageResources.names_and_titles_md),
    File(name: "numbers.md", bytes: PackageResources.numbers_md),
    File(name: "dates.md", bytes: PackageResources.dates_md),
    File(name: "quotes.md", bytes: PackageResources.quotes_md),
    File(name: "places.md", bytes: PackageResources.places_md),
    File(name: "superlatives-and-firsts.md", bytes: PackageResources.superlatives_and_firsts_md),
    File(name: "photos-captions-and-credits.md", bytes: PackageResources.photos_captions_and_credits_md),
    File(name: "headlines.md", bytes: PackageResources.headlines_md),
    File(name: "anonymous-sources.md", bytes: PackageResources.anonymous_sources_md),
    File(name: "right-of-reply.md", bytes: PackageResources.right_of_reply_md),
    File(name: "legal.md", bytes: PackageResources.legal_md),
    File(name: "before-release.md", bytes: PackageResources.before_release_md),
  ]
}
