extension German {
  /// What labels furniture, notes and sections; a capital umlaut is not folded, so such words stand as they are printed.
  static let labelWords = LabelWords(
    furniture: furnitureLabels,
    furnitureWords: WordSet(
      words: """
        twitter facebook instagram linkedin pinterest whatsapp telegram reddit youtube mastodon bluesky threads xing
        e-mail drucken teilen merken kommentare kommentar anzeige werbung autor autorin schlagworte themen newsletter
        startseite suche anmelden abo
        """
    ),
    notes: noteLabels,
    datedNotes: WordSet(words: "korrektur berichtigung klarstellung korrigiert"),
    sections: PhraseTable(
      """
      zum thema
      mehr zum thema
      weitere artikel
      weitere meldungen
      weitere nachrichten
      weiterführende links
      lesen sie auch
      quelle
      quellen
      siehe auch
      Ähnliche artikel
      verwandte themen
      """
    ),
    noteSections: PhraseTable(
      """
      hinweis an die redaktionen
      hinweise an die redaktionen
      notizblock
      """
    ),
    releases: PhraseTable(
      """
      pressemitteilung
      medienmitteilung
      presseinformation
      sperrfrist
      gesperrt bis
      zur sofortigen veröffentlichung
      """
    ),
    thisText: PhraseTable(
      """
      dieser artikel ist
      dieser text ist
      dieser beitrag ist
      dieses interview ist
      """
    ),
    origins: PhraseTable(
      """
      zuerst erschienen
      zuerst veröffentlicht
      ursprünglich erschienen
      ursprünglich veröffentlicht
      """
    ),
    endSigns: WordSet(words: "ende mehr folgt"),
    mailFields: WordSet(words: "von an cc bcc betreff gesendet datum")
  )

  private static let furnitureLabels = PhraseTable(
    """
    aktualisiert
    aktualisiert am
    zuletzt aktualisiert
    zuletzt geändert
    veröffentlicht
    veröffentlicht am
    erstellt
    stand
    schlagworte
    schlagwörter
    themen
    kategorie
    kategorien
    lesen sie auch
    lesen sie mehr
    lesen sie hier
    lesen sie weiter
    lesen sie dazu
    mehr dazu
    mehr zum thema
    zum thema
    auch interessant
    das könnte sie auch interessieren
    weitere artikel
    Ähnliche artikel
    siehe auch
    teilen
    artikel teilen
    folgen sie uns
    drucken
    kommentare
    kommentar schreiben
    anzeige
    werbung
    newsletter
    inhalt
    abonnieren
    copyright
    alle rechte vorbehalten
    Über den autor
    Über die autorin
    zur startseite
    meistgelesen
    quelle
    quellen
    kontakt
    pressekontakt
    """
  )

  private static let noteLabels = PhraseTable(
    """
    anmerkung der redaktion
    hinweis der redaktion
    hinweis
    korrektur
    korrekturhinweis
    korrigiert
    berichtigung
    klarstellung
    update
    transparenzhinweis
    in einer früheren version
    in einer früheren fassung
    in einer ersten version
    dieser artikel wurde aktualisiert
    dieser artikel wurde korrigiert
    dieser text wurde aktualisiert
    dieser text wurde korrigiert
    """
  )
}
