/// What a claim was checked against.
public struct Source: Sendable, Hashable {
  /// How close the source is to this fact; the same source can be either for another.
  public enum Role: String, Sendable, Hashable {
    /// First-hand for this fact.
    case primary
    /// Reports it.
    case secondary
  }

  /// The title, or the address where there is no title.
  public let title: String
  /// The address of a web page or document.
  public let url: String?
  /// Where in the source: page, paragraph, timestamp.
  public let locator: String?
  /// First-hand or not; nil when the checker did not say.
  public let role: Role?
  /// Fields that a newer stet has written.
  private let rest: [String: JSON]

  /// Takes the parts as they are.
  public init(title: String, url: String?, locator: String?, role: Role?) {
    self.title = title
    self.url = url
    self.locator = locator
    self.role = role
    self.rest = [:]
  }

  /// Takes what a person typed after `--source`: an address is kept as one, anything else is a title.
  public init(named text: String, locator: String?, role: Role?) {
    let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
    self.init(title: text, url: isAddress ? text : nil, locator: locator, role: role)
  }

  /// What two citations of one source share: the address without its fragment, or the folded title.
  package var origin: String {
    url.map { String($0.prefix { $0 != "#" }) } ?? Wording.folded(title).lowercased()
  }
}

extension Source {
  package init(_ fields: consuming JSONFields) throws(JSONError) {
    var fields = fields
    title = try fields.string("title")
    url = try fields.optionalString("url")
    locator = try fields.optionalString("locator")
    let role = try fields.optionalString("role")
    self.role = role.flatMap(Role.init(rawValue:))
    guard role == nil || self.role != nil else { throw fields.wrong("role", "primary or secondary") }
    rest = fields.rest
  }

  var json: JSON {
    var fields: [String: JSON] = ["title": .string(title)]
    fields["url"] = url.map(JSON.string)
    fields["locator"] = locator.map(JSON.string)
    fields["role"] = role.map { .string($0.rawValue) }
    return .object(fields.merging(rest) { own, _ in own })
  }
}
