extension AssertionWeights {
  /// The weights that the program comes with.
  ///
  /// Written by `stet-bench train-assertions LABELS.jsonl --out FILE`; do not edit.
  ///
  /// Data: 1930 sentences of news articles and public offices' blogs, labelled by hand for this project and no
  /// part of it; 996 of them hold something that a source could confirm or refute.
  /// On articles that the weights had not seen: precision 69.4 %, recall 92.1 %, 56.6 % of the others kept out.
  static let shipped = AssertionWeights(
    base: -1691,
    threshold: -1088,
    signs: """
      question=-2756 imperative=-1302 exclamation=-1203 firstPersonFeeling=-143 advice=-319 possibility=-403
      hypothesis=-586 future=-720 secondPerson=-677 firstPlural=254 firstSingular=355 evaluation=-966 opinion=-938
      intensity=-347 openingInfinitive=-38 openingDemonstrative=-376 existence=-560 thirdPerson=452 generality=-16
      definiteSubject=87 finiteVerb=160 pastVerb=691 presentVerb=-231 pastAuxiliary=685 presentPerfect=-480
      negation=-356 figure=416 number=803 date=627 name=1096 severalNames=290 place=577 quotation=981
      attribution=-169 superlative=-178 comparison=-93 cause=-179 document=631 position=747 acronym=157 event=384
      hedge=-496 tiny=-1361 short=-808 long=700 endsWithColon=-355 endsOpen=-449 titleCased=-761 wholeQuotation=584
      headline=2538 subhead=-2291 listItem=41 weWithPast=-326 youWithPossibility=686 openWithoutVerb=-1581
      barePresent=288 pastWithName=194 priority:-4=-120 priority:-3=587 priority:-2=395 priority:-1=568
      priority:0=162
      """
  )
}
