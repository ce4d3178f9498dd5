extension English {
  /// Verbs, in the forms news uses, that give somebody's words.
  package static let reportingVerbs = WordSet(
    words: """
      said says say saying told tells tell telling asked asks ask asking added adds add adding wrote writes write writing
      announced announces announce announcing stated states stating replied replies replying answered answers reported
      reports reporting claimed claims claim claiming argued argues argue arguing noted notes note noting explained
      explains explain explaining insisted insists insist insisting warned warns warn warning declared declares declaring
      acknowledged acknowledges acknowledging admitted admits admit admitting alleged alleges alleging asserted asserts
      asserting believes believed believe commented comments commenting concluded concludes concluding confirmed confirms
      confirming contended contends conceded concedes countered counters denied denies deny denying disclosed discloses
      emphasized emphasizes estimated estimates exclaimed expressed hinted indicated indicates indicating joked jokes
      maintained maintains mentioned mentions observed observes pleaded pledged pledges predicted predicts
      proclaimed promised promises proposed quipped read reads recalled recalls recounted remarked remarks repeated
      reiterated responded responds revealed reveals shouted stressed stresses suggested suggests suggesting testified
      testifies thinks thought tweeted tweets urged urges vowed vows whispered yelled continued continues cautioned
      complained complains demanded demands described describes called calls calling accused accuses
      """
  )

  /// Pronouns that may be who speaks.
  package static let speakingPronouns = WordSet(words: "he she they it i we you who")

  /// Adverbs that stand between a source and its verb.
  static let adverbs = WordSet(
    words: "also later then once recently previously repeatedly already never often always earlier publicly"
  )

  /// Forms of "have" before a reporting verb.
  static let haveForms = WordSet(words: "has have had was were is are been being")

  /// Words that end the words of a source.
  static let clauseWords = WordSet(
    words:
      "that which when while as but because if although though after before since in on at by for with to and or than"
  )

  /// Words that introduce reported speech.
  static let thatWords = WordSet(words: "that whether how")

  /// Nouns that name sources without a capital.
  static let sourceNouns = WordSet(
    words: """
      official officials police authorities source sources spokesman spokeswoman spokesperson statement report reports study
      studies agency ministry government department company expert experts analyst analysts researchers researcher scientists
      witness witnesses resident residents prosecutors prosecutor lawyer lawyers critics supporters lawmakers editor group
      organization organisation office investigators firefighters doctors aide aides adviser advisers newspaper media survey
      poll court judge mayor president minister chairman chairwoman director leader everyone nobody many some others neighbors
      """
  )

  /// Prepositions inside the words of a source.
  static let sourcePrepositions = WordSet(words: "in at for")

  /// Phrases that name a source without a verb of speech.
  static let sourcePhrases = PhraseTable(
    """
    according to
    in the words of
    in a statement
    as reported by
    as told to
    citing
    cited by
    quoted by
    quoted as saying
    """
  )

  /// Phrases that report without naming a source.
  static let hearsay = PhraseTable(
    """
    is said to
    are said to
    was said to
    were said to
    is reported to
    are reported to
    is believed to
    are believed to
    is thought to
    are thought to
    is alleged to
    are alleged to
    reportedly
    allegedly
    """
  )

  /// Words of the list of reporting verbs that are as common otherwise.
  static let weakReportingVerbs = WordSet(
    words: """
      read reads call calls called calling continues continued claim estimate report answered answers adds add adding
      demands thought think describe repeated expressed recalls recalled noted note notes proposed promise promises reveals
      observed maintained maintains suggests described describes pledge pledges urges tells tell telling asks ask asking
      warn warning explain announce state states
      """
  )
}
