/// That a person has done one item of a checklist, or takes that back.
public struct ItemDecision: Sendable, Hashable {
  /// What was said.
  public enum Verb: Sendable, Hashable {
    /// It is done.
    case tick
    /// It is not.
    case untick
    /// Something that this stet does not know; kept, and without effect.
    case unknown(String)

    /// The word in files.
    public var word: String {
      switch self {
      case .tick: "tick"
      case .untick: "untick"
      case .unknown(let word): word
      }
    }
  }

  /// The decision's name, made from its content.
  public let id: String
  /// When.
  public let date: Timestamp
  /// What.
  public let verb: Verb
  /// The list's name.
  public let list: String
  /// The item's words as they stood in the list, on one line.
  public let item: String
  /// The state of the draft that the person looked at.
  public let draft: ContentID
  /// A hash of the words of the draft that the item covered then.
  let covers: String
  /// The decision as it stands in its file, with whatever a newer stet has put there.
  let json: JSON

  /// Takes the parts, and makes the name from them and from who decided.
  init(
    by person: Person,
    at date: Timestamp,
    _ verb: Verb,
    _ item: Checklist.Item,
    of list: Checklist,
    in draft: ContentID,
    covers: String
  ) {
    self.date = date
    self.verb = verb
    self.list = list.name
    self.item = item.words
    self.draft = draft
    self.covers = covers
    let unnamed: [String: JSON] = [
      "date": .string(date.rfc3339), "decision": .string(verb.word), "list": .string(list.name),
      "item": .string(item.words), "draft": .string(draft.hex), "covers": .string(covers),
    ]
    id = ShortID.of("\(person.email)\n\(JSON.object(unnamed).line)")
    json = .object(unnamed.merging(["id": .string(id)]) { own, _ in own })
  }
}

extension ItemDecision {
  init(_ value: JSON) throws(JSONError) {
    var fields = try JSONFields(value, path: "decisions")
    id = try fields.string("id")
    guard let date = Timestamp(try fields.string("date")) else {
      throw fields.wrong("date", "a time such as 2022-01-07T09:10:00Z")
    }
    self.date = date
    switch try fields.string("decision") {
    case "tick": verb = .tick
    case "untick": verb = .untick
    case let word: verb = .unknown(word)
    }
    list = try fields.string("list")
    item = try fields.string("item")
    guard let draft = ContentID(try fields.string("draft")) else {
      throw fields.wrong("draft", "forty hexadecimal digits")
    }
    self.draft = draft
    covers = try fields.string("covers")
    json = value
  }
}
