/// Reads who says or thinks what in one paragraph, by the words that report it.
///
/// A shallow reader: it knows what single words may do (`English.cueTraits`), looks a bounded number of words to either
/// side of a cue, and takes the end of a clause from one pass over the sentence. It does not parse.
///
/// - Complexity: O(*n*) in the tokens of the paragraph.
struct SpeechReader {
  /// One cue with its source and what it reports, in indices of tokens.
  struct Report {
    /// The words that report.
    var cue: Range<Int>
    /// The words that name who speaks, when the text has them.
    var source: Range<Int>?
    /// What is reported, in order.
    var content: [Range<Int>]
    /// The sentence that the cue stands in.
    var sentence: Int
    /// What the source does with what is reported.
    var manner: Attribution.Manner

    /// Whether somebody says it.
    var isSpeech: Bool { manner == .speech }
  }

  /// How many tokens of a source are looked at on either side of its verb.
  static let reach = 16

  let run: TokenRun
  /// What each token may do.
  let traits: [CueTraits]
  /// The sentences, in tokens.
  let sentences: [Range<Int>]
  /// The quotations, in tokens, marks included.
  let quotations: [Range<Int>]
  /// The quotation that each token stands in, or -1; empty where nothing is quoted.
  private(set) var quotation: [Int32]
  /// How many quoted tokens stand before each token; empty where nothing is quoted.
  private(set) var quotedBefore: [Int32] = []
  /// Where a clause ends that goes on at each token.
  var clauseEnds: [Int32] = []
  /// What is found so far, in the order of the cues.
  var reports: [Report] = []
  /// Who speaks by a verb at the very end of the paragraph, before a colon: "Hale replied:".
  private(set) var lastSpeaker: Range<Int>?
  /// The end of what the main clause reports; sources before it are not the writer's subjects.
  private var nestedUntil = 0
  /// The source that a verb without one takes over.
  var subject: Range<Int>?

  /// Reads a paragraph, given its tokens.
  init(_ run: TokenRun, sentences: [Range<Int>], quotations: [Quotation]) {
    self.run = run
    let tokens = run.tokens
    func indices(of ranges: some Sequence<Range<Int>>) -> [Range<Int>] {
      var index = 0
      return ranges.map { range in
        while index < tokens.count, tokens[index].range.lowerBound < range.lowerBound { index += 1 }
        let first = index
        while index < tokens.count, tokens[index].range.lowerBound < range.upperBound { index += 1 }
        return first..<index
      }
    }
    self.sentences = indices(of: sentences)
    self.quotations = indices(of: quotations.map(\.range))
    // Most paragraphs quote nobody.
    quotation = quotations.isEmpty ? [] : Array(repeating: -1, count: tokens.count)
    for (number, range) in self.quotations.enumerated() {
      for index in range { quotation[index] = Int32(number) }
    }
    if !quotations.isEmpty {
      var quoted: Int32 = 0
      quotedBefore.reserveCapacity(tokens.count + 1)
      for number in quotation {
        quotedBefore.append(quoted)
        if number >= 0 { quoted += 1 }
      }
      quotedBefore.append(quoted)
    }
    traits = English.numberedTraits.map(run) { Self.traits(of: $0, known: $1, in: run.text) }
    for number in self.sentences.indices { read(sentence: number) }
    if trait(run.count - 1).has(.colon), let last = self.sentences.last {
      let group = VerbGroup(self, before: run.count - 2, in: last)
      if trait(run.count - 2).isVerb { lastSpeaker = source(before: group.start, in: last) }
    }
  }

  /// The traits of a token, or none outside of the paragraph.
  func trait(_ index: Int) -> CueTraits { traits.indices.contains(index) ? traits[index] : [] }

  /// Whether a token stands inside a quotation.
  func isQuoted(_ index: Int) -> Bool { quotation.indices.contains(index) && quotation[index] >= 0 }

  /// Whether a quotation starts at a token.
  func opensQuotation(_ index: Int) -> Bool {
    isQuoted(index) && quotations[Int(quotation[index])].lowerBound == index
  }

  /// Whether a quotation ends before a token.
  func closesQuotation(before index: Int) -> Bool {
    isQuoted(index - 1) && quotations[Int(quotation[index - 1])].upperBound == index
  }

  /// Whether a token is a word with a capital.
  func isCapitalised(_ index: Int) -> Bool { run.token(at: index)?.isCapitalised ?? false }

  private static func traits(of token: Token, known traits: CueTraits, in text: Text) -> CueTraits {
    guard token.kind == .mark else {
      if token.kind == .word, token.first == .lower, token.range.count > 4, traits.isEmpty,
        text.utf8[token.range.upperBound - 2] == UInt8(ascii: "l"),
        text.utf8[token.range.upperBound - 1] == UInt8(ascii: "y")
      {
        return .adverb
      }
      return traits
    }
    if token.range.count > 1, token.key == possessiveKey { return .possessive }
    switch text.scalar(at: token.range.lowerBound) {
    case ",": return .comma
    case ".", "!", "?", "…": return .stop
    case ":": return .colon
    case ";", "—", "–", "―": return .pause
    case "(", "[": return .opener
    case ")", "]": return .closer
    default: return []
    }
  }

  private static let possessiveKey = WordKey("'s".utf8)

  private mutating func read(sentence number: Int) {
    let sentence = sentences[number]
    subject = nil
    nestedUntil = sentence.lowerBound
    findClauseEnds(sentence)
    for index in sentence where !isQuoted(index) {
      let traits = traits[index]
      guard
        traits.has([.complements, .puts, .according, .hearsay, .noun, .adjective, CueTraits(rawValue: 0x3FF << 32)])
      else {
        continue
      }
      if let report = report(at: index, in: sentence), !report.content.isEmpty,
        report.content.allSatisfy({ !$0.isEmpty }), report.source?.isEmpty != true
      {
        reports.append(
          Report(
            cue: report.cue,
            source: report.source,
            content: report.content,
            sentence: number,
            manner: traits.manner
          )
        )
        carry(report, in: sentence)
      }
    }
  }

  /// Remembers the source of a main clause for the verbs behind it that have none: "Hale said …, adding …".
  private mutating func carry(_ report: Reading, in sentence: Range<Int>) {
    guard let source = report.source else { return }
    let joint = source.lowerBound - 1
    let opensClause = trait(joint).has([.conjunction, .contrast]) && trait(joint - 1).has(.comma)
    guard report.cue.lowerBound >= nestedUntil || opensClause else { return }
    subject = source
    nestedUntil = max(nestedUntil, min(report.content.last?.upperBound ?? 0, sentence.upperBound))
  }
}
