public import Prose

/// What `stet.json` says.
public struct Settings: Sendable, Hashable {
  /// What a check needs.
  public var policy = Policy()
  /// The scale for claims of third parties.
  public var verdicts = Verdict.house
  /// The names of the checklists that must be done before the gate opens.
  public var requiredChecklists: [String] = []
  /// The addresses, in lower case, of the editors who may rule on what checkers differ on.
  public var editors: [String] = []
  /// The language that drafts are written in, where their own `story.json` names no other.
  public var language = Language.english

  /// The settings of a workspace that says nothing.
  public init() {}
}

extension Settings {
  /// Reads `stet.json`.
  ///
  /// - Throws: `JSONError` for a broken file and for a known key with an unusable value; unknown keys are left alone.
  package init(file bytes: [UInt8]) throws(JSONError) {
    var fields = try JSONFields(try JSON(parsing: bytes))
    try fields.requireFormat()
    if var policy = try fields.optionalObject("policy") {
      self.policy.locator = try policy.bool("locator", default: self.policy.locator)
      self.policy.secondReader = try policy.bool("secondReader", default: self.policy.secondReader)
      self.policy.checkerIsNotAuthor = try policy.bool("checkerIsNotAuthor", default: self.policy.checkerIsNotAuthor)
      self.policy.factsTicked = try policy.bool("factsTicked", default: self.policy.factsTicked)
      if let word = try policy.optionalString("sources") {
        guard let sources = Policy.Sourcing(rawValue: word) else {
          throw policy.wrong("sources", "“any” or “primary-or-three”")
        }
        self.policy.sources = sources
      }
    }
    let scale = try fields.array("verdicts")
    if !scale.isEmpty {
      var verdicts: [Verdict] = []
      for step in scale {
        var step = try JSONFields(step, path: "verdicts")
        let label = try step.string("label")
        let isOffScale = (step.rest["value"] ?? .null) == .null
        verdicts.append(Verdict(label: label, value: isOffScale ? nil : try step.integer("value")))
      }
      self.verdicts = verdicts
    }
    requiredChecklists = try fields.strings("requiredChecklists")
    editors = try fields.strings("editors").map { $0.lowercased() }
    language = try fields.language() ?? language
  }
}
