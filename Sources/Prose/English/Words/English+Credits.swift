extension English {
  /// Words that, with a colon or "by", introduce who made a picture.
  static let creditLabels = WordSet(
    words:
      "photo photos image images picture pictures photograph photographs photography illustration graphic credit credits map video"
  )

  /// Phrases that introduce who made or owns a picture.
  static let creditPhrases = PhraseTable(
    """
    photo by
    photos by
    photograph by
    photographs by
    photography by
    image by
    images by
    picture by
    illustration by
    illustrations by
    graphic by
    video by
    photo courtesy
    photo courtesy of
    image courtesy of
    picture courtesy of
    courtesy of
    ap photo
    file photo by
    image credit
    photo credit
    picture credit
    reprinted with permission
    reproduced with permission
    used with permission
    """
  )

  /// Agencies and libraries whose pictures the press prints.
  static let pictureAgencies = WordSet(
    words: """
      ap afp reuters getty upi epa tass pa dpa bloomberg shutterstock istock alamy unsplash pixabay flickr zuma sipa
      xinhua anadolu magnum wikimedia thinkstock corbis newscom instagram pool
      """
  )

  /// Phrases that only the words under a picture use.
  static let captionCues = PhraseTable(
    """
    file photo
    file picture
    file image
    this photo shows
    this picture shows
    this map shows
    this image shows
    this graphic shows
    this chart shows
    rendering of
    artist's impression
    from file
    pictured
    seen here
    shown here
    """
  )

  /// Phrases that the words under a picture use early, and running text at times.
  static let sceneCues = PhraseTable(
    """
    is seen
    are seen
    looks on
    look on
    poses for
    pose for
    poses with
    pose with
    highlighted in
    """
  )

  /// Participles that, behind a comma and without another verb, say how a picture was taken.
  static let seenWords = WordSet(words: "seen pictured shown photographed depicted")

  /// What a text calls itself.
  static let textNouns = WordSet(words: "interview article report story feature")

  /// Words that open a clause of time or reason, with which no words under a picture start.
  static let subordinators = WordSet(words: "when while as if after before because since although though once until")

  /// Phrases that name a picture when the words under it start with them.
  static let captionOpenings = PhraseTable(
    """
    photo of
    picture of
    image of
    portrait of
    screenshot of
    screen shot of
    a screenshot of
    a screen shot of
    a photo of
    a map of
    map of
    artist's rendering of
    artist's impression of
    artist's rendition of
    file photograph of
    a map showing
    map showing
    a graph showing
    a diagram of
    diagram of
    location of
    logo of
    the logo of
    flag of
    the flag of
    a view of
    view of
    an aerial view of
    aerial view of
    a satellite image of
    satellite image of
    a statue of
    statue of
    """
  )

  /// Words in brackets that point at somebody in a picture.
  static let captionPointers = WordSet(words: "left right center centre above below l r c pictured top bottom")

  /// Prepositions that follow the name of the person whom a picture shows.
  static let captionPrepositions = WordSet(
    words: "at with during in on outside inside near before beside speaking attending"
  )

  /// Words that a sentence about a picture starts with.
  static let demonstratives = WordSet(words: "this the these")

  /// Verbs that say what can be seen.
  static let showingVerbs = WordSet(words: "shows show features feature displays depicts depict illustrates pictures")

  /// Verbs in the present tense that say what a picture shows.
  static let captionVerbs = WordSet(
    words: """
      attend attends walk walks stand stands speak speaks hold holds wave waves march marches gather gathers arrive arrives
      shake shakes protest protests rally rallies pass passes carry carries sit sits watch watches wait waits look looks
      greet greets address addresses leave leaves block blocks ride rides react reacts embrace embraces celebrate
      celebrates line crowd fight fights burn burns rise rises shows show inspect inspects patrol patrols clean cleans work
      works play plays run runs listen listens visit visits lay lays drive drives
      """
  )
}
