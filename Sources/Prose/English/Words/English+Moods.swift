extension English {
  /// How sentences of feeling, opinion and wish begin.
  static let feelings = PhraseTable(
    """
    i think
    i believe
    i feel
    i hope
    i wish
    i love
    i like
    i hate
    i guess
    i suppose
    i want
    i'd like
    i would like
    i'd love
    i'm glad
    i'm sure
    i'm happy
    i'm sorry
    i am glad
    i am sure
    i am happy
    i am sorry
    i doubt
    i don't think
    i don't believe
    i can't believe
    i'm afraid
    we think
    we believe
    we feel
    we hope
    we wish
    we love
    we want
    we'd love
    we're excited
    we are excited
    we're proud
    we are proud
    we look forward
    in my opinion
    in my view
    in our view
    to my mind
    hopefully
    thank you
    thanks
    congratulations
    let's hope
    """
  )

  /// Words before a feeling.
  static let leadIns = WordSet(words: "and but so well yes no now still honestly frankly personally also")

  /// Verbs in the imperative with which advice and instructions begin.
  static let imperatives = WordSet(
    words: """
      please click see read visit check watch listen follow share subscribe sign join contact call email write ask tell add
      use try make take keep avoid remember consider imagine note look find learn start stop don't never let let's download
      register enter select choose create open send put turn set be get go give think stay tune
      """
  )

  /// Contractions that hold a verb.
  static let contractions = WordSet(
    words: """
      i'm i've i'll i'd you're you've you'll you'd we're we've we'll we'd they're they've they'll they'd he'll she'll it'll
      he'd she'd that'll there'll
      """
  )
}
