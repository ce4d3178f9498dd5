extension English {
  /// What a word says about the sex of who bears it, as far as it does.
  enum Gender {
    /// He.
    case male
    /// She.
    case female
    /// Either.
    case open

    /// The pronoun, if the word speaks for one.
    var pronoun: Cast.Pronoun? {
      switch self {
      case .male: .he
      case .female: .she
      case .open: nil
      }
    }
  }

  /// Honorifics, which are no part of a name.
  static let nameHonorifics = Lexicon<Gender>([
    "mr messrs sir lord sr herr monsieur señor signor mister": .male,
    "mrs ms miss mme mlle madame lady dame sra srta frau señora signora": .female,
    "mx dr prof rev fr hon": .open,
  ])

  /// Pronouns of the third person.
  static let pronounGenders = Lexicon<Cast.Pronoun>([
    "he him his himself he's he'd he'll": .he, "she her hers herself she's she'd she'll": .she,
  ])

  /// Last words of titles that only one sex bears.
  static let titlePronouns = Lexicon<Cast.Pronoun>([
    """
    chairman spokesman congressman alderman councilman assemblyman businessman king prince duke count baron emperor pope
    actor bishop archbishop cardinal imam rabbi
    """: .he,
    """
    chairwoman spokeswoman congresswoman alderwoman councilwoman assemblywoman businesswoman queen princess duchess countess
    baroness empress actress
    """: .she,
  ])

  /// Words before an office that belong to it.
  static let titleModifiers = WordSet(
    words: """
      former then acting deputy vice assistant associate senior chief first interim outgoing incoming late ex longtime
      current retired founding lead leading principal executive managing national regional local state federal general
      foreign prime political police army navy military opposition ruling party presidential parliamentary democratic
      republican conservative labour liberal junior second new then- u.s u.k eu un
      """
  )

  /// Prepositions between a role and what it is held in.
  static let titleLinks = WordSet(words: "of at for in with")

  /// Verbs that say what somebody is.
  static let titleCopulas = WordSet(words: "is was became remains remained")

  /// Words with a capital before a name that are no part of it.
  static let epithets = WordSet(
    words: """
      former interim acting deputy vice assistant then outgoing incoming late veteran republican democrat democratic
      conservative labour liberal tory socialist communist independent neither either both even only unlike like while
      """
  )

  /// Small words that are written in capitals for stress, and zones of the clock.
  static let stressedWords = WordSet(
    words: """
      all no not and only me my you your i we our every never always must will do don't very more most new now one white
      black yes est edt cst cdt mst mdt pst pdt gmt utc bst cet am pm tv dvd pdf url faq ok lol omg
      """
  )

  /// What, behind a hyphen, makes an adjective of a name.
  static let compoundEndings = WordSet(
    words: """
      backed aligned led based born style era controlled owned run speaking funded sponsored occupied held made wide trained
      friendly brokered linked affiliated related dominated majority inspired supported allied bound educated listed area
      """
  )

  /// Words of kinship before a name.
  static let kin = WordSet(
    words:
      "wife husband son daughter brother sister mother father partner fiancé fiancée widow widower uncle aunt cousin"
  )

  /// Words that make a name an organisation's.
  static let organisationHeads = WordSet(
    words: """
      organization organisation association committee commission council ministry department agency bureau office bank
      university college institute school academy foundation fund trust union federation league society party group inc corp
      corporation company co ltd llc plc gmbh ag sa court police army navy force forces guard service services authority
      board cabinet senate parliament congress assembly church museum hospital centre center club network alliance
      coalition front movement brigade times post journal herald tribune gazette airlines airways railways railway motors
      industries technologies systems labs laboratories partners holdings international broadcasting news press media
      studios records pictures entertainment team administration treasury house secretariat nations
      """
  )

  /// Small words that end the name of a body: "the Orn Valley council".
  static let smallBodies = WordSet(
    words: """
      council police government parliament ministry department service party commission committee court university agency
      union federation authority administration embassy military army navy airport hospital club group company board
      """
  )

  /// Words that end many names, so that one alone is no short form of a longer name.
  static let commonNameWords = WordSet(
    words: """
      street road avenue river lake island islands mountain mountains bay sea ocean valley park bridge square airport station
      city county state states republic kingdom province district region north south east west northern southern eastern
      western central new old great day act bill law treaty agreement accord war award awards prize cup games championship
      olympics festival conference summit report project program programme plan system street internet web english god
      monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan ii iii iv i jr sr today president
      minister democrats republicans democrat republican muslim muslims christian christians jew jews catholic
      """
  )
}
