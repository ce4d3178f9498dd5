extension English {
  /// Prepositions that stand before places.
  static let placePrepositions = WordSet(
    words: "in at near from to into outside inside across through throughout toward towards around beyond via"
  )

  /// Countries and continents, which are places without a preposition too.
  ///
  /// General on purpose: a town that is not here is found by the preposition before it.
  static let places = PhraseTable(
    """
    afghanistan
    africa
    albania
    algeria
    america
    angola
    argentina
    armenia
    asia
    australia
    austria
    azerbaijan
    bangladesh
    belarus
    belgium
    bolivia
    bosnia
    brazil
    britain
    bulgaria
    cambodia
    cameroon
    canada
    chile
    china
    colombia
    costa rica
    croatia
    cuba
    cyprus
    czech republic
    denmark
    ecuador
    egypt
    england
    estonia
    ethiopia
    europe
    finland
    france
    georgia
    germany
    ghana
    greece
    guatemala
    haiti
    honduras
    hong kong
    hungary
    iceland
    india
    indonesia
    iran
    iraq
    ireland
    israel
    italy
    jamaica
    japan
    kazakhstan
    kenya
    kosovo
    kuwait
    kyrgyzstan
    laos
    latvia
    lebanon
    libya
    lithuania
    malaysia
    mali
    malta
    mexico
    moldova
    mongolia
    montenegro
    morocco
    myanmar
    nepal
    netherlands
    new zealand
    nicaragua
    nigeria
    north korea
    north macedonia
    norway
    pakistan
    panama
    paraguay
    peru
    philippines
    poland
    portugal
    qatar
    romania
    russia
    rwanda
    saudi arabia
    scotland
    senegal
    serbia
    singapore
    slovakia
    slovenia
    somalia
    south africa
    south america
    north america
    south korea
    spain
    sri lanka
    sudan
    sweden
    switzerland
    syria
    taiwan
    tajikistan
    tanzania
    thailand
    tunisia
    turkey
    turkmenistan
    uganda
    ukraine
    united arab emirates
    united kingdom
    united states
    u.s
    u.k
    uruguay
    uzbekistan
    venezuela
    vietnam
    wales
    yemen
    zambia
    zimbabwe
    """
  )
}
