extension English {
  /// Small words that stand inside a person's name.
  package static let nameParticles = WordSet(words: "de del della di da dos van von der den la le bin ibn al el ter of")

  /// The word that ends the label of a byline.
  static let byWords = WordSet(words: "by")

  /// The indefinite articles.
  static let indefiniteArticles = WordSet(words: "a an")

  /// Forms of the first person, which have a capital and are no names.
  static let firstPersons = WordSet(words: "i i'm i've i'd i'll")

  /// Words that often open a sentence and are no names, beside `sentenceStarters`.
  static let commonOpeners = WordSet(
    words: """
      people thousands hundreds dozens millions billions residents voters workers protesters demonstrators authorities
      lawmakers experts analysts researchers scientists students teachers doctors families members leaders investors
      prices troops soldiers firefighters witnesses reporters prosecutors lawyers judges companies banks schools hospitals
      women men children asked speaking according following given based located founded built born despite next previously
      nearly almost roughly approximately fewer less much neither nor none whose whichever too very clearly obviously
      hopefully unfortunately fortunately interestingly surprisingly importantly originally eventually ultimately initially
      similarly likewise consequently accordingly otherwise elsewhere generally usually typically often sometimes always
      never soon later recently formerly currently presently anyway besides plus minus sure right great good bad new old
      see read look think consider note imagine remember take make use try get go come keep let call give ask tell add set
      put run check click follow find start stop turn hey yeah yep nope okay ok hello hi thank thanks wow later elsewhere either neither
      specifically basically actually really honestly personally frankly essentially meantime furthermore similarly
      """
  )

  /// Bodies that one can be "in" or "at" and that are no places.
  static let bodies = WordSet(
    words: """
      congress parliament senate house cabinet committee party council court union association league agency ministry
      department university college school assembly motors electric street inc corp company news times post facebook twitter instagram telegram english
      """
  )

  /// Words that make what follows definite.
  static let determiners = WordSet(
    words: "the a an its their his her our my your this that these those 's second third"
  )

  /// What stands behind a name that opens a sentence, beside verbs.
  static let nameFollowers = WordSet(words: "'s , ( and who which")

  /// Words of names that go on with "of": University of, Republic of.
  static let headsBeforeOf = WordSet(
    words: """
      university republic bank kingdom ministry department house court church state states city district commonwealth isle
      gulf bay cape strait board chamber council institute school college museum academy federation office bureau
      association society union league board committee commission secretary minister archbishop bishop duke duchess prince
      princess battle treaty declaration bill library center centre port lake sea coast people's emirates
      """
  )
}
