import CommandSyntax
import Editorial
import Prose
import StetKit

/// The options by which a person names sources.
struct SourceParts: Syntax {
  let titles = Options("source", "s", value: "TITLE|URL", help: "what it was checked against; several may be given")
  let locators = Options(
    "at",
    value: "LOCATOR",
    help: "where in the source: page, paragraph, time; one for each source, in order"
  )
  let passages = Options(
    "passage",
    value: "WORDS",
    help: "the words of the source that carry the fact; one for each source, in order"
  )
  let role = Choice(
    .flag("primary", means: Source.Role.primary, help: "the sources are first-hand for this fact"),
    .flag("secondary", means: Source.Role.secondary, help: "the sources report it")
  )
  let kind = Option("source-kind", value: "KIND", as: Source.Kind.self, help: "what sort of thing the sources are")
  let terms = Option("terms", value: "TERMS", as: Source.Terms.self, help: "what may be published of them")
  let origin = Option(
    "origin",
    value: "TITLE|URL",
    help: "what the sources go back to, such as one wire story: those of one origin count once"
  )
  let accessed = Option("accessed", value: "DAY", help: "the day on which you read them: 2022-01-07")
  let isConfidential = Flag(
    "confidential",
    help: "the sources are labels, and the names stay on this desk: see stet help confide"
  )
  let like = Option("like", value: "CLAIM", help: "the sources of another claim", completion: .claims)
}

extension Source.Kind: ArgumentValue {}
extension Source.Terms: ArgumentValue {}

extension Given<SourceParts> {
  /// The sources that were named, or those of another claim with what was said otherwise here.
  ///
  /// What stands in another place of a source, or is another passage of it, is said anew.
  ///
  /// - Parameter others: the sources of the claim that `--like` names.
  /// - Throws: `CommandError` when more is said than there are sources, or a source is empty.
  func sources(like others: [Source] = []) throws(CommandError) -> [Source] {
    let titles = self.titles
    try requireSources(titles.count + others.count)
    guard !titles.contains(where: { Wording.folded($0).isEmpty }) else {
      throw CommandError("empty-source", "A source is empty.", hint: "Say --source \"title or URL\".", status: .usage)
    }
    // What hints show in the place of words is not meant to be sent.
    guard !(titles + self.locators).contains("…") else {
      throw CommandError(
        "empty-source",
        "“…” stands for the words that you put there.",
        hint: "Say --source \"title or URL\" --at \"page, paragraph or time\".",
        status: .usage
      )
    }
    let isConfidential = self.isConfidential
    if isConfidential, let address = (titles + others.compactMap(\.url)).first(where: Source.isAddress) {
      throw CommandError(
        "address-as-label",
        "“\(Visible.line(address))” is an address, and a confidential source is called by a label.",
        hint: "Say --source \"Source A\" --confidential; stet confide \"Source A\" keeps the name on this desk.",
        status: .usage
      )
    }
    let accessed = try self.accessed.map { typed throws(CommandError) in try Self.day(typed) }
    let named = titles.map { title in
      Source(
        title: title,
        url: Source.isAddress(title) ? title : nil,
        locator: nil,
        role: nil,
        isConfidential: isConfidential
      )
    }
    let (locators, passages) = (self.locators.map(Self.words), self.passages.map(Self.words))
    return (named + others).enumerated().map { index, source in
      let locator = index < locators.count ? locators[index] : nil
      let passage = index < passages.count ? passages[index] : nil
      return Source(
        title: source.title,
        url: source.url,
        locator: locator ?? source.locator,
        role: self.role ?? source.role,
        kind: self.kind ?? source.kind,
        terms: self.terms ?? source.terms,
        accessed: accessed ?? source.accessed,
        passage: passage ?? (locator == nil ? source.passage : nil),
        origin: self.origin.flatMap(Self.words) ?? source.origin,
        isConfidential: source.isConfidential || isConfidential
      )
    }
  }

  private func requireSources(_ count: Int) throws(CommandError) {
    let lists = [("--at", "locator", self.locators.count), ("--passage", "passage", self.passages.count)]
    for (spelling, noun, said) in lists where said > count {
      throw CommandError(
        "too-many-locators",
        "\(said == 1 ? "There is 1 \(noun)" : "There are \(said) \(noun)s") for \(count == 1 ? "1 source" : "\(count) sources").",
        hint: "Each \(spelling) belongs to the --source in the same place of the order.",
        status: .usage
      )
    }
    guard count == 0 else { return }
    let said: [(String, Bool)] = [
      ("--primary", self.role == .primary), ("--secondary", self.role == .secondary),
      ("--source-kind", self.kind != nil), ("--terms", self.terms != nil), ("--origin", self.origin != nil),
      ("--accessed", self.accessed != nil), ("--confidential", self.isConfidential),
    ]
    if let (spelling, _) = said.first(where: \.1) {
      throw CommandError(
        "no-source",
        "\(spelling) says something of a source, and none is named.",
        hint: "Say --source \"title or URL\" too.",
        status: .usage
      )
    }
  }

  private static func words(_ typed: String) -> String? { Wording.folded(typed).isEmpty ? nil : typed }

  private static func day(_ typed: String) throws(CommandError) -> CivilDate {
    if let day = CivilDate(iso: typed) { return day }
    throw CommandError(
      "bad-day",
      "“\(Visible.line(typed))” is no day of the calendar.",
      hint: "Write it as year, month and day: 2022-01-07.",
      status: .usage
    )
  }
}

extension Session {
  /// The sources that a person named, and those of the claim that `--like` names.
  func sources(_ given: Given<SourceParts>) throws -> [Source] {
    guard let name = given.like else { return try given.sources() }
    let workspace = try workspace()
    let other = try workspace.claim(named: name)
    guard let claim = try workspace.dossier(of: other.draft).claim(other.id) else {
      throw WorkspaceError.unreadableClaim(other)
    }
    guard !claim.sources.isEmpty else {
      throw CommandError(
        "no-source",
        "Claim \(claim.shortID) rests on no source that could be taken over: it is \(claim.status.word).",
        hint: "stet show \(claim.shortID) shows what was said of it."
      )
    }
    return try given.sources(like: claim.sources)
  }
}
