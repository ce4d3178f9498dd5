extension English {
  /// Words that turn a sentence around.
  static let denials = WordSet(
    words: """
      not no never none nobody nothing neither nor nowhere cannot without isn't aren't wasn't weren't don't doesn't didn't
      hasn't haven't hadn't can't couldn't won't wouldn't shouldn't mustn't mightn't needn't ain't hardly barely
      """
  )

  /// Words and phrases that say how sure a sentence is.
  static let hedgePhrases = PhraseTable(
    """
    reportedly
    allegedly
    alleged
    purportedly
    purported
    supposedly
    ostensibly
    apparently
    seemingly
    presumably
    possibly
    probably
    potentially
    perhaps
    maybe
    likely
    unlikely
    may
    might
    could
    would
    should
    suspected
    rumored
    rumoured
    so-called
    unconfirmed
    is said to
    are said to
    was said to
    were said to
    is reported to
    are reported to
    was reported to
    were reported to
    is believed to
    are believed to
    was believed to
    were believed to
    is thought to
    are thought to
    was thought to
    were thought to
    is understood to
    are understood to
    is alleged to
    are alleged to
    was alleged to
    were alleged to
    is expected to
    are expected to
    was expected to
    were expected to
    is likely to
    are likely to
    appears to
    appear to
    appeared to
    seems to
    seem to
    seemed to
    tends to
    tend to
    it is believed
    it is thought
    it appears
    it seems
    in part
    to some extent
    """
  )
}
