extension German {
  /// The words by which German tells the parts of an article.
  static let partWords = PartWords(
    abbreviations: abbreviations,
    starters: sentenceStarters,
    reportingVerbs: reportingVerbs,
    questions: QuestionWords(
      openers: WordSet(
        words: "wer wen wem wessen was wann wo wohin woher warum wieso weshalb wie welche welcher welches"
      ),
      auxiliaries: auxiliaries
    ),
    dates: DateWords(
      months: months,
      weekdays: weekdays,
      clockTails: WordSet(words: "mez mesz"),
      dayHalves: WordSet(words: "uhr"),
      joints: WordSet(words: "der den dem am um vom"),
      places: datelinePlaces
    ),
    writers: writerWords,
    captions: captionWords,
    credits: creditWords,
    labels: labelWords
  )

  /// Who wrote a text.
  private static let writerWords = WriterWords(
    labels: PhraseTable(
      """
      von
      ein artikel von
      ein bericht von
      ein beitrag von
      ein kommentar von
      eine analyse von
      ein interview von
      text
      text von
      autor
      autorin
      """
    ),
    prepositions: WordSet(words: "von"),
    joints: WordSet(words: "und mit"),
    ends: WordSet(words: "für in aus am an im der die das den dem ist war"),
    roles: WordSet(
      words: """
        autor autorin redakteur redakteurin reporter reporterin korrespondent korrespondentin journalist journalistin
        chefredakteur chefredakteurin kolumnist kolumnistin volontär volontärin fotograf fotografin redaktion
        """
    ),
    agencies: PhraseTable("dpa\nafp\nreuters\nepd\nkna\ndeutsche presse-agentur"),
    particles: WordSet(words: "von van vom zu zur zum der den de di da la le"),
    honorifics: WordSet(words: "herr frau hr fr dr prof"),
    biographyVerbs: WordSet(words: "ist war arbeitet schreibt berichtet lebt leitet"),
    copulas: WordSet(words: "ist war"),
    roleArticles: WordSet(words: "ein eine der die"),
    followVerbs: WordSet(words: "folgen")
  )

  /// Places whose name and a dash open a report.
  private static let datelinePlaces = WordSet(
    words: """
      berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg
      duisburg bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden mainz kiel lübeck erfurt rostock
      kassel saarbrücken potsdam magdeburg schwerin freiburg heidelberg regensburg wien graz linz salzburg innsbruck zürich
      bern basel genf lausanne luzern brüssel straßburg paris london rom madrid warschau prag moskau kiew washington
      peking tokio athen ankara istanbul jerusalem kairo
      """
  )

  /// Forms of "be" and "have" and the verbs that stand with an infinitive.
  static let auxiliaries = WordSet(
    words: """
      ist sind war waren bin bist hat haben habe hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen
      musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften mag mögen würde würden
      sei seien wäre wären hätte hätten könnte könnten
      """
  )

  /// Other verbs of clauses, in the forms news uses most.
  static let clauseVerbs = WordSet(
    words: """
      gibt gab geben geht ging gehen steht stand stehen stehen kommt kam kommen liegt lag liegen bleibt blieb bleiben macht
      machte machen zeigt zeigte zeigen führt führte führen hält hielt halten nimmt nahm nehmen findet fand finden lässt
      ließ lassen sieht sah sehen beginnt begann beginnen bietet bot bieten gilt galt gelten gewinnt gewann verliert verlor
      """
  )
}
