/// What the text should do about a disputed claim: axis C.
public enum Disposition: Sendable, Hashable {
  /// Let it stand.
  case stet
  /// Say it in these words.
  case change(wording: String)
  /// Say who says so.
  case attribute
  /// Say it more carefully.
  case hedge
  /// Take it out.
  case cut
  /// Do not publish before this is settled.
  case hold

  /// The word in files and reports.
  public var word: String {
    switch self {
    case .stet: "stet"
    case .change: "change"
    case .attribute: "attribute"
    case .hedge: "hedge"
    case .cut: "cut"
    case .hold: "hold"
    }
  }

  /// The wanted wording of a change.
  public var wanted: String? {
    if case .change(let wording) = self { wording } else { nil }
  }

  package init(_ fields: consuming JSONFields) throws(JSONError) {
    var fields = fields
    switch try fields.string("kind") {
    case "stet": self = .stet
    case "change": self = .change(wording: try fields.string("wording"))
    case "attribute": self = .attribute
    case "hedge": self = .hedge
    case "cut": self = .cut
    case "hold": self = .hold
    default: throw fields.wrong("kind", "stet, change, attribute, hedge, cut or hold")
    }
  }

  var json: JSON {
    var fields: [String: JSON] = ["kind": .string(word)]
    fields["wording"] = wanted.map(JSON.string)
    return .object(fields)
  }
}
