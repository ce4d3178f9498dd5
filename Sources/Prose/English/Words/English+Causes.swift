extension English {
  /// Causes.
  static let causes = PhraseTable(
    """
    because
    because of
    due to
    owing to
    thanks to
    caused by
    caused
    causes
    led to
    leads to
    resulted in
    results in
    resulting in
    resulted from
    as a result
    as a result of
    blamed on
    blamed for
    triggered
    triggered by
    sparked by
    sparked
    prompted
    prompted by
    in response to
    stems from
    stemmed from
    contributed to
    linked to
    attributed to
    forced
    therefore
    consequently
    on account of
    lead to
    leading to
    causing
    cause of
    in the wake of
    in the aftermath of
    as a consequence
    as a consequence of
    blamed
    blames
    blaming
    fueled by
    fuelled by
    driven by
    spurred
    spurred by
    brought about
    brought on by
    gave rise to
    owed to
    attributable to
    credited with
    in retaliation for
    in protest at
    in protest against
    thereby
    """
  )
}
