package import Editorial

/// A decision that somebody has begun to type, as it is kept until they go on with it: in one sitting or in the next.
package struct HalfTyped: Sendable, Hashable {
  /// The claim that it is about.
  package let claim: ClaimID
  /// What is decided.
  package let act: ReviewForm.Act
  /// The claim's words as the person saw them, on one line.
  let shown: String
  /// The line that they were typing in.
  let field: ReviewForm.Field
  /// What they typed, in each line that no longer is as it was when they began.
  let typed: [ReviewForm.Field: String]

  /// Takes what is typed in a form; nil where nothing is.
  init?(_ form: ReviewForm, on claim: ClaimID) {
    var typed: [ReviewForm.Field: String] = [:]
    for field in form.fields where form.text(field) != form.text(atFirst: field) {
      typed[field] = form.inputs[field]?.text ?? ""
    }
    guard !typed.isEmpty else { return nil }
    (self.claim, act, shown, field, self.typed) = (claim, form.act, form.shown, form.field, typed)
  }

  /// All that is typed, as a search for a name reads it.
  package var words: String { typed.values.sorted().joined(separator: "\n") }

  /// The words by which the person knows it again: those of the line that says most.
  var gist: String {
    let ordered = ReviewForm.Field.allCases.compactMap { typed[$0] }.map(Wording.folded)
    return typed[field].map(Wording.folded).flatMap { $0.isEmpty ? nil : $0 } ?? ordered.first { !$0.isEmpty } ?? ""
  }
}

extension ReviewForm {
  /// Takes up a decision where it was left, on the claim as it stands now.
  init(_ half: HalfTyped, on claim: TrackedClaim, cited: [Source]) {
    self.init(half.act, on: claim, cited: cited)
    for (field, text) in half.typed where fields.contains(field) { inputs[field] = LineInput(text) }
    index = fields.firstIndex(of: half.field) ?? 0
  }
}

extension HalfTyped {
  /// Reads the file of what a person has half typed.
  package static func all(in bytes: [UInt8]) throws(JSONError) -> [HalfTyped] {
    var fields = try JSONFields(try JSON(parsing: bytes))
    try fields.requireFormat()
    var found: [HalfTyped] = []
    for (index, value) in try fields.array("decisions").enumerated() {
      found.append(try HalfTyped(JSONFields(value, path: "decisions[\(index)]")))
    }
    return found
  }

  /// The bytes of that file.
  package static func file(of all: [HalfTyped]) -> [UInt8] {
    Array(JSON.object(["format": 1, "decisions": .array(all.map(\.json))]).file.utf8)
  }

  private init(_ fields: consuming JSONFields) throws(JSONError) {
    var fields = fields
    guard let claim = ClaimID(try fields.string("claim")) else { throw fields.wrong("claim", "a claim's id") }
    guard let act = ReviewForm.Act(rawValue: try fields.string("act")) else { throw fields.wrong("act", "a decision") }
    guard let field = ReviewForm.Field(rawValue: try fields.string("line")) else {
      throw fields.wrong("line", "a line")
    }
    var typed: [ReviewForm.Field: String] = [:]
    var lines = try fields.object("typed")
    for name in lines.rest.keys {
      guard let field = ReviewForm.Field(rawValue: name) else { throw lines.wrong(name, "a line") }
      typed[field] = try lines.string(name)
    }
    (self.claim, self.act, self.field, self.typed) = (claim, act, field, typed)
    shown = try fields.string("wording")
  }

  private var json: JSON {
    var lines: [String: JSON] = [:]
    for (field, text) in typed { lines[field.rawValue] = .string(text) }
    return .object([
      "act": .string(act.rawValue), "claim": .string(claim.string), "line": .string(field.rawValue),
      "typed": .object(lines), "wording": .string(shown),
    ])
  }
}
