import Editorial

/// Checks a value against a JSON Schema, as far as ours use draft 2020-12: types, properties, items, choices and patterns.
///
/// It is stricter than the draft in one thing: a field that the schema does not describe is a defect, for whoever adds one has to
/// describe it. What a schema uses beyond this is reported too, so that nothing is passed over.
struct SchemaValidation {
  private let definitions: [String: JSON]
  private(set) var defects: [String] = []

  /// Checks a value.
  static func defects(of value: JSON, against schema: JSON) -> [String] {
    guard case .object(let root) = schema else { return ["the schema is no object"] }
    var definitions: [String: JSON] = [:]
    if case .object(let found)? = root["$defs"] { definitions = found }
    var validation = SchemaValidation(definitions)
    validation.check(value, schema, at: "$")
    return validation.defects
  }

  private init(_ definitions: [String: JSON]) { self.definitions = definitions }

  private static let known: Set<String> = [
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required", "items", "enum",
    "const",
    "anyOf", "pattern", "minimum", "maximum", "additionalProperties",
  ]

  private mutating func check(_ value: JSON, _ schema: JSON, at path: String) {
    guard case .object(let rules) = schema else { return defects.append("\(path): the schema is no object") }
    for rule in rules.keys where !Self.known.contains(rule) { defects.append("\(path): the rule \(rule) is not known") }
    if case .string(let name)? = rules["$ref"] {
      let key = String(name.dropFirst("#/$defs/".count))
      guard let target = definitions[key] else { return defects.append("\(path): there is no \(name)") }
      return check(value, target, at: path)
    }
    if case .array(let choices)? = rules["anyOf"] {
      let fits = choices.contains { choice in
        var trial = SchemaValidation(definitions)
        trial.check(value, choice, at: path)
        return trial.defects.isEmpty
      }
      if !fits {
        var trial = SchemaValidation(definitions)
        if let first = choices.first { trial.check(value, first, at: path) }
        defects += trial.defects
      }
      return
    }
    if let constant = rules["const"], constant != value { defects.append("\(path): is not \(constant.line)") }
    if case .array(let choices)? = rules["enum"], !choices.contains(value) {
      defects.append("\(path): \(value.line) is not one of the choices")
    }
    if let type = rules["type"], !Self.fits(value, type) {
      defects.append("\(path): \(value.line.prefix(40)) is not \(type.line)")
    }
    checkParts(of: value, rules, at: path)
  }

  private mutating func checkParts(of value: JSON, _ rules: [String: JSON], at path: String) {
    switch value {
    case .object(let members):
      guard case .object(let properties)? = rules["properties"] else {
        let other = rules["additionalProperties"]
        for (name, member) in members {
          if let other {
            check(member, other, at: "\(path).\(name)")
          } else {
            defects.append("\(path).\(name) is not described")
          }
        }
        return
      }
      if case .array(let names)? = rules["required"] {
        for case .string(let name) in names where members[name] == nil { defects.append("\(path): lacks \(name)") }
      }
      for (name, member) in members {
        if let rule = properties[name] {
          check(member, rule, at: "\(path).\(name)")
        } else {
          defects.append("\(path).\(name) is not described; say what it is in Sources/Reports/Schemas")
        }
      }
    case .array(let values):
      guard let items = rules["items"] else { return defects.append("\(path): its items are not described") }
      for (index, item) in values.enumerated() { check(item, items, at: "\(path)[\(index)]") }
    case .string(let text):
      if case .string(let pattern)? = rules["pattern"], let regex = try? Regex(pattern),
        text.firstMatch(of: regex) == nil
      {
        defects.append("\(path): \(text) does not fit \(pattern)")
      }
    case .number(let digits):
      for (rule, isWrong) in [("minimum", { $0 < $1 }), ("maximum", { $0 > $1 })]
        as [(String, (Double, Double) -> Bool)]
      {
        guard case .number(let bound)? = rules[rule], let bound = Double(bound), let number = Double(digits) else {
          continue
        }
        if isWrong(number, bound) { defects.append("\(path): \(digits) is beyond \(rule) \(bound)") }
      }
    case .null, .bool: break
    }
  }

  private static func fits(_ value: JSON, _ type: JSON) -> Bool {
    switch type {
    case .array(let types): return types.contains { fits(value, $0) }
    case .string(let name):
      switch (value, name) {
      case (.null, "null"), (.bool, "boolean"), (.string, "string"), (.array, "array"), (.object, "object"),
        (.number, "number"):
        return true
      case (.number(let digits), "integer"): return Int(digits) != nil
      default: return false
      }
    default: return false
    }
  }
}
