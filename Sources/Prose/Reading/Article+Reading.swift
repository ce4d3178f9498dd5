extension Article {
  /// Reads the parts and sentences of a plain text or a Markdown file.
  ///
  /// Nothing is trimmed, normalised or left out: every byte that is not white space between blocks is in one block.
  ///
  /// - Complexity: O(*n*) time and memory.
  public init(reading text: Text, language: Language = .english) {
    let reader = PartReader(text, language.rules)
    var blocks: [Block] = []
    var datelinesLeft = 3
    for index in reader.passages.indices {
      let part = reader.part(of: index)
      var cut: Int?
      var second = part
      var first = part
      switch part {
      case .body where datelinesLeft > 0:
        datelinesLeft -= 1
        cut = Dateline.end(in: reader.looks[index].run, reader.tables)
        if cut != nil { first = .dateline }
      case .caption:
        if let start = CreditLine.start(in: reader.looks[index].run, reader.tables), start > 0,
          !reader.looks[index].isLong
        {
          cut = reader.looks[index].run[start].range.lowerBound
          second = .credit
        }
      default: break
      }
      let passage = reader.passages[index]
      let words = reader.words[index]
      guard let cut, cut > words.lowerBound, cut < words.upperBound else {
        blocks.append(Block(part, index, passage.range, words, reader, language))
        continue
      }
      blocks.append(Block(first, index, passage.range.lowerBound..<cut, words.lowerBound..<cut, reader, language))
      blocks.append(Block(second, index, cut..<passage.range.upperBound, cut..<words.upperBound, reader, language))
    }
    self.init(text: text, blocks: blocks, language: language)
  }
}

extension Block {
  /// Makes the block of a passage or of one piece of it, with the sentences of its words.
  fileprivate init(
    _ part: Part,
    _ index: Int,
    _ range: Range<Int>,
    _ words: Range<Int>,
    _ reader: borrowing PartReader,
    _ language: Language
  ) {
    let text = reader.text
    let kind = reader.passages[index].kind
    var sentences: [Sentence]
    if !part.isOwnText {
      sentences = []
    } else if kind == .table {
      sentences = TableRows.sentences(text, words)
    } else if kind == .row {
      // A row says one thing of what its first cell names.
      sentences = [Sentence(range: words)]
    } else {
      sentences = language.rules.sentences(in: words, of: text, isMarkdown: reader.dialect == .markdown)
    }
    if kind == .quotation { sentences = sentences.compactMap { $0.withoutLineMarks(text) } }
    if let signs = reader.signs[index] { sentences = signs.whole(sentences).compactMap { $0.without(signs) } }
    self.init(part: part, range: text.trimmed(range), sentences: sentences)
  }
}

extension MarkupSigns {
  /// The sentences, those joined that an address or a tag of one piece was cut into.
  fileprivate func whole(_ sentences: [Sentence]) -> [Sentence] {
    var whole: [Sentence] = []
    for sentence in sentences {
      if let last = whole.last, let sign = sign(around: last.range.upperBound),
        sign.upperBound > sentence.range.lowerBound
      {
        whole[whole.count - 1] = Sentence(range: last.range.lowerBound..<sentence.range.upperBound)
      } else {
        whole.append(sentence)
      }
    }
    return whole
  }
}

extension Sentence {
  /// The sentence without the `>` of the quoted line it starts on, or nil when nothing else is left.
  fileprivate func withoutLineMarks(_ text: Text) -> Sentence? {
    var start = range.lowerBound
    while start < range.upperBound, text.utf8[start] == UInt8(ascii: ">") || text.whiteSpaceLength(at: start) > 0 {
      start += max(1, text.whiteSpaceLength(at: start))
    }
    return start < range.upperBound ? Sentence(range: start..<range.upperBound) : nil
  }

  /// The sentence without signs of markup at its ends, or nil when nothing else is left.
  fileprivate func without(_ signs: MarkupSigns) -> Sentence? {
    let bare = signs.bare(range).range
    return bare.isEmpty ? nil : Sentence(range: bare)
  }
}
