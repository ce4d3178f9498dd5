/// How a run of words is set, whatever the paper: a terminal, Markdown or a page.
struct Look: Sendable, Hashable {
  /// What happened to the words, in a difference.
  enum Edit: Sendable, Hashable {
    /// They were taken out.
    case deleted
    /// They were put in.
    case inserted
  }

  /// What their colour means.
  var tone = Tone.plain
  /// Whether they are bold.
  var isBold = false
  /// Whether they are italic.
  var isItalic = false
  /// Whether they are underlined, as a claim's words are.
  var isUnderlined = false
  /// Whether they are to be typed or named exactly as they stand: a command, an id.
  var isCode = false
  /// Whether they are the paper's own among words of a draft, whose direction they must not turn.
  var isIsolated = false
  /// What happened to them.
  var edit: Edit?
  /// The note that they are the mark of, by its name of letters and digits.
  var note: String?

  /// Nothing special.
  static let plain = Look()
  /// What the eye should find first.
  static let bold = Look(isBold: true)
  /// What is said in passing.
  static let faint = Look(tone: .faint)
  /// A command or an id.
  static let code = Look(isCode: true)
  /// Words taken out.
  static let deleted = Look(tone: .wrong, edit: .deleted)
  /// Words put in.
  static let inserted = Look(tone: .settled, edit: .inserted)

  /// A colour and nothing else.
  static func toned(_ tone: Tone) -> Look { Look(tone: tone) }
}
