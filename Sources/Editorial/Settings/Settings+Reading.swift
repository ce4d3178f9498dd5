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
        remarks += step.unknown(besides: ["label", "value"])
      }
      self.verdicts = verdicts
    }
    requiredChecklists = try fields.strings("requiredChecklists").map { Checklist.name(ofPath: Wording.folded($0)) }
    editors = try fields.strings("editors").map { Wording.folded($0).lowercased() }
    if case .string(let tag)? = fields.rest["language"], let doubt = LanguageTag.doubt(about: tag) {
      remarks.append(("language", doubt))
    }
    language = try fields.language() ?? language
    remarks += fields.unknown(besides: Self.names, inside: [("policy", Policy.names)])
  }

  private static let names = ["editors", "format", "language", "policy", "requiredChecklists", "verdicts"]
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
      sources = try Self.choice(word, at: "sources", of: fields)
    }
    if let word = try fields.optionalString("waiving") {
      waiving = try Self.choice(word, at: "waiving", of: fields)
    }
    if var kinds = try fields.optionalObject("sourcesByKind") {
      for name in kinds.rest.keys.sorted() {
        sourcesByKind[ClaimKind(rawValue: name)] = try Self.choice(try kinds.string(name), at: name, of: kinds)
      }
    }
    if var kinds = try fields.optionalObject("expires") {
      for name in kinds.rest.keys.sorted() {
        let days = try kinds.integer(name)
        guard (1...36_500).contains(days) else { throw kinds.wrong(name, "a number of days from 1 to 36500") }
        if name == "any" { expires = days } else { expiresByKind[ClaimKind(rawValue: name)] = days }
      }
    }
    remarks += fields.unknown(besides: Self.names)
  }

  fileprivate static let names = [
    "checkerIsNotAuthor", "expires", "factsTicked", "locator", "secondReader", "sources", "sourcesByKind", "waiving",
  ]

  private static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ word: String,
    at name: String,
    of fields: JSONFields
  ) throws(JSONError) -> Value {
    if let value = Value(rawValue: word) { return value }
    let known = Value.allCases.map(\.rawValue)
    let words = known.map { "“\($0)”" }
    let choices = "\(words.dropLast().joined(separator: ", ")) or \(words.last ?? "")"
    let error = fields.wrong(name, choices)
    let near = NearNames.of(word, among: known).first.map { ", perhaps for “\($0)”" } ?? ""
    throw JSONError("\(error.problem), and holds “\(Visible.line(word))”\(near)", line: nil, field: error.field)
  }
}
