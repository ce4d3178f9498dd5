extension English {
  /// What a pronoun may stand for.
  enum PronounMeaning: Sendable {
    case person(NamedParty.Gender)
    case thing
  }

  /// Pronouns that stand for one party.
  static let pronounMeanings = Lexicon<PronounMeaning>([
    "he he's he'd he'll his him": .person(.male),
    "she she's she'd she'll her": .person(.female),
    "it its it's": .thing,
  ])

  /// Courtesy titles, with what they tell of "he" and "she".
  static let honorifics = Lexicon<NamedParty.Gender>([
    "mr sir lord": .male,
    "mrs ms miss lady dame": .female,
    "dr rev prof": .unknown,
  ])

  /// Titles that are no positions of their own, before a name.
  static let nameTitles = WordSet(
    words: """
        speaker officer detective inspector chief lady first attorney deputy rev pastor reverend brother sister sheikh
        ayatollah congressman alderman councilman councilwoman commissioner trooper private corporal spokesman spokeswoman
      """
  )

  /// First names by which people are told apart, where a text has no courtesy titles.
  static let firstNames = Lexicon<NamedParty.Gender>([
    """
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
    steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
    jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
    tyler aaron jose adam nathan henry peter kyle walter ethan jeremy harold keith roger noah carl arthur bill bob jim joe
    mike tom tim dan ben ted barack bernie jeb mitt marco vladimir emmanuel boris juan carlos luis pedro miguel mohammed
    ahmed ali hassan ivan sergei dmitri hans klaus jean pierre giovanni paolo
    """: .male,
    """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
    kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy
    angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine
    maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea
    cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean alice hillary kate anne
    ursula marie sophie claire theresa carly elena olga fatima aisha carmen lucia rosa
    """: .female,
  ])

  /// Nouns that name a body, in its name or in place of it.
  static let bodyNouns = WordSet(
    words: """
      organization organisation institute foundation commission bureau office service authority bank group press journal
      tribune herald gazette network federation alliance administration corporation company firm newspaper magazine
      broadcaster police force forces hospital fund society club airline bloc coalition campaign centre center laboratory
      museum library trust board
      """
  )

  /// Nouns of what bodies and people publish.
  static let statementNouns = WordSet(
    words: "statement report letter memo release post tweet message filing complaint ad email resolution"
  )
}
