import Prose

extension Settings {
  /// Reads `stet.json`.
  ///
  /// - Throws: `JSONError` with the line, for a broken file and for a known key with an unusable value. Unknown keys are left
  ///   alone, as a newer stet may have written them, and are remarked on.
  package init(file bytes: [UInt8]) throws(JSONError) {
    var found: [(field: String, sentence: String)] = []
    do {
      try self.init(JSONFields(try JSON(parsing: bytes)), remarks: &found)
    } catch {
      let line = error.line ?? error.field.flatMap { JSONLines(bytes).line(of: $0) }
      throw JSONError(error.problem, line: line, field: error.field)
    }
    found += contradictions
    guard !found.isEmpty else { return }
    let lines = JSONLines(bytes)
    remarks = found.map { SettingRemark(field: $0.field, sentence: $0.sentence, line: lines.line(of: $0.field)) }
      .sorted { ($0.line ?? 0, $0.field, $0.sentence) < ($1.line ?? 0, $1.field, $1.sentence) }
  }

  private init(_ fields: JSONFields, remarks: inout [(field: String, sentence: String)]) throws(JSONError) {
    var fields = fields
    try fields.requireFormat()
    if let policy = try fields.optionalObject("policy") { self.policy = try Policy(policy, remarks: &remarks) }
    let scale = try fields.array("verdicts")
    if !scale.isEmpty {
      var verdicts: [Verdict] = []
      for (index, step) in scale.enumerated() {
        var step = try JSONFields(step, path: "verdicts[\(index)]")
        let label = try step.string("label")
        let isOffScale = (step.rest["value"] ?? .null) == .null
        verdicts.append(Verdict(label: label, value: isOffScale ? nil : try step.integer("value")))
      }
      self.verdicts = verdicts
    }
    requiredChecklists = try fields.strings("requiredChecklists").map { name in
      name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }
    editors = try fields.strings("editors").map { $0.lowercased() }
    language = try fields.language() ?? language
    let known = ["editors", "format", "language", "policy", "requiredChecklists", "verdicts"]
    remarks += fields.unknown(besides: known)
  }
}

extension Policy {
  fileprivate init(
    _ fields: JSONFields,
    remarks: inout [(field: String, sentence: String)]
  ) throws(JSONError) {
    var fields = fields
    locator = try fields.bool("locator", default: locator)
    secondReader = try fields.bool("secondReader", default: secondReader)
    checkerIsNotAuthor = try fields.bool("checkerIsNotAuthor", default: checkerIsNotAuthor)
    factsTicked = try fields.bool("factsTicked", default: factsTicked)
    if let word = try fields.optionalString("sources") {
      sources = try Self.choice(word, else: fields.wrong("sources", Self.words(Sourcing.allCases)))
    }
    if let word = try fields.optionalString("waiving") {
      waiving = try Self.choice(word, else: fields.wrong("waiving", Self.words(Waiving.allCases)))
    }
    if var kinds = try fields.optionalObject("sourcesByKind") {
      for name in kinds.rest.keys.sorted() {
        let word = try kinds.string(name)
        sourcesByKind[ClaimKind(rawValue: name)] = try Self.choice(
          word,
          else: kinds.wrong(name, Self.words(Sourcing.allCases))
        )
      }
    }
    if var kinds = try fields.optionalObject("expires") {
      for name in kinds.rest.keys.sorted() {
        let days = try kinds.integer(name)
        guard (1...36_500).contains(days) else { throw kinds.wrong(name, "a number of days from 1 to 36500") }
        if name == "any" { expires = days } else { expiresByKind[ClaimKind(rawValue: name)] = days }
      }
    }
    let known = [
      "checkerIsNotAuthor", "expires", "factsTicked", "locator", "secondReader", "sources", "sourcesByKind", "waiving",
    ]
    remarks += fields.unknown(besides: known)
  }

  private static func choice<Value: RawRepresentable<String>>(
    _ word: String,
    else error: JSONError
  ) throws(JSONError) -> Value {
    guard let value = Value(rawValue: word) else { throw error }
    return value
  }

  private static func words(_ values: [some RawRepresentable<String>]) -> String {
    let words = values.map { "“\($0.rawValue)”" }
    return "\(words.dropLast().joined(separator: ", ")) or \(words.last ?? "")"
  }
}

extension JSONFields {
  /// The fields that nobody has asked for, each with a sentence that says so.
  fileprivate func unknown(besides known: [String]) -> [(field: String, sentence: String)] {
    rest.keys.sorted().map { name in
      let near = known.first { $0.lowercased() == name.lowercased() }
      let help = near.map { "it is spelt “\($0)”" } ?? "the settings here are \(known.joined(separator: ", "))"
      let field = full(name)
      return (field, "This stet does not know “\(Visible.line(field))”, and passes over it; \(help).")
    }
  }
}
