extension English {
  /// Great cities, one a line; a town that is not here is found by the preposition before it.
  static let cities = """
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
