/// Words in quotation marks, marks included.
public struct Quotation: Sendable, Hashable {
  /// Where it stands, in UTF-8 offsets, from the opening mark to behind the closing one.
  public let range: Range<Int>
  /// Whether its closing mark stands in the paragraph; an open quotation runs to the paragraph's end, and in news usually
  /// goes on in the next paragraph.
  public let isClosed: Bool

  /// Finds the quotations of a block, in order; a quotation inside another is part of it.
  ///
  /// - Complexity: O(*n*) in the bytes of the block.
  public static func all(in text: Text, block: Block) -> [Quotation] {
    guard let first = block.sentences.first, let last = block.sentences.last else { return [] }
    return all(in: text, range: first.range.lowerBound..<last.range.upperBound)
  }

  /// Finds the quotations of a paragraph's range, in order.
  ///
  /// Marks are “ ”, " ", « », „ “, » «, wire services' `` and '', and single ones ‘ ’, ' ' and ‚ ‘ where no letter touches
  /// their outside; an apostrophe never opens or closes. Character references of HTML count as the marks they show.
  ///
  /// - Complexity: O(*n*).
  package static func all(in text: Text, range: Range<Int>) -> [Quotation] {
    var quotations: [Quotation] = []
    var open: (start: Int, mark: QuotationMark)?
    // Whether a pair of the other double marks stands open inside the quotation.
    var isInner = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text.utf8[offset]
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == 0x20 {
        offset += 1
        continue
      }
      // The quotation marks of a tag or of a link's title quote nobody.
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "]"),
        let end = Markup.end(text, at: offset, to: range.upperBound)
      {
        offset = end
        continue
      }
      guard byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xE2 || byte == 0xC2 || byte == 0x26,
        let found = QuotationMark.at(offset, in: text, range)
      else {
        offset += 1
        continue
      }
      if let current = open {
        if found.opens(inside: current.mark) {
          isInner = true
        } else if found.closes(current.mark), isInner, found.double != current.mark {
          isInner = false
        } else if found.closes(current.mark) {
          quotations.append(Quotation(range: current.start..<(offset + found.length), isClosed: true))
          open = nil
        }
      } else if let mark = found.opens {
        open = (offset, mark)
        isInner = false
      }
      offset += found.length
    }
    guard let open else { return quotations }
    // A single mark that never closes was an apostrophe: ’tis, ’90s.
    if open.mark != .single, open.mark != .straightSingle, open.mark != .singleLow {
      quotations.append(Quotation(range: open.start..<range.upperBound, isClosed: false))
    }
    return quotations
  }

  package init(range: Range<Int>, isClosed: Bool) {
    self.range = range
    self.isClosed = isClosed
  }
}
