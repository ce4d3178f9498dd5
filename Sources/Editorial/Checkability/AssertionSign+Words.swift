import Prose

extension AssertionSign {
  /// Why a sentence with this sign asserts nothing that could be checked, in words; nil for a sign that is no reason by itself.
  var objection: String? {
    switch self {
    case .question: "asks and asserts nothing"
    case .imperative, .politeRequest: "tells the reader to do something"
    case .exclamation: "exclaims"
    case .firstPersonFeeling, .opinion: "gives an opinion or a feeling"
    case .evaluation, .bareEvaluation, .intensity: "values instead of telling"
    case .thanks: "thanks or greets"
    case .advice: "says what should be"
    case .possibility, .hypothesis, .condition, .youWithPossibility: "says what could be, not what is"
    case .future, .openingInfinitive: "says what may come"
    case .secondPerson: "speaks to the reader"
    case .openWithoutVerb, .endsOpen, .tiny, .titleCased, .subhead: "is a heading or a fragment"
    case .generality, .hedge, .barePresent, .existence, .openingDemonstrative: "speaks in general and names nothing"
    default: nil
    }
  }
}
