import CommandSyntax
import Editorial

/// The options by which a person names sources.
struct SourceParts: Syntax {
  let titles = Options("source", "s", value: "TITLE|URL", help: "what it was checked against; several may be given")
  let locators = Options(
    "at",
    value: "LOCATOR",
    help: "where in the source: page, paragraph, time; one for each source, in order"
  )
  let role = Choice(
    .flag("primary", means: Source.Role.primary, help: "the sources are first-hand for this fact"),
    .flag("secondary", means: Source.Role.secondary, help: "the sources report it")
  )
}

extension Given<SourceParts> {
  /// The sources that were named.
  ///
  /// - Throws: `CommandError` when there are more locators than sources, or an empty source.
  func sources() throws(CommandError) -> [Source] {
    let (titles, locators, role) = (self.titles, self.locators, self.role)
    guard locators.count <= titles.count else {
      throw CommandError(
        "too-many-locators",
        "There are \(locators.count) locators for \(titles.count) sources.",
        hint: "Each --at belongs to the --source in the same place of the order.",
        status: .usage
      )
    }
    guard !titles.contains(where: { Wording.folded($0).isEmpty }) else {
      throw CommandError("empty-source", "A source is empty.", hint: "Say --source \"title or URL\".", status: .usage)
    }
    return titles.enumerated().map { index, title in
      let locator = index < locators.count && !Wording.folded(locators[index]).isEmpty ? locators[index] : nil
      return Source(named: title, locator: locator, role: role)
    }
  }
}
