/// What can be seen in a sentence that speaks for or against its asserting something a source could confirm or refute.
///
/// Each sign is something a person can point at. Which of them weigh how much is in `AssertionWeights`.
package enum AssertionSign: Int, CaseIterable, Sendable {
  // What it does.
  case question, imperative, politeRequest, exclamation, firstPersonFeeling, thanks
  case advice, possibility, hypothesis, future, secondPerson, firstPlural, firstSingular, condition
  case evaluation, opinion, intensity, openingInfinitive, openingDemonstrative, existence
  // Whom or what it is about.
  case thirdPerson, generality, definiteSubject
  // Its verbs.
  case finiteVerb, pastVerb, presentVerb, beingVerb, pastAuxiliary, presentPerfect, negation
  // What it holds.
  case figure, number, date, name, severalNames, place, quotation, attribution, superlative, comparison, cause
  case document, position, acronym, event, link, hedge
  // How it looks.
  case tiny, short, long, endsWithColon, endsOpen, titleCased, wholeQuotation
  // Where it stands.
  case headline, subhead, caption, listItem, blockQuote, note
  // What several of the above say together.
  case weWithPast, youWithPossibility, openWithoutVerb, barePresent, bareEvaluation, pastWithName, reporting

  /// Whether it belongs to a set of signs.
  package func isIn(_ signs: UInt128) -> Bool { signs & (1 << UInt128(rawValue)) != 0 }
}
