extension English {
  /// Words that value instead of telling.
  static let evaluations = WordSet(
    words: """
      important great good best better easy easier hard harder difficult helpful useful essential crucial critical key vital
      valuable beautiful wonderful amazing awesome exciting excited interesting fun nice perfect ideal simple clear obvious
      terrible awful bad worse worst horrible wrong right smart wise powerful effective efficient meaningful engaging
      challenging worth worthwhile necessary impossible lovely happy proud glad delighted thrilled grateful lucky fair unfair
      painful profound fundamental inexcusable sincere burdened vague confusing frustrating rewarding memorable inspiring
      genuine sensible reasonable tremendous remarkable unacceptable disappointing promising informative entertaining friendly
      ridiculous stupid crazy shameful disgraceful brilliant fantastic incredible invaluable innovative seamless robust
      """
  )

  /// Adverbs and verbs with which a writer comments.
  static let opinions = WordSet(
    words: """
      ideally unfortunately fortunately clearly obviously frankly hardly truly simply hopefully honestly surely undoubtedly
      arguably sadly apparently supposedly believe believes think thinks feel feels hope hopes wish love loves hate imagine
      suppose guess doubt consider deserve deserves matter matters
      """
  )

  /// Words that make more of what is said.
  static let intensifiers = WordSet(
    words: "very really so too extremely incredibly absolutely totally completely deeply quite"
  )

  /// Words of what would be.
  static let hypotheses = WordSet(words: "would wouldn't could couldn't might if unless whether imagine suppose")

  /// Pronouns of the third person.
  static let thirdPersons = WordSet(words: "he she his her him they their them he's she's he'd she'd himself herself")

  /// Subjects that stand for everybody.
  static let generalities = WordSet(
    words: """
      people everyone everybody anyone anybody nobody someone somebody users customers readers visitors teams citizens
      agencies organizations employees everything nothing something anything things always never often usually one one's
      """
  )

  /// Words of duty and advice.
  static let duties = WordSet(words: "should must ought needn't shouldn't mustn't need needs")

  /// Words of possibility.
  static let possibilities = WordSet(
    words: "can could may might can't couldn't cannot able possible perhaps maybe likely"
  )

  /// Words of what is to come.
  static let futures = WordSet(
    words: "will won't shall i'll we'll you'll he'll she'll it'll they'll going plan plans hope hopes"
  )

  /// Forms of the second person.
  static let secondPersons = WordSet(words: "you your yours you're you've you'll you'd yourself yourselves")

  /// Forms of the first person plural.
  static let usWords = WordSet(words: "we us our ours we're we've we'll we'd ourselves")

  /// Forms of the first person singular.
  static let meWords = WordSet(words: "i me my mine i'm i've i'll i'd myself")

  /// Forms of "be" in the present.
  static let presentBeing = WordSet(
    words: "is are am isn't aren't it's that's there's they're we're you're i'm he's she's"
  )

  /// Auxiliaries in the past.
  static let pastAuxiliaries = WordSet(words: "was were had did wasn't weren't hadn't didn't")

  /// "have" in the present, before a participle or a noun.
  static let presentHave = WordSet(words: "has have hasn't haven't we've i've they've you've")

  /// Words that deny.
  static let negations = WordSet(
    words: """
      not no never none nobody nothing neither nor without cannot can't don't doesn't didn't isn't aren't wasn't weren't won't
      wouldn't shouldn't couldn't hasn't haven't hadn't
      """
  )

  /// Words that weaken what is said.
  static let hedges = WordSet(
    words:
      "seems seem appears appear probably possibly perhaps maybe likely generally usually often sometimes typically tend tends"
  )

  /// Words of thanks and greeting.
  static let courtesies = WordSet(words: "thanks thank congratulations welcome hello hi cheers sorry enjoy kudos")

  /// Words that point at what was just said.
  static let pointers = WordSet(words: "this these that those it")
}
