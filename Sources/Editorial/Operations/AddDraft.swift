public import Prose

/// Brings an article into the workspace as a new draft.
public struct AddDraft: Sendable {
  /// The article's text, byte for byte as it will be kept.
  public let text: Text
  /// The name the person wants; made from the title when nil.
  public let slug: Slug?
  /// The author the person names; read from the article when nil.
  public let author: String?
  /// The language the person names; the workspace's when nil.
  public let language: Language?

  /// Takes the article and what the person says of it.
  public init(text: Text, slug: Slug?, author: String?, language: Language? = nil) {
    self.text = text
    self.language = language
    self.slug = slug
    self.author = author
  }

  /// Says what would be recorded: `draft.md` with the article's very bytes, and `story.json` with its title and authors.
  ///
  /// - Parameters:
  ///   - taken: the names of the drafts that exist.
  ///   - settings: the workspace's, which say the language where the person does not.
  /// - Throws: `Refusal` with code `emptyDraft` or `slugTaken`.
  public func plan(taken: some Collection<Slug>, by doer: Doer, settings: Settings) throws(Refusal) -> (
    plan: Plan, slug: Slug, article: Article
  ) {
    let article = Article(reading: text, language: language ?? settings.language)
    guard !article.sentences.isEmpty else {
      throw Refusal(.emptyDraft, "There is no article in the file: it holds no sentence.")
    }
    let title = article.title ?? article.text[article.sentences[0].range]
    let slug = try freeSlug(title: title, taken: taken)
    let authors = author.flatMap(\.nonBlank).map { [$0] } ?? article.authors
    let folder = "drafts/\(doer.time.day.prefix(4))/\(doer.time.day.dropFirst(5).prefix(2))/\(slug.string)"
    let story = Story(title: Wording.folded(title), authors: authors, language: language)
    let plan = Plan(
      files: [
        Plan.File(path: "\(folder)/draft.md", bytes: text.utf8),
        Plan.File(path: "\(folder)/story.json", bytes: story.file),
      ],
      subject: "add \(slug.string): \(Wording.quoted(title))",
      body: authors.isEmpty ? [] : ["By \(authors.joined(separator: ", "))"],
      trailers: [("Stet-Draft", slug.string)]
    )
    return (plan, slug, article)
  }

  private func freeSlug(title: String, taken: some Collection<Slug>) throws(Refusal) -> Slug {
    if let slug {
      guard !taken.contains(slug) else {
        throw Refusal(
          .slugTaken,
          "There is a draft named \(slug.string) already.",
          hint: "Choose another name with --slug; a new version of that draft goes into its draft.md, then stet save."
        )
      }
      return slug
    }
    guard let base = Slug(title: title) else {
      throw Refusal(
        .emptyDraft,
        "The title “\(title)” has no letters to make a short name of.",
        hint: "Give one with --slug."
      )
    }
    guard !taken.contains(base) else {
      throw Refusal(
        .slugTaken,
        "There is a draft named \(base.string) already, which is what this title gives.",
        hint:
          "If it is another story, name it with --slug; a new version goes into that draft's draft.md, then stet save."
      )
    }
    return base
  }
}
