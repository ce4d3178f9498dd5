extension English {
  /// What the rules of priority know of a word: its topics and its part in a clause.
  package static let wordClasses: Lexicon<WordClass> = {
    var classes: [WordKey: WordClass] = [:]
    let topics = topicWords.map { (WordClass.topic($0.key), $0.value) }
    for (wordClass, words) in topics + clauseClasses {
      for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        guard let key = WordKey(word) else {
          preconditionFailure("a word of the table is too long: \(Substring(word))")
        }
        classes[key, default: []].formUnion(wordClass)
      }
    }
    return Lexicon(Array(classes))
  }()

  /// Subjects, the beginnings of predicates, and numbers in words.
  private static let clauseClasses: [(WordClass, String)] = [
    (.speaker, "i i'm i've i'd i'll"),
    (.speakers, "we we're we've we'd we'll us our ours"),
    (.others, "he she they he's she's they're they've he'd she'd they'd he'll she'll they'll"),
    (.listener, "you you're you've you'd you'll"),
    (.thing, "it that this there it's that's there's these those"),
    (.relative, "who which who's whose"),
    (.modal, "will would should could can must ought might may shall cannot"),
    (
      .mental,
      "think believe feel hope want know wish guess mean understand like love need agree disagree suppose doubt"
    ),
    (.perfect, "have has had 've having"),
    (.present, "is are am"),
    (.wasWere, "was were been"),
    (
      .past,
      """
      had went did said told took gave made got came saw knew left lost won put spent sent built bought sold brought broke
      ran led kept held met paid wrote grew rose fell fought began became chose drove hid stole taught thought threw wore
      spoke stood lied shut set let hurt quit hit beat lent dealt meant found felt heard flew sank struck shot bled fed fled
      froze laid sought slept swore swept tore wove withdrew overthrew oversaw undertook forgot forbade arose
      """
    ),
    (
      .negation,
      """
      not no never nothing none neither nor nobody don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't
      won't can't cannot couldn't wouldn't shouldn't without
      """
    ),
    (
      .adverb,
      "also never just really always actually already ever even still not certainly only simply then now once recently"
    ),
    (
      .amount,
      """
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
      nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
      billion billions trillion trillions dozen dozens half third thirds quarter quarters twice
      """
    ),
  ]
}
