import StarterWorkspace

/// The two revisions of the sample draft as text, and the folding that the story's phrases are matched under.
enum SampleText {
  static let revision1 = String(decoding: StarterWorkspace.revision1, as: UTF8.self)
  static let revision2 = String(decoding: StarterWorkspace.revision2, as: UTF8.self)

  /// The same words with one space between them, so that a phrase may run over a line break.
  static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How often a phrase stands in a text, white space folded.
  static func count(of phrase: String, in text: String) -> Int {
    folded(text).split(separator: folded(phrase), omittingEmptySubsequences: false).count - 1
  }

  /// The paragraphs of a Markdown text, white space folded.
  static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n\n").map { folded(String($0)) }
  }
}
