import Editorial
import Git
import Prose

extension Workspace {
  /// Reads and names articles and plans their drafts, without recording anything.
  ///
  /// This is the long part of an import. It holds no lock, so others go on deciding meanwhile.
  ///
  /// - Parameters:
  ///   - opens: whether to find the claims too, as `open` does.
  ///   - progress: told how many articles have been read.
  /// - Returns: the drafts, and a refusal for each article that cannot be brought in or has no name of its own.
  public func intake(
    of articles: [Intake.Article],
    opens: Bool,
    as signer: Signer,
    progress: (Int) -> Void = { _ in }
  ) throws(WorkspaceError) -> Intake {
    let settings = try settings().settings
    let confidential = try confidentialNames()
    var owners: [Slug: String] = [:]
    let taken = Set(try drafts().map(\.slug))
    var items: [Intake.Item] = []
    var refusals: [Refusal] = []
    for (number, article) in articles.enumerated() {
      defer { progress(number + 1) }
      let made: (plan: Plan, slug: Slug, article: Prose.Article)
      do throws(Refusal) {
        try confidential.refuse([article.operation.author].compactMap(\.self))
        try confidential.refuse(article.operation.text, called: "The article")
        made = try article.operation.plan(taken: taken, by: signer.doer, settings: settings)
        if let owner = owners[made.slug] {
          throw Refusal(
            .slugTaken,
            "It would be named \(made.slug.string), as \(owner) would, because their titles are the same.",
            hint: "If it is another story, bring it in by itself with --slug; if it is the same, leave one out."
          )
        }
      } catch {
        refusals.append(Refusal(error.code, "\(article.name): \(error.sentence)", hint: error.hint))
        continue
      }
      owners[made.slug] = article.name
      items.append(try item(article.name, made, opens: opens, settings: settings, by: signer))
    }
    return Intake(items: items, refusals: refusals, settings: settings)
  }

  /// Brings articles in that were read before: a commit for each draft, and one for its claims; all of them, or none.
  ///
  /// - Parameter waitsForDisk: false to return before the disk has it all; a power failure may then lose the import, and with
  ///   it what else is written meanwhile.
  /// - Returns: the commit that brought each draft, in their order.
  /// - Throws: `WorkspaceError` with every refusal: what the intake refused, and names that have been taken since.
  public func add(
    _ intake: Intake,
    as signer: Signer,
    waitsForDisk: Bool = true
  ) throws(WorkspaceError) -> [String] {
    guard intake.refusals.isEmpty else { throw WorkspaceError(.refused, refusals: intake.refusals) }
    let recorded = try waiting(waitsForDisk) { () throws(WorkspaceError) in
      try record(as: signer) { workspace, tree throws(WorkspaceError) in
        let taken = Set(
          try tree.map { tree throws(WorkspaceError) in try workspace.drafts(in: tree).map(\.slug) } ?? []
        )
        let late = intake.items.filter { taken.contains($0.draft.slug) }.map { item in
          Refusal(.slugTaken, "\(item.name): Somebody has just added a draft named \(item.draft.slug.string).")
        }
        guard late.isEmpty else { throw WorkspaceError(.refused, refusals: late) }
        let settings =
          try tree.map { tree throws(WorkspaceError) in try workspace.settings(in: tree).settings } ?? Settings()
        // What the articles were read by: language, and what is claimed.
        guard settings == intake.settings else {
          throw WorkspaceError(
            Refusal(.changedSince, "The settings have changed while the articles were read.", hint: "Try again.")
          )
        }
        return intake.items.flatMap(\.plans)
      }
    }
    var commits: [String] = []
    var next = 0
    for item in intake.items {
      commits.append(recorded[next].commit)
      next += item.plans.count
    }
    return commits
  }

  /// Runs a body, without waiting for the disk where that was asked for.
  private func waiting<Result>(
    _ waits: Bool,
    _ body: () throws(WorkspaceError) -> Result
  ) throws(WorkspaceError) -> Result {
    waits ? try body() : try Repository.withoutWaiting(body)
  }

  private func item(
    _ name: String,
    _ made: (plan: Plan, slug: Slug, article: Prose.Article),
    opens: Bool,
    settings: Settings,
    by signer: Signer
  ) throws(WorkspaceError) -> Intake.Item {
    let draft = DraftName(slug: made.slug, folder: made.plan.folder)
    let story = try story(of: made.plan)
    guard opens else {
      return Intake.Item(
        name: name,
        draft: draft,
        title: Wording.folded(story.title),
        claims: nil,
        plans: [made.plan]
      )
    }
    let text = made.article.text
    let id = try inGit { () throws(GitError) in try ObjectID.ofFile(text.utf8) }
    guard let content = ContentID(id.hex) else { throw WorkspaceError(.git, detail: "\(id) names no text") }
    let revision = Revision(
      number: 1,
      commit: "",
      content: content,
      author: signer.author.name,
      email: signer.author.email,
      date: signer.time,
      subject: made.plan.subject
    )
    let files = DraftFiles(
      slug: made.slug,
      folder: draft.folder,
      story: story,
      revisions: [revision],
      texts: [content: text],
      claims: [],
      checks: [],
      damaged: []
    )
    let claims = AddClaims().plan(on: Dossier(files, settings: settings, today: today))
    return Intake.Item(
      name: name,
      draft: draft,
      title: Wording.folded(story.title),
      claims: claims?.files.count ?? 0,
      plans: [made.plan, claims].compactMap(\.self)
    )
  }
}

extension Workspace {
  /// What an added draft's `story.json` says.
  private func story(of plan: Plan) throws(WorkspaceError) -> Story {
    let bytes = plan.files.first { $0.path.hasSuffix("/story.json") }?.bytes ?? []
    do throws(JSONError) {
      return try Story(file: bytes)
    } catch {
      throw WorkspaceError(.damaged, plan.folder, detail: error.problem, position: error.line)
    }
  }
}

extension Plan {
  /// The folder of the draft that is added.
  fileprivate var folder: String {
    files.first.map { $0.path.split(separator: "/").dropLast().joined(separator: "/") } ?? ""
  }
}
