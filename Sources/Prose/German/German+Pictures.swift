extension German {
  /// What stands under pictures.
  ///
  /// Names have no table of prepositions behind them, as every noun has a capital: `Besuch beim Bäcker` names nobody.
  static let captionWords = CaptionWords(
    cues: PhraseTable(
      """
      archivbild
      archivfoto
      symbolbild
      symbolfoto
      archivaufnahme
      im bild
      auf dem bild
      auf diesem bild
      das bild zeigt
      das foto zeigt
      dieses bild zeigt
      dieses foto zeigt
      die aufnahme zeigt
      die karte zeigt
      """
    ),
    openings: PhraseTable(
      """
      blick auf
      blick in
      blick über
      ein bild von
      ein foto von
      bild von
      porträt von
      karte von
      luftbild von
      """
    ),
    seenWords: WordSet(words: "aufgenommen fotografiert abgebildet"),
    subordinators: WordSet(words: "wenn während als ob nachdem bevor weil da seit obwohl sobald bis"),
    pointers: WordSet(words: "links rechts mitte oben unten vorne hinten l r m vorn"),
    demonstratives: WordSet(words: "dieser diese dieses der die das"),
    showingVerbs: WordSet(words: "zeigt zeigen"),
    textNouns: WordSet(words: "interview artikel text beitrag bericht"),
    textDemonstratives: WordSet(words: "dieser dieses")
  )

  /// Who made a picture.
  static let creditWords = CreditWords(
    labels: WordSet(
      words: """
        foto fotos bild bilder grafik grafiken illustration video karte archivfoto archivbild symbolfoto symbolbild
        fotografie bildquelle bildnachweis
        """
    ),
    phrases: PhraseTable(
      """
      foto von
      fotos von
      bild von
      bilder von
      grafik von
      illustration von
      mit freundlicher genehmigung
      """
    ),
    agencies: WordSet(
      words:
        "dpa afp ap reuters epa imago ddp apa keystone kna epd getty shutterstock istock alamy unsplash pixabay picture-alliance"
    ),
    smallAgencies: WordSet(
      words: "dpa afp ap epd kna sid apa sda dapd lno lby lni lnw lsw lhe lrs lth lsa lmv bsc imago"
    ),
    joints: WordSet(words: "via für von vom der des den de van und mit aus")
  )
}
