extension English {
  /// Prepositions that stand before places.
  static let placePrepositions = WordSet(
    words: "in at near from to into outside inside across through throughout toward towards around beyond via"
  )

  /// Countries, continents, states, regions and great cities, which are places without a preposition too.
  ///
  /// General on purpose: a town that is not here is found by the preposition before it.
  static let places = PhraseTable(countries + "\n" + regions + "\n" + cities)

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

  private static let cities = """
    abu dhabi
    accra
    addis ababa
    algiers
    amsterdam
    ankara
    athens
    atlanta
    baghdad
    baku
    baltimore
    bangkok
    barcelona
    beijing
    beirut
    belgrade
    berlin
    birmingham
    bogota
    boston
    brasilia
    brisbane
    brussels
    bucharest
    budapest
    buenos aires
    cairo
    calgary
    cape town
    caracas
    chicago
    cologne
    copenhagen
    dakar
    dallas
    damascus
    delhi
    denver
    detroit
    dhaka
    dubai
    dublin
    edinburgh
    frankfurt
    geneva
    glasgow
    hamburg
    hanoi
    havana
    helsinki
    hiroshima
    houston
    islamabad
    istanbul
    jakarta
    jerusalem
    johannesburg
    kabul
    karachi
    kathmandu
    khartoum
    kyiv
    kiev
    kinshasa
    kuala lumpur
    lagos
    lahore
    las vegas
    lima
    lisbon
    liverpool
    ljubljana
    london
    los angeles
    madrid
    manchester
    manila
    marseille
    melbourne
    mexico city
    miami
    milan
    minneapolis
    minsk
    mogadishu
    montreal
    moscow
    mumbai
    munich
    nairobi
    naples
    new delhi
    new orleans
    oslo
    ottawa
    paris
    perth
    philadelphia
    prague
    pretoria
    pyongyang
    rio de janeiro
    riyadh
    rome
    san diego
    san francisco
    santiago
    sao paulo
    sarajevo
    seattle
    seoul
    shanghai
    silicon valley
    skopje
    sofia
    stockholm
    st. petersburg
    sydney
    taipei
    tashkent
    tbilisi
    tehran
    tel aviv
    tokyo
    toronto
    tripoli
    tunis
    ulaanbaatar
    vancouver
    venice
    vienna
    vilnius
    warsaw
    washington
    wellington
    yerevan
    zagreb
    zurich
    """
}
