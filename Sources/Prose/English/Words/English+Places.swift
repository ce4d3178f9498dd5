extension English {
  /// Prepositions that stand before places.
  static let placePrepositions = WordSet(
    words: "in at near from to into outside inside across through throughout toward towards around beyond via"
  )

  /// Countries, continents, states, regions and great cities, which are places without a preposition too.
  ///
  /// General on purpose: a town that is not here is found by the preposition before it.
  static let places = PhraseTable(countries + "\n" + regions + "\n" + cities, abbreviations: abbreviations)

  private static let countries = """
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

  private static let regions = """
    alabama
    alaska
    arizona
    arkansas
    california
    colorado
    connecticut
    delaware
    florida
    hawaii
    idaho
    illinois
    indiana
    iowa
    kansas
    kentucky
    louisiana
    maine
    maryland
    massachusetts
    michigan
    minnesota
    mississippi
    missouri
    montana
    nebraska
    nevada
    new hampshire
    new jersey
    new mexico
    new york
    new york city
    north carolina
    north dakota
    ohio
    oklahoma
    oregon
    pennsylvania
    rhode island
    south carolina
    south dakota
    tennessee
    texas
    utah
    vermont
    virginia
    west virginia
    wisconsin
    wyoming
    ontario
    quebec
    alberta
    british columbia
    nova scotia
    new south wales
    queensland
    tasmania
    scandinavia
    balkans
    caucasus
    siberia
    crimea
    caribbean
    middle east
    central asia
    southeast asia
    east asia
    latin america
    central america
    eastern europe
    western europe
    northern ireland
    great britain
    vatican city
    antarctica
    arctic
    oceania
    """
}
