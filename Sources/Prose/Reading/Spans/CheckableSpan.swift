/// A stretch of a sentence that a checker would underline.
public struct CheckableSpan: Sendable, Hashable {
  /// What there is to check.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A quantity: a figure or a number in words, with its unit, money and percentages too.
    case number
    /// A day, month, year, weekday or time.
    case date
    /// The name of a person, an organisation or a thing.
    case name
    /// A place.
    case place
    /// Words in quotation marks.
    case quote
    /// That somebody is said to have said it.
    case attribution
    /// A first, an only, a record, the most of its kind.
    case superlative
    /// A comparison with another quantity, time or thing.
    case comparison
    /// That one thing comes from another.
    case cause
    /// A title, a role, an affiliation.
    case position
    /// A law, a report, a statement that can be looked up.
    case document
    /// Something that happened at a known time or place.
    case event
  }

  /// What there is to check.
  public let kind: Kind
  /// Where it stands, in UTF-8 offsets, inside its sentence.
  public let range: Range<Int>

  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// Finds the checkable spans of a sentence, in the order of their starts; spans of different kinds may overlap.
  ///
  /// `quotations` are those of the sentence's block: a quotation that runs over several sentences gives each of them its
  /// own part. Without them only quotations that open inside the sentence are seen.
  ///
  /// - Complexity: O(*n* log *n*) in the spans of the sentence, linear in its bytes.
  public static func all(in text: Text, sentence: Sentence, quotations: [Quotation]? = nil) -> [CheckableSpan] {
    let run = English.tokens(text, sentence.range)
    let dates = DateSpans.all(in: run)
    var spans = dates.map { CheckableSpan(kind: .date, range: run.range($0)) }
    spans += NumberSpans.all(in: run, outside: dates).map { CheckableSpan(kind: .number, range: run.range($0)) }
    spans += NameSpans.all(in: run, outside: dates)
    spans += PhraseSpans.all(in: run)
    spans += EventSpans.all(in: run)
    for quotation in quotations ?? Quotation.all(in: text, range: sentence.range) {
      let shared = quotation.range.clamped(to: sentence.range)
      let range = text.trimmed(shared)
      if !range.isEmpty { spans.append(CheckableSpan(kind: .quote, range: range)) }
    }
    spans += AttributionSpans.all(in: run)
    return spans.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// Finds the checkable spans of each sentence of a block, in the order of the sentences.
  ///
  /// - Complexity: linear in the bytes of the block, apart from the sorting of each sentence's spans.
  public static func all(in text: Text, block: Block) -> [[CheckableSpan]] {
    let quotations = Quotation.all(in: text, block: block)
    var first = 0
    return block.sentences.map { sentence in
      // Both lists are in order, so the quotations of a sentence are a window that only moves forward.
      while first < quotations.count, quotations[first].range.upperBound <= sentence.range.lowerBound { first += 1 }
      var last = first
      while last < quotations.count, quotations[last].range.lowerBound < sentence.range.upperBound { last += 1 }
      return all(in: text, sentence: sentence, quotations: Array(quotations[first..<last]))
    }
  }
}
