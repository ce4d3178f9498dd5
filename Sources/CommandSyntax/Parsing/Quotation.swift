/// A piece of the command line as it can be shown in a sentence.
///
/// Arguments come from anywhere, so control characters (which could drive a terminal) and characters that reverse the
/// direction of writing are shown by their code points, and a long text is cut.
struct Quotation: CustomStringConvertible {
  private static let limit = 60

  let description: String

  init(_ text: String) {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(Self.limit) {
      if Self.isSafe(scalar) {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    if text.unicodeScalars.dropFirst(Self.limit).first != nil { shown += "…" }
    description = "“\(shown)”"
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}
