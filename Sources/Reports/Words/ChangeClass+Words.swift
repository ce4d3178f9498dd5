import Prose

extension ChangeClass {
  /// The class as a checker should see it: in capitals where a fact may have changed.
  var label: String {
    switch self {
    case .words, .typography: rawValue
    default: rawValue.uppercased()
    }
  }

  /// The class as the beginning of a sentence about a change: “NUMBER changed”.
  var sentence: String { self == .typography ? "only typography changed" : "\(label) changed" }

  /// The label in the colour of what has to be looked at again.
  var phrase: Phrase {
    Phrase(label, Look(tone: reopens ? .reopened : .faint, isBold: self != .words && reopens), isSolid: true)
  }
}
