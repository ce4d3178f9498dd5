extension English {
  /// Everything the reader of attributions knows about single words.
  static let cueTraits: Lexicon<CueTraits> = {
    var traits: [(WordKey, CueTraits)] = []
    func add(_ word: some Sequence<UInt8>, _ what: CueTraits) {
      guard let key = WordKey(word) else { preconditionFailure("a word of the table is too long") }
      traits.append((key, what))
    }
    for (words, what) in smallCueWords {
      for word in Array(words.utf8).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) { add(word, what) }
    }
    for (verbs, what) in cueVerbs {
      for verb in Array(verbs.utf8).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        for (word, form) in VerbForms(Array(verb)).forms { add(word, what.union(form)) }
      }
    }
    return Lexicon(uniting: traits)
  }()

  /// Verbs of speech, thought and stance, by what they take.
  private static let cueVerbs: KeyValuePairs<String, CueTraits> = [
    "say/says/said/saying": [
      .takesClause, .takesThat, .takesQuestion, .takesQuotation, .aside, .takesObject, .takesOf, .takesAbout,
    ],
    """
    add note write/writes/wrote,written/writing announce argue claim explain insist warn declare acknowledge admit*
    concede contend assert allege reiterate stress emphasize predict recall remark observe report reveal suggest confirm
    conclude tweet lament disclose proclaim emphasise theorize speculate
    hypothesize deduce surmise determine caution joke quip* complain testify boast hint fume gripe muse repeat
    counter assure stipulate opine profess
    """: [.takesClause, .takesThat, .takesQuestion, .takesQuotation, .aside, .takesObject],
    "indicate signal recount underscore mention estimate": [.takesClause, .takesThat, .takesQuestion, .takesObject],
    "maintain state/state/stated/stating": [.takesClause, .takesThat, .takesQuotation, .aside],
    "state": [.takesThat, .takesQuotation],
    "warn complain write/writes/wrote,written/writing joke testify boast speculate tweet hint comment": [.takesAbout],
    "warn complain accuse boast speak/speaks/spoke,spoken/speaking": .takesOf,
    """
    reply respond react continue shout exclaim yell chant ask comment demand press wonder scold laugh
    sing/sings/sang/singing offer pronounce concur promise praise urge muse
    """: [
      .takesQuotation, .aside,
    ],
    "reply answer shout exclaim continue": [.takesThat, .takesQuotation, .aside],
    "respond reply react object": .takesTo,
    "conclude agree decide complain": .takesThat,
    """
    think/thinks/thought/thinking believe know/knows/knew/knowing feel/feels/felt/feeling hope fear suspect guess figure
    assume imagine realize understand/understands/understood/understanding learn remember
    """: [.takesClause, .takesThat, .takesQuestion, .aside],
    "know/knows/knew,known/knowing understand/understands/understood/understanding fear remember": .takesObject,
    "doubt worry wonder dispute debate discuss": [.takesThat, .takesQuestion],
    "worry think/thinks/thought/thinking": .takesAbout,
    "hope": .takesFor,
    """
    hope want plan* vow pledge promise refuse decline seek/seeks/sought/seeking agree threaten expect prefer wish intend
    swear/swears/swore,sworn/swearing decide propose demand
    """: .takesInfinitive,
    "vow pledge promise threaten swear/swears/swore,sworn/swearing": [.takesThat, .takesQuotation, .aside],
    "post": [.takesThat, .takesQuotation, .aside],
    "vow promise threaten": .takesObject,
    "want expect": .takesObject,
    "seem appear": [.takesInfinitive, .raises],
    "expect believe think/thinks/thought/thinking say/says/said/saying report allege rumor project predict": .raises,
    "tell/tells/told/telling remind assure inform advise notify": [.takesAddressee, .takesQuotation, .aside],
    "ask": [
      .takesAddressee, .takesQuestion, .takesQuotation, .aside, .takesInfinitive, .takesFor, .takesAbout, .takesObject,
    ],
    "urge encourage beg* implore instruct convince persuade press order": [.takesAddressee, .takesObject],
    "warn": .takesAddressee,
    """
    attack criticize criticise praise blast slam* denounce condemn endorse oppose reject defend question deny dismiss tout
    hail applaud mock ridicule rip* bash decry rebuke blame describe portray label dub* cite express voice propose
    recommend demand favor highlight detail outline reference echo thank mention discuss disavow repudiate deride
    characterize celebrate support support explain back deplore admire accuse charge challenge welcome commend laud
    dispute refute protest advocate envision anticipate regret lambaste castigate chide scold berate assail
    call name title paint/paints/painted/painting see/sees/saw,seen/seeing consider favour
    depict liken compare offer discuss predict preach promote voice demand second retweet underline explore
    """: .takesObject,
    "call": [.takesFor, .takesOn, .takesQuotation],
    "describe characterize portray depict regard condemn": .takesAs,
    "talk speak/speaks/spoke,spoken/speaking inquire lie fret brag* hear/hears/heard/hearing": .takesAbout,
    "push advocate argue campaign apologize lobby press criticize blame thank": .takesFor,
    "insist reflect elaborate weigh press": .takesOn,
    "argue vote speak/speaks/spoke,spoken/speaking warn advise rail rally": .takesAgainst,
    "agree disagree sympathize side": .takesWith,
    "refer allude point object": .takesTo,
    "lash scoff laugh hint balk bristle": .takesAt,
    "point": [.takesOut],
    "show/shows/showed,shown/showing": [.takesThat, .takesClause, .takesObject, .aside],
    "find/finds/found/finding": [.takesThat, .aside],
    "prove": .takesThat,
    "accuse": .takesOf,
    "read/reads/read/read": .takesQuotation,
    """
    make/makes/made/making take/takes/took,taken/taking give/gives/gave,given/giving get/gets/got/getting run/runs/ran/running
    win/wins/won/winning lose/loses/lost/losing hold/holds/held/holding come/comes/came/coming become/becomes/became/becoming
    bring/brings/brought/bringing keep/keeps/kept/keeping leave/leaves/left/leaving meet/meets/met/meeting pay/pays/paid/paying
    sit/sits/sat/sitting stand/stands/stood/standing send/sends/sent/sending spend/spends/spent/spending put/puts/put/putting
    begin/begins/began/beginning face help live move start stop try turn use walk work visit follow release issue
    """: .otherVerb,
  ]

  /// Small words, nouns and adjectives, by what they do.
  private static let smallCueWords: KeyValuePairs<String, CueTraits> = [
    "the a an": [.determiner, .article],
    "one this these those some any no every each many most several few all both another such much more": .determiner,
    "his her its their our my your whose": [.determiner, .possessor],
    "he she they we i it you": .pronoun,
    "everyone everybody nobody someone somebody others": .pronoun,
    "i'm i've i'd i'll he's she's they're we're it's you're he'd she'd they'd we'd they've we've he'll she'll they'll there":
      .pronoun,
    "him them me us himself herself themselves itself it her you": .object,
    """
    of in on at by for with from about against as to into over under after before since during through between among near
    around despite without within toward towards upon until amid via like than across behind beyond per out up off down
    """: .preposition,
    "about": .about,
    "of": .of,
    "for": .forWord,
    "on": .on,
    "against": .against,
    "to": .to,
    "with": .with,
    "as": .asWord,
    "at": .at,
    "out": .out,
    "by from": .agent,
    "and or nor": .conjunction,
    "but yet": .contrast,
    "when while because although though if unless where after before since until once whereas as so": .subordinator,
    "who which whom": .relative,
    "put puts": .puts,
    "that": .that,
    "whether how why what if who when where": .question,
    """
    has have had having do does did will would can could should may might must won't wouldn't can't couldn't cannot
    shouldn't don't doesn't didn't haven't hasn't hadn't
    """: .auxiliary,
    "is are was were be been being isn't aren't wasn't weren't": [.auxiliary, .be],
    """
    not never also later then once recently previously repeatedly already often always earlier publicly still just even
    again too only now soon yet instead rather ever further sometimes merely simply perhaps maybe first far long widely
    clearly really actually
    """: .adverb,
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night
    week month year weekend january february march april june july august september october november december jan feb
    aug sept oct nov dec last next day days week weeks hour hours minute minutes months years
    """: .time,
    "according": .according,
    "reportedly allegedly supposedly purportedly apparently": .hearsay,
    "claim claims report reports call calls plan plans hope hopes fear fears question questions show shows view views":
      .nounToo,
    "promise promises offer offers attack attacks support demand demands need needs wants estimate estimates vote votes":
      .nounToo,
    "pledge pledges vow vows threat state states post posts tweet tweets answer answers": .nounToo,
    "request requests order orders charge charges challenge challenges signal signals praise blame doubt doubts":
      .nounToo,
    "name names label title press point points focus talk talks campaign campaigns push protest protests": .nounToo,
    "debate dispute worry guess figure figures thought feeling backing back cast read echo reference second": .nounToo,
    "detail details finding findings raise discount speech address comment comments remark remarks wish project projects":
      .nounToo,
    "mention recall regret reply replies response note notes favor laugh lie lies order paint rally": .nounToo,
    """
    claim claims allegation allegations belief fear fears suggestion suggestions concern concerns statement announcement news
    report reports warning warnings hope hopes argument arguments assertion assertions notion idea view conclusion accusation
    accusations assurance assurances prediction predictions complaint complaints sense feeling consensus impression assumption
    doubt doubts evidence speculation rumors indication sign signs acknowledgment admission promise pledge vow proof
    understanding testimony
    """: [.noun, .takesThat],
    "concerns concern questions complaints worries anxiety doubts skepticism": [.noun, .takesAbout],
    "criticism accusations allegations criticisms denunciation condemnation assessment endorsement": [.noun, .takesOf],
    "opposition response objection objections": [.noun, .takesTo],
    "calls demands passion": [.noun, .takesFor],
    "desire refusal vow pledge promise plan": [.noun, .takesInfinitive],
    "clear confident sure certain worried concerned aware optimistic convinced hopeful afraid doubtful unclear": [
      .adjective, .takesThat, .takesClause,
    ],
    "clear unclear unsure": [.adjective, .takesQuestion],
    "worried concerned skeptical": [.adjective, .takesAbout],
    "skeptical aware critical supportive": [.adjective, .takesOf],
    "eager reluctant inclined determined willing unwilling ready quick happy proud": [
      .adjective, .takesInfinitive,
    ],
  ]
}
