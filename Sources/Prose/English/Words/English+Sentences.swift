extension English {
  /// What the end of an English sentence depends on.
  package static let sentenceWords = SentenceWords(
    abbreviations: abbreviations,
    ambiguousAbbreviations: ambiguousAbbreviations,
    starters: sentenceStarters,
    firstPersons: firstPersons,
    reportingVerbs: reportingVerbs,
    nameParticles: nameParticles,
    clockTails: clockTails,
    datingLetters: datingLetters,
    shoutedNames: shoutedNames
  )
}
