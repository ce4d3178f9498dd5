extension English {
  /// Words that, with a capital, start a sentence rather than go on with a name.
  package static let sentenceStarters = WordSet(
    words: """
      the a an this that these those it he she we they you i i'm i've it's he's she's we're they're that's there's what's
      in on at for but and so or nor if when while as after before since because although though however there here his
      her its our their my your what who whom whose why how where which not no yes some many most all both each every one
      two three another other others such with without from by to under over during between among according also then now
      today yesterday meanwhile moreover furthermore nevertheless instead still yet even just only once until despite
      unlike like several few more last earlier later thus therefore hence perhaps maybe additionally finally first second
      third nobody nothing everyone everything anyone someone something are is was were do does did has have had can could
      will would should may might must let please well oh don't didn't isn't i'd i'll we've we'll you're you'll he'd she'd
      about across against along around through toward within whether whatever whenever indeed overall previously
      recently currently officials police critics supporters asked having being born under upon than of into
      """
  )

  /// Words after a time of day that still belong to it.
  package static let clockTails = WordSet(
    words: """
      est edt et eastern cst cdt ct central mst mdt mt mountain pst pdt pt pacific gmt utc bst cet local monday tuesday
      wednesday thursday friday saturday sunday jan feb march april may june july aug sept oct nov dec january february
      august september october november december
      """
  )

  /// Letters that stand before a date or a page: born, circa, died, page.
  package static let datingLetters = WordSet(words: "b c d p v")

  /// Names that end in an exclamation mark.
  package static let shoutedNames = WordSet(words: "yahoo jeopardy oklahoma yum")
}
