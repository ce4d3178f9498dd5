import Prose

/// One checkable assertion of a draft, as its file holds it.
///
/// The file is written once. It holds no author and no time, for git has them, so two people who add the same claim write the
/// same bytes. Where the claim stands now, and what is known about it, is computed and never written here.
public struct Claim: Sendable, Hashable {
  /// How the claim came to be.
  public enum Origin: String, Sendable, Hashable {
    /// stet found it in the text.
    case reading
    /// A person added it.
    case person
  }

  /// The claim's name.
  public let id: ClaimID
  /// The exact words, line breaks included.
  public let wording: String
  /// Where they stood.
  public let anchor: Anchor
  /// What they assert, in reading order of the kinds.
  public let kinds: [ClaimKind]
  /// How soon to look at it.
  public let priority: Priority
  /// Why it is a claim, in words.
  public let reason: String
  /// Who found it.
  public let origin: Origin
  /// Fields that a newer stet has written.
  private let rest: [String: JSON]

  /// Takes the parts as they are.
  package init(
    id: ClaimID,
    wording: String,
    anchor: Anchor,
    kinds: [ClaimKind],
    priority: Priority,
    reason: String,
    origin: Origin
  ) {
    self.id = id
    self.wording = wording
    self.anchor = anchor
    self.kinds = kinds.sorted()
    self.priority = priority
    self.reason = reason
    self.origin = origin
    self.rest = [:]
  }

  /// The words on one line.
  public var line: String { Wording.folded(wording) }
}

extension Claim {
  /// Reads a claim's file.
  ///
  /// - Parameter id: the name that the file has.
  package init(id: ClaimID, file bytes: [UInt8]) throws(JSONError) {
    var fields = try JSONFields(try JSON(parsing: bytes))
    try fields.requireFormat()
    guard try fields.string("id") == id.string else { throw fields.wrong("id", "the name of its file") }
    self.id = id
    wording = try fields.string("wording")
    anchor = try Anchor(try fields.object("anchor"))
    guard wording.utf8.count == anchor.range.count else {
      throw fields.wrong("anchor", "a range as long as the wording")
    }
    kinds = try fields.strings("kinds").map(ClaimKind.init(rawValue:))
    guard case .number(let digits)? = fields.value("priority"), let priority = Priority(decimal: digits) else {
      throw fields.wrong("priority", "a number from 0 to 1")
    }
    self.priority = priority
    reason = try fields.string("reason")
    guard let origin = Origin(rawValue: try fields.string("origin")) else {
      throw fields.wrong("origin", "“reading” or “person”")
    }
    self.origin = origin
    rest = fields.rest
  }

  /// The bytes of the claim's file.
  package var file: [UInt8] {
    let fields: [String: JSON] = [
      "format": 1, "id": .string(id.string), "wording": .string(wording), "anchor": anchor.json,
      "kinds": .array(kinds.map { .string($0.rawValue) }), "priority": .number(priority.decimal),
      "reason": .string(reason), "origin": .string(origin.rawValue),
    ]
    return Array(JSON.object(fields.merging(rest) { own, _ in own }).file.utf8)
  }
}
