extension English {
  /// Abbreviations, without their last stop, in small letters.
  package static let abbreviations = Lexicon<Abbreviation>([
    // Titles and ranks: the Associated Press and Chicago style books' lists.
    """
    mr mrs ms mx messrs mmes dr drs prof gov govs sen sens rep reps gen lt col maj capt cmdr cpl sgt adm brig pvt pfc cpt
    rev fr hon pres supt insp det amb atty treas msgr mgr sec.-gen mlle mme sr. sra srta herr ald det.sgt lt.gen lt.col
    maj.gen brig.gen lt.gov
    """: .binding,
    // Between words.
    "vs v e.g i.e eg ie cf viz approx ca mt ft ste pt al. op.cit resp incl excl esp": .binding,
    // Before numbers.
    "no nos fig figs p pp pg sec secs art arts vol vols ch chap eq eqs para paras pt pts ver ed eds tel ext app ex":
      .numbered,
    "jan feb mar apr jun jul aug sep sept oct nov dec": .closing,
    // Companies, family, degrees, addresses.
    """
    inc corp co cos ltd llc plc bros jr sr esq ph.d m.d b.a m.a m.b.a d.d.s ll.b ave blvd st rd hwy bldg dept univ assn
    assoc div est al dist gov't mfg intl natl govt comm min mins hr hrs sq lb lbs oz in cm km kg mph
    """: .closing,
    // The states as the Associated Press shortens them, and other short place names.
    """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn
    tex vt va wash wis wyo w.va n.y n.j n.m n.c n.d n.h s.c s.d r.i d.c u.s u.k u.n e.u u.s.a u.a.e p.r ont que alta man sask
    """: .closing,
    // Weekdays.
    "mon tue tues wed thu thur thurs fri": .closing,
    "a.m p.m etc b.c a.d b.c.e c.e": .trailing,
  ])

  /// Words of the abbreviation table that are common words as well, bound only when the word beside them says so.
  package static let ambiguousAbbreviations = WordSet(
    words:
      "no in ill miss mass man mar may art co mo la pa ore wash ind del ark sat sun fri wed app ex est ed min mont col"
  )
}
