extension English {
  /// Irregular verbs in the past tense, without those that are as common as nouns or present tenses ("put", "cut", "set").
  static let irregularPasts = WordSet(
    words: """
      became began bent bit blew broke bred brought built bought caught chose came dealt dug drew drank drove ate fell fed
      felt fought found fled flew forbade forgot forgave froze gave went grew held heard hid kept knelt knew laid led left
      lent lost made meant met paid overcame oversaw overthrew rode rang rose ran saw sought sold sent shook shot shrank sang
      sank sat slept spoke spent spun stood stole stuck struck swore swept swam swung took taught tore told thought threw
      understood undertook underwent woke wore won withdrew withstood wrote rebuilt retook rewrote foresaw became outgrew said
      """
  )

  /// Forms of "be", "have" and "do" and the modal verbs: what makes a clause finite.
  static let finiteAuxiliaries = WordSet(
    words: """
      is are was were am has have had do does did can could will would shall should may might must isn't aren't wasn't
      weren't hasn't haven't hadn't don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't mightn't mustn't
      it's he's she's that's there's they're we're you're i'm i've we've they've you've i'll we'll he'll she'll they'll
      you'll i'd we'd he'd she'd they'd you'd
      """
  )

  /// Verbs in the present tense, third person singular or plural, that headlines and reports often have.
  static let presentVerbs = WordSet(
    words: """
      says say said shows show finds find tells tell makes make takes take gives give gets get goes go comes come becomes
      become remains remain includes include contains contain covers cover costs cost owns own leads lead holds hold keeps
      keep plans plan wants want needs need uses use works work helps help offers offer provides provide supports support
      serves serve runs run lives live stands stand sits sit lies lie begins begin starts start ends end opens open closes
      close faces face follows follow brings bring calls call asks ask seeks seek sends send sees see meets meet wins win
      loses lose beats beat dies die kills kill hits hit rises rise falls fall grows grow drops drop cuts cut raises raise
      backs back blocks block bans ban orders order urges urge warns warn denies deny claims claim votes vote rejects reject
      approves approve passes pass signs sign joins join quits quit resigns resign returns return arrives arrive allows allow
      requires require means mean represents represent consists consist receives receive expects expect believes believe
      knows know thinks think has have is are lets let launches launch releases release publishes publish announces announce
      appears appear seems seem continues continue remains threatens threaten accuses accuse describes describe operates
      operate manages manage oversees oversee develops develop creates create builds build pays pay spends spend earns earn
      """
  )
}
