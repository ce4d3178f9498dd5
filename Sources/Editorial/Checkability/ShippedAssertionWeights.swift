extension AssertionWeights {
  /// The weights that the program comes with.
  ///
  /// Written by `stet-bench train-assertions LABELS.jsonl --out FILE`; do not edit.
  ///
  /// Data: 1930 sentences of news articles and public offices' blogs, labelled by hand for this project and no
  /// part of it; 996 of them hold something that a source could confirm or refute.
  /// On articles that the weights had not seen: precision 62.6 %, recall 96.1 %, 38.9 % of the others kept out.
  static let shipped = AssertionWeights(
    base: -1638,
    threshold: -1979,
    signs: """
      question=-2644 imperative=-1256 exclamation=-1269 firstPersonFeeling=-137 advice=-336 possibility=-430
      hypothesis=-583 future=-702 secondPerson=-735 firstPlural=252 firstSingular=362 evaluation=-971 opinion=-954
      intensity=-324 openingInfinitive=-67 openingDemonstrative=-384 existence=-694 thirdPerson=447 generality=-14
      definiteSubject=102 finiteVerb=175 pastVerb=624 presentVerb=-229 beingVerb=-3 pastAuxiliary=659
      presentPerfect=-510 negation=-392 figure=512 number=636 date=585 name=1020 severalNames=373 place=460
      quotation=986 attribution=-144 superlative=-157 comparison=-175 cause=-124 document=610 position=743
      acronym=147 event=376 hedge=-486 tiny=-1412 short=-814 long=700 endsWithColon=-310 endsOpen=-480
      titleCased=-715 wholeQuotation=622 headline=2552 subhead=-2264 listItem=68 weWithPast=-301
      youWithPossibility=753 openWithoutVerb=-1554 barePresent=219 pastWithName=253 priority:-4=-201 priority:-3=711
      priority:-2=364 priority:-1=525 priority:0=310
      """
  )
}
