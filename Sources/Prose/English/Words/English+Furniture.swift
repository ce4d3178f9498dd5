extension English {
  /// Labels of what surrounds a text, matched from the start of a block.
  static let furnitureLabels = PhraseTable(
    """
    updated
    last updated
    last modified
    published
    first published
    posted
    posted on
    posted by
    posted in
    filed under
    tags
    tagged
    topics
    categories
    category
    keywords
    related topics
    related articles
    related stories
    related links
    related content
    related
    read more
    read next
    read the rest
    read also
    see also
    more on this
    more from
    share
    share this
    share on
    share this article
    share this story
    follow us
    print
    print this
    email this
    comments
    leave a comment
    advertisement
    advertisements
    abstract
    full text
    contents
    table of contents
    subscribe
    subscribe to
    sign up
    sign up for
    newsletter
    copyright
    all rights reserved
    about the author
    about the authors
    click here
    continue reading
    view comments
    skip to
    back to top
    recommended
    most read
    trending
    sponsored
    source
    sources
    media contact
    media contacts
    press contact
    press contacts
    contact
    contacts
    for more information
    for further information
    have an opinion on this story
    retrieved from
    """
  )

  /// Single words that stand alone on a line of furniture.
  static let furnitureWords = WordSet(
    words: """
      twitter facebook instagram linkedin pinterest whatsapp telegram reddit youtube tumblr email e-mail print share tweet
      comments comment advertisement author authors tags topics subscribe newsletter menu home search login rss bluesky
      mastodon threads
      """
  )

  /// What a writer is called under their name.
  static let writerRoles = WordSet(
    words: """
      author reporter correspondent writer editor journalist columnist contributor freelancer producer photographer
      blogger staff fellow editor-in-chief critic
      """
  )

  /// Labels of an editor's note, a correction or the like.
  static let noteLabels = PhraseTable(
    """
    editor's note
    editors' note
    author's note
    authors' note
    publisher's note
    editor's notes
    note
    notes
    note to readers
    ed
    correction
    corrections
    corrected
    clarification
    clarifications
    update
    disclosure
    disclaimer
    this story has been updated
    this article has been updated
    this story has been corrected
    this article has been corrected
    this post has been updated
    this post has been corrected
    this article was updated
    this story was amended
    this article was corrected
    this story was corrected
    this article was changed
    this story was changed
    this article was amended
    this story was updated
    an earlier version of
    a previous version of
    """
  )

  /// Labels of notes that a date may stand behind.
  static let datedLabels = WordSet(words: "correction corrections corrected clarification clarifications update")

  /// Words that introduce the writers of a text.
  static let bylineLabels = PhraseTable(
    """
    by
    words
    words by
    story by
    written by
    reporting by
    report by
    text by
    text
    author
    authors
    reported by
    """
  )

  /// Verbs that tell who a writer is only with what follows them.
  static let copulas = WordSet(words: "is was has been")

  /// Words before what somebody is.
  static let roleArticles = WordSet(words: "a an the one")

  /// Verbs that tell who a writer is.
  static let biographyVerbs = WordSet(words: "is was covers reports writes has works lives")

  /// Verbs that ask the reader to keep in touch with a writer.
  static let followVerbs = WordSet(words: "follow contact email reach tweet")
}
