extension English {
  /// Peoples, parties and faiths, and what belongs to them: a capital that names nobody in particular.
  static let demonyms = WordSet(
    words: """
      afghan afghans african africans albanian albanians algerian algerians american americans andorran angolan arab arabs
      arabic argentine argentinian argentinians armenian armenians asian asians australian australians austrian austrians
      azerbaijani azeri bahraini bangladeshi basque bavarian belarusian belarusians belgian belgians bolivian bosnian
      bosnians brazilian brazilians british briton britons bulgarian bulgarians burmese cambodian cambodians cameroonian
      canadian canadians catalan catalans chechen chilean chileans chinese colombian colombians congolese croat croatian
      croatians cuban cubans cypriot cypriots czech czechs danish dane danes dutch ecuadorian egyptian egyptians english
      eritrean estonian estonians ethiopian ethiopians european europeans filipino filipinos finn finnish finns flemish
      french georgian georgians german germans ghanaian greek greeks guatemalan haitian haitians hispanic honduran
      hungarian hungarians icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish israeli
      israelis italian italians ivorian jamaican japanese jewish jordanian kazakh kazakhs kazakhstani kenyan kenyans korean
      koreans kosovar kurdish kurd kurds kuwaiti kyrgyz latin latino latinos latvian latvians lebanese liberian libyan
      libyans lithuanian lithuanians macedonian malaysian malaysians maltese mexican mexicans moldovan mongolian
      montenegrin moroccan moroccans nepalese nepali nicaraguan nigerian nigerians norwegian norwegians pakistani
      pakistanis palestinian palestinians panamanian peruvian peruvians polish pole poles portuguese qatari romanian
      romanians russian russians rwandan saudi saudis scot scots scottish senegalese serb serbian serbs slovak slovaks
      slovene slovenian slovenians somali somalis soviet soviets spaniard spaniards spanish sudanese swede swedes swedish
      swiss syrian syrians taiwanese tajik tanzanian thai tibetan tunisian tunisians turk turkish turkmen turks ugandan
      ukrainian ukrainians uruguayan uyghur uzbek venezuelan venezuelans vietnamese welsh western yemeni zambian
      zimbabwean republican republicans democrat democrats democratic conservatives liberals socialists communists muslim
      muslims christian christians catholic catholics protestant protestants jews hindu hindus buddhist buddhists sunni
      sunnis shia shiite shiites
      """
  )
}
