extension English {
  /// The words of each topic that says something about how much a sentence needs checking.
  ///
  /// General words of public life, no names. A word may belong to several topics.
  static let topicWords: KeyValuePairs<String, String> = [
    "accusation": """
    lied lie lies lying liar false falsely fraud fraudulent illegal illegally unlawful scandal scandals failed fails fail
    failure failures corrupt corruption blame blamed guilty cheat cheated cheating stole stolen steal theft abuse abused
    abuses violated violate violates violating violation violations broke broken cover-up hid hiding mislead misled
    misleading deceived deceive wasted waste neglect neglected ignored refused refuses refusing bribe bribes bribery
    negligence accused accuses accusing alleged misconduct bankrupt bankruptcy distorted wrongly betrayed secretly hoax
    complicit conspiracy conspired perjury racist discrimination discriminated harassed harassment plagiarized fake rigged
    incompetent reckless botched wrongdoing embezzled laundering denied denies
    """,
    "vote": """
    vote votes voted voting ballot ballots elected election elections supported supports opposed opposes endorsed endorses
    sponsored sponsor proposed proposes introduced passed signed repeal repealed repealing approved rejected backed favored
    favors majority delegates primary caucus referendum campaigned nominated confirmed ratified
    """,
    "law": """
    law laws bill bills act legislation amendment amendments treaty treaties constitution constitutional court courts ruling
    ruled resolution resolutions ban bans banned veto vetoed vetoes regulation regulations statute lawsuit lawsuits sued suit
    ordinance sanctions judge judges justice legal rights lawyers attorney attorneys indicted indictment
    """,
    "crime": """
    crime crimes criminal criminals murder murders murdered rape raped kill kills killed killing killings drug drugs gun guns
    prison prisons jail jailed arrested arrests convicted conviction police violence violent shot shooting shootings victims
    assault assaults robbery gang gangs trafficking smuggling sentenced felony
    """,
    "war": """
    war wars troops military army navy soldiers nuclear missile missiles invasion invaded invade forces defense arms weapon
    weapons combat allies bomb bombs bombing bombed terrorist terrorists terrorism attack attacks attacked ceasefire troop
    airstrike airstrikes battle hostages occupied rebels militia casualties veterans
    """,
    "money": """
    tax taxes taxed taxation budget budgets deficit deficits debt debts cost costs spending spend spends spent income incomes
    price prices wage wages salary salaries revenue revenues fund funding funded funds loan loans pay paid pays payroll
    surplus surpluses profit profits dollar dollars cents money cash earnings earned earns subsidy subsidies mortgage
    mortgages inflation recession interest invested investment investments trade tariff tariffs pension pensions fee fees
    fine fined afford $
    """,
    "work": """
    job jobs unemployment unemployed employment employed employ employs employers worker workers workforce manufacturing
    factory factories layoffs economy economic business businesses company companies corporation corporations industry
    industries plant plants farm farms farmers production produce exports export imports import growth bank banks market
    markets productivity union unions hired fired
    """,
    "trend": """
    increase increased increases increasing decrease decreased decreases decreasing rise rises risen rose rising fall fell
    falls fallen falling doubled doubling tripled quadrupled grew grown growing grow dropped drop drops dropping cut cuts
    cutting reduced reduce reducing reduction reductions raised raise raises raising lost lose loses losing gained decline
    declined declines declining halved slashed went gone added created creating eliminated eliminate expanded jumped soared
    surged plunged shrank shrunk up down
    """,
    "share": """
    percent percentage percentages per rate rates average median majority half third quarter twice double triple thousands
    hundreds dozens millions billions share proportion ratio number numbers total statistics figures points % amount level
    levels estimated nearly almost approximately roughly
    """,
    "extreme": """
    most least first largest biggest highest lowest best worst greatest only record ever longest oldest fewest richest poorest
    strongest smallest fastest last unprecedented history lowest single leading top
    """,
    "comparison": """
    more less fewer than higher lower greater larger smaller bigger better worse faster slower compared equal same unlike
    versus rather ahead behind
    """,
    "cause":
      "because caused causes cause due result resulted results resulting led leads consequence consequences forced why",
    "totality": """
    all every everybody everyone everything each nobody always nothing no any anyone anybody entire whole zero never none
    """,
    "time": """
    year years ago month months week weeks decade decades century since today yesterday recently currently annually day days
    during until before after earlier previous previously former
    """,
    "people": """
    people family families children women men kids seniors immigrants citizens households population voters teachers
    minorities youth parents students patients americans taxpayers residents consumers homeowners middle-class poor rich
    wealthy wealthiest
    """,
    "office": """
    president vice-president governor senator congressman congresswoman representative secretary mayor minister chairman
    chancellor ambassador general candidate opponent republican republicans democrat democrats administration prosecutor
    director commissioner officials senators governors
    """,
    "government": """
    congress senate house parliament government federal state states program programs agency agencies policy policies
    department committee commission council plan plans proposal budget reform reforms white-house
    """,
    "health": """
    health healthcare health-care hospital hospitals doctors doctor insurance insured uninsured disease cancer aids medicine
    medical prescription premiums medicare medicaid social security benefits retirement coverage abortion abortions vaccine
    vaccines virus
    """,
    "school":
      "school schools college colleges tuition education university universities teacher classroom scholarships grants",
    "energy": """
    oil gas energy coal environment environmental climate emissions pollution clean water carbon solar wind gasoline fuel
    drilling barrels warming
    """,
    "place":
      "world country countries nation nations city cities border borders america american foreign international overseas",
    "speech": """
    said says say told stated states claims claimed claim according report reports reported study studies testified announced
    admitted wrote quoted called calls promised asked spoke statement letter
    """,
    "proof": "fact facts true truth actually record evidence proof proven indeed clear history documented",
    "hedge": """
    maybe perhaps might may probably possibly seems seem seemed apparently presumably likely somewhat guess suspect if
    whether reportedly
    """,
    "future": """
    will shall 'll i'll we'll you'll he'll she'll they'll it'll won't gonna tomorrow future going promise promises pledge
    ahead
    """,
    "feeling": """
    think believe hope feel want love proud glad happy wish thank thanks appreciate sorry sure honored welcome enjoy admire
    respect trust faith dream dreams afraid delighted grateful agree disagree care like friend friends god bless
    """,
    "duty": "should must need needs ought let's shouldn't mustn't needed got responsibility",
    "ability": "would could can can't couldn't wouldn't cannot able i'd we'd",
    "value": """
    good bad important great right wrong strong fair tough terrible wonderful nice hard serious tremendous best better
    fundamental big real moral honest decent special difficult simple
    """,
    "address": "you your you're you've you'd yours yourself sir ladies gentlemen",
    "talk": """
    question questions answer issue issues debate point talk talking talked discuss discussed mention subject debate matter
    tell look listen see say let know mean well yes okay please
    """,
  ]
}
