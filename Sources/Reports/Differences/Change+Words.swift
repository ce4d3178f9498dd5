import Prose

extension Change.Kind {
  /// What was done to a sentence, in an editor's word.
  var words: String {
    switch self {
    case .typography: "with other marks"
    case .inserted: "added"
    case .deleted: "cut"
    default: rawValue
    }
  }
}
