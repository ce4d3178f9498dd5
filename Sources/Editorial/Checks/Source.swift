public import Prose

/// What a claim was checked against.
public struct Source: Sendable, Hashable {
  /// How close the source is to this fact; the same source can be either for another.
  public enum Role: String, Sendable, Hashable {
    /// First-hand for this fact.
    case primary
    /// Reports it.
    case secondary
  }

  /// What sort of thing a source is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Something written that keeps its pages: a law, a report, a letter, a book.
    case document
    /// Somebody whom the checker spoke to.
    case interview
    /// Sound or moving pictures.
    case recording
    /// A page that may be another one tomorrow.
    case webPage = "web-page"
    /// Figures: a table, a register, a data set.
    case data
    /// A picture.
    case photograph
    /// What the checker saw with their own eyes.
    case observation
  }

  /// What may be published of what the source said.
  public enum Terms: String, Sendable, Hashable, CaseIterable {
    /// Everything, with the name.
    case onRecord = "on-record"
    /// What was said, without the name.
    case background
    /// What was said, as the paper's own knowledge.
    case deepBackground = "deep-background"
    /// Nothing.
    case offRecord = "off-record"
  }

  /// The title, or the address where there is no title; of a confidential source the label.
  public let title: String
  /// The address of a web page or document.
  public let url: String?
  /// Where in the source: page, paragraph, timestamp.
  public let locator: String?
  /// First-hand or not; nil when the checker did not say.
  public let role: Role?
  /// What sort of thing it is; nil when the checker did not say.
  public let kind: Kind?
  /// What may be published of it; nil when the checker did not say, as for anything that lies open.
  public let terms: Terms?
  /// The day on which the checker read it; nil when they did not say.
  public let accessed: CivilDate?
  /// The words of the source that carry the fact.
  public let passage: String?
  /// What the source itself goes back to: a wire story that five papers print.
  public let origin: String?
  /// Whether the title is a label, and the name stays on the desks of those who know it.
  public let isConfidential: Bool
  /// Fields that a newer stet has written.
  private let rest: [String: JSON]

  /// Takes the parts as they are.
  public init(
    title: String,
    url: String?,
    locator: String?,
    role: Role?,
    kind: Kind? = nil,
    terms: Terms? = nil,
    accessed: CivilDate? = nil,
    passage: String? = nil,
    origin: String? = nil,
    isConfidential: Bool = false
  ) {
    self.title = title
    self.url = url
    self.locator = locator
    self.role = role
    self.kind = kind
    self.terms = terms
    self.accessed = accessed
    self.passage = passage
    self.origin = origin
    self.isConfidential = isConfidential
    self.rest = [:]
  }

  /// Takes what a person typed after `--source`: an address is kept as one, anything else is a title.
  public init(named text: String, locator: String?, role: Role?) {
    self.init(title: text, url: Self.isAddress(text) ? text : nil, locator: locator, role: role)
  }

  /// Whether a text is the address of something on the web.
  public static func isAddress(_ text: String) -> Bool { text.hasPrefix("https://") || text.hasPrefix("http://") }

  /// What sort of thing it is, as far as anybody can tell: what has an address and no kind is a web page.
  public var shownKind: Kind? { kind ?? (url == nil ? nil : .webPage) }

  /// What two citations of one source share: the address without its fragment, or the folded title.
  package var identity: String { url.map(Origins.key) ?? Origins.key(title) }
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
    let kind = try fields.optionalString("kind")
    self.kind = kind.flatMap(Kind.init(rawValue:))
    guard kind == nil || self.kind != nil else {
      throw fields.wrong("kind", "one of \(Kind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let terms = try fields.optionalString("terms")
    self.terms = terms.flatMap(Terms.init(rawValue:))
    guard terms == nil || self.terms != nil else {
      throw fields.wrong("terms", "one of \(Terms.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    accessed = try fields.day("accessed")
    passage = try fields.optionalString("passage")
    origin = try fields.optionalString("origin")
    isConfidential = try fields.bool("confidential", default: false)
    rest = fields.rest
  }

  var json: JSON {
    var fields: [String: JSON] = ["title": .string(title)]
    fields["url"] = url.map(JSON.string)
    fields["locator"] = locator.map(JSON.string)
    fields["role"] = role.map { .string($0.rawValue) }
    fields["kind"] = kind.map { .string($0.rawValue) }
    fields["terms"] = terms.map { .string($0.rawValue) }
    fields["accessed"] = accessed.map { .string($0.iso) }
    fields["passage"] = passage.map(JSON.string)
    fields["origin"] = origin.map(JSON.string)
    if isConfidential { fields["confidential"] = true }
    return .object(fields.merging(rest) { own, _ in own })
  }
}

extension JSONFields {
  /// Takes a day of the calendar; nil when it is missing.
  package mutating func day(_ name: String) throws(JSONError) -> CivilDate? {
    guard let text = try optionalString(name) else { return nil }
    guard let day = CivilDate(iso: text) else { throw wrong(name, "a day such as 2022-01-07") }
    return day
  }
}
