/// The words by which one language labels what surrounds a text.
struct LabelWords: Sendable {
  /// Labels of furniture, matched from the start of a block.
  var furniture = PhraseTable()
  /// Single words that stand alone on a line of furniture.
  var furnitureWords = WordSet()
  /// Labels of an editor's note, a correction or the like.
  var notes = PhraseTable()
  /// Those of them that a date may stand behind.
  var datedNotes = WordSet()
  /// The names of sections that list what else there is, alone in a line below the text.
  var sections = PhraseTable()
  /// The names of sections that tell editors more than the text.
  var noteSections = PhraseTable()
  /// The lines above a press release.
  var releases = PhraseTable()
  /// What a text calls itself where it says where it first appeared.
  var thisText = PhraseTable()
  /// Words that say where a text first appeared.
  var origins = PhraseTable()
  /// Words that end a dispatch or a page of it when they stand alone.
  var endSigns = WordSet()
  /// The fields of a mail's head.
  var mailFields = WordSet()
  /// Words that a mail program's line above the mail it quotes starts with: on.
  var mailOpeners = WordSet()
  /// Words that end that line: wrote.
  var mailVerbs = WordSet()
}
