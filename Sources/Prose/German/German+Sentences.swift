extension German {
  /// Abbreviations, without their last stop: those of the Duden's list that news uses.
  static let abbreviations = Lexicon<Abbreviation>([
    // Titles and ranks.
    "hr fr frl dr prof dipl ing med jur phil rer nat h.c mag dres hrn st": .binding,
    // Between words.
    """
    z.b d.h u.a i.d.r o.ä u.ä z.t v.a i.e s.o s.u m.e u.u bzw bsp vgl inkl exkl zzgl abzgl evtl ggf sog gem lt ca geb gest
    verh allg ehem etwa insb insbes jew mind max min mtl jährl tgl rd ab z u d v b i o m s a
    """: .binding,
    // Before numbers.
    "nr nrn abs art bd kap ziff tab abb anm hrsg tel anl az rn": .numbered,
    "jan jän feb febr mrz apr jun jul aug sep sept okt nov dez": .closing,
    "mo di mi do fr sa so": .closing,
    // Quantities, companies, addresses.
    "mio mrd tsd std sek min str pl hbf co gmbh e.v ag usa u.s eu bundesreg reg": .closing,
    "usw etc usf uvm u.v.m u.s.w n.chr v.chr": .trailing,
  ])

  /// Words that, with a capital, start a sentence: articles, pronouns, prepositions, particles.
  static let sentenceStarters = WordSet(
    words: """
      der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich man dies diese dieser dieses diesem
      diesen jene jener jenes in im an am auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um unter über
      während wegen trotz seit bis ab laut und oder aber denn doch sondern als wenn weil da dass ob obwohl nachdem bevor
      damit wie wo wer was wann warum welche welcher welches hier dort dann so auch nur noch schon jetzt heute gestern morgen
      zuvor später zudem außerdem dabei dagegen danach deshalb daher dennoch jedoch allerdings bereits insgesamt rund etwa
      mehr viele einige alle beide kein keine keiner nicht nichts niemand sein seine seinen seiner ihre ihren ihrem unser
      unsere zwei drei vier fünf sechs sieben acht neun zehn hinzu darüber darunter dazu davon nun erst zunächst bislang
      """
  )

  /// Verbs, in the forms news uses, that give somebody's words.
  static let reportingVerbs = WordSet(
    words: """
      sagte sagten sagt sagen erklärte erklärten erklärt betonte betonten betont teilte teilten berichtete berichteten
      berichtet meldete meldeten meldet schrieb schrieben schreibt fügte fügten ergänzte ergänzten kündigte kündigten
      warnte warnten warnt forderte forderten fordert meinte meinten meint hieß heißt nannte nannten behauptete behaupteten
      behauptet bestätigte bestätigten bestätigt bestritt bestritten versicherte versicherten kritisierte kritisierten
      erzählte erzählten fragte fragten antwortete antworteten äußerte äußerten räumte verlangte verlangten
      """
  )
}
