@testable import Prose

extension CheckableSpan {
  /// The spans of each sentence of a block of English, in the order of the sentences.
  static func all(in text: Text, block: Block) -> [[CheckableSpan]] {
    Language.english.rules.readings(of: block, in: text).map(\.spans)
  }
}
