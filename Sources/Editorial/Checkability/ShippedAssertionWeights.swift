extension AssertionWeights {
  /// The weights that the program comes with.
  ///
  /// Written by `stet-bench train-assertions LABELS.jsonl --out FILE`; do not edit.
  ///
  /// Data: 1930 sentences of news articles and public offices' blogs, labelled by hand for this project and no
  /// part of it; 996 of them hold something that a source could confirm or refute.
  /// On articles that the weights had not seen: precision 70.0 %, recall 92.1 %, 57.9 % of the others kept out.
  static let shipped = AssertionWeights(
    base: -1653,
    threshold: -1022,
    signs: """
      question=-2638 imperative=-1258 exclamation=-1268 firstPersonFeeling=-134 advice=-335 possibility=-432
      hypothesis=-581 future=-701 secondPerson=-734 firstPlural=251 firstSingular=365 evaluation=-971 opinion=-954
      intensity=-325 openingInfinitive=-69 openingDemonstrative=-382 existence=-689 thirdPerson=448 generality=-13
      definiteSubject=102 finiteVerb=178 pastVerb=626 presentVerb=-232 beingVerb=-8 pastAuxiliary=659
      presentPerfect=-513 negation=-394 figure=510 number=639 date=587 name=1026 severalNames=372 place=462
      quotation=988 attribution=-141 superlative=-157 comparison=-174 cause=-124 document=610 position=738
      acronym=147 event=377 hedge=-486 tiny=-1412 short=-815 long=701 endsWithColon=-310 endsOpen=-478
      titleCased=-716 wholeQuotation=622 headline=2553 subhead=-2267 listItem=67 weWithPast=-297
      youWithPossibility=756 openWithoutVerb=-1556 barePresent=228 pastWithName=244 priority:-4=-194 priority:-3=713
      priority:-2=366 priority:-1=526 priority:0=310
      """
  )
}
