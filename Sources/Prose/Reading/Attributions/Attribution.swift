/// Words or thoughts that an article gives to somebody, with who they are given to and the words that do it.
public struct Attribution: Sendable, Hashable {
  /// How the words are given.
  public enum Kind: Sendable, Hashable {
    /// All in quotation marks.
    case direct
    /// Partly in quotation marks.
    case mixed
    /// Without quotation marks.
    case indirect
  }

  /// What somebody does with what is reported.
  public enum Manner: Sendable, Hashable {
    /// Says or writes it.
    case speech
    /// Thinks, wants, hopes or fears it.
    case thought
    /// Takes a stand on it: praises, denies, asks for it.
    case stance
  }

  /// How the words are given.
  public internal(set) var kind: Kind
  /// What the source does with them.
  public let manner: Manner
  /// What is said or thought, in UTF-8 offsets and in order; several pieces when the cue stands in the middle, or when a
  /// quotation goes on in the next sentence or paragraph.
  public internal(set) var content: [Range<Int>]
  /// The quotations in it, in UTF-8 offsets, marks included, without scare quotes and titles.
  public internal(set) var quotations: [Range<Int>]
  /// The words that report, such as "said" or "according to".
  ///
  /// Nil for a quotation that stands alone.
  public let cue: Range<Int>?
  /// The words nearest to the content that name its source, such as a name, a pronoun or "the agency".
  ///
  /// Nil when the text names nobody.
  public internal(set) var source: Range<Int>?
  /// Who that is by name, when the article tells.
  public internal(set) var speaker: Speaker?

  /// Takes a cue with its content, which is all of its pieces before quotations are joined to it.
  init(kind: Kind, manner: Manner, content: [Range<Int>], cue: Range<Int>?, source: Range<Int>?) {
    self.kind = kind
    self.manner = manner
    self.content = content
    self.quotations = []
    self.cue = cue
    self.source = source
  }
}
