import Editorial

/// A printed report as what it says, before it is set as text, Markdown or a page; so all three say the same.
struct Document: Sendable {
  /// A name and what it stands for.
  struct Fact: Sendable {
    /// The name.
    let label: String
    /// What it stands for.
    let value: Phrase
  }

  /// Something that is said of some words: a claim, a reason, a source.
  struct Entry: Sendable {
    /// The words.
    let words: Phrase
    /// What they are: status, id, place.
    let line: Phrase
    /// What there is to say of them.
    let facts: [Fact]
    /// What its colour means.
    let tone: Tone
  }

  /// Rows of cells under headings.
  struct Table: Sendable {
    /// The headings.
    let columns: [Phrase]
    /// The cells of each row, as many as there are headings.
    let rows: [[Phrase]]
  }

  /// One thing in a section.
  enum Piece: Sendable {
    /// A sentence or a few.
    case paragraph(Phrase)
    /// Names and what they stand for.
    case facts([Fact])
    /// Words with what is said of them.
    case entries([Entry])
    /// What is said of the claims in the item of a list above; in Markdown it stands in that item.
    case remarks([Entry], indent: Int)
    /// Rows of cells.
    case table(Table)
    /// Words of the article.
    case passage(Passage)
    /// Program text of the article.
    case code(Code)
    /// What is said of the words that carry marks.
    case notes([Note])
  }

  /// A heading and what stands under it.
  struct Section: Sendable {
    /// The heading.
    let heading: String
    /// What stands under it.
    let pieces: [Piece]
  }

  /// What the report is of.
  let title: String
  /// What is known about it as a whole.
  let facts: [Fact]
  /// The sections in order.
  let sections: [Section]
}
