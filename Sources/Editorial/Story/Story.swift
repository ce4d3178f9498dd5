public import Prose

/// What `story.json` says of a draft.
public struct Story: Sendable, Hashable {
  /// The title, as the desk calls the story now.
  public var title: String
  /// Who wrote it.
  public var authors: [String]
  /// The desk it belongs to.
  public var desk: String?
  /// Where it is in the newsroom's day.
  public var state: String
  /// Why it is in this state, where somebody said so.
  public var stateReason: String?
  /// Who is to check it; by the name that is known of them now, where the file has their address alone.
  public var assignee: Person? {
    get {
      guard let written, let knownName else { return written }
      return Person(name: knownName, email: written.email) ?? written
    }
    set { (written, knownName) = (newValue, nil) }
  }
  /// That it may not go, whatever its state; nil when nobody holds it.
  public var hold: Hold?
  /// When it must be done.
  public var deadline: String?
  /// The editor who releases it.
  public var editor: String?
  /// The language it is written in; the workspace's when nil.
  public var language: Language?
  /// Who is to check it, as the file has them.
  private var written: Person?
  /// The name of whom the file has by their address alone; it is shown, and not written.
  private var knownName: String?
  /// Fields that a newer stet has written.
  private var rest: [String: JSON]

  /// Starts a story.
  package init(title: String, authors: [String], language: Language? = nil) {
    self.title = title
    self.authors = authors
    self.language = language
    state = "draft"
    rest = [:]
  }

  /// Calls whom the file has by their address alone by a name that is known.
  package mutating func call(_ names: [String: String]) {
    guard let written, written.isNameless else { return }
    knownName = names[written.email]
  }

  /// Somebody as the story calls them: “the author” by name where it has one, and an author in the story's own spelling.
  package func spelling(of person: String) -> String {
    let key = Wording.key(person)
    guard key == "the author" else { return authors.first { Wording.key($0) == key } ?? person }
    return authors.isEmpty ? person : authors.joined(separator: " and ")
  }
}

extension Story {
  /// Reads `story.json`.
  package init(file bytes: [UInt8]) throws(JSONError) {
    var fields = try JSONFields(try JSON(parsing: bytes))
    try fields.requireFormat()
    title = try fields.string("title")
    authors = try fields.strings("authors")
    desk = try fields.optionalString("desk")
    state = try fields.string("state")
    stateReason = try fields.optionalString("stateReason")
    written =
      if var person = try fields.optionalObject("assignee") { try Person(&person) } else { nil }
    hold = if let hold = try fields.optionalObject("hold") { try Hold(hold) } else { nil }
    deadline = try fields.optionalString("deadline")
    editor = try fields.optionalString("editor")
    language = try fields.language()
    rest = fields.rest
  }

  /// The bytes of `story.json`.
  package var file: [UInt8] {
    var fields: [String: JSON] = [
      "format": 1, "title": .string(title), "authors": .array(authors.map(JSON.string)), "state": .string(state),
    ]
    fields["desk"] = desk.map(JSON.string)
    fields["stateReason"] = stateReason.map(JSON.string)
    fields["assignee"] = written.map { .object($0.fields) }
    fields["hold"] = hold?.json
    fields["deadline"] = deadline.map(JSON.string)
    fields["editor"] = editor.map(JSON.string)
    fields["language"] = language.map { .string($0.tag) }
    return Array(JSON.object(fields.merging(rest) { own, _ in own }).file.utf8)
  }
}
