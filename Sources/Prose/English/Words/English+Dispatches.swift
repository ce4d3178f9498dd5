extension English {
  /// The names of sections that list what else there is, alone in a line below the text.
  static let sectionNames = PhraseTable(
    """
    related news
    related articles
    related stories
    related content
    related links
    related posts
    related
    sources
    source
    references
    external links
    see also
    further reading
    sister links
    more on this story
    more stories
    read more
    read next
    you may also like
    """
  )

  /// What a text calls itself where it says where it first appeared.
  static let thisText = PhraseTable(
    """
    this post was
    this article was
    this story was
    this piece was
    this column was
    this essay was
    this interview was
    this blog post was
    this post
    this article
    this story
    """
  )

  /// Words that say where a text first appeared.
  static let originLabels = PhraseTable(
    """
    originally published
    originally posted
    originally appeared
    originally from
    first published
    first posted
    first appeared
    also published by
    also published on
    cross-posted from
    cross-posted on
    crossposted from
    reposted from
    republished from
    """
  )

  /// Words that end a dispatch or a page of it when they stand alone.
  static let endSigns = WordSet(words: "ends end endit more mtc 30 endall endit xxx")

  /// Agencies as they stand below the name of a writer.
  static let agencies = PhraseTable(
    """
    associated press
    the associated press
    ap
    reuters
    agence france-presse
    afp
    bloomberg
    bloomberg news
    upi
    united press international
    staff
    special to
    """
  )

  /// The lines above a press release.
  static let releaseLabels = PhraseTable(
    """
    for immediate release
    for release
    embargoed until
    embargoed
    embargo
    strictly embargoed
    press release
    news release
    media release
    """
  )

  /// The names of sections that tell editors more than the text.
  static let noteSections = PhraseTable(
    """
    notes to editors
    note to editors
    notes for editors
    """
  )

  /// The fields of a mail's head.
  static let mailFields = WordSet(words: "from to cc bcc subject sent date reply-to")
}
