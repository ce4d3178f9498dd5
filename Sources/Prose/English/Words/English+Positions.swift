extension English {
  /// Titles, offices and roles, the longest of a kind first found.
  static let positions = PhraseTable(
    """
    president
    vice president
    vice-president
    former president
    prime minister
    deputy prime minister
    foreign minister
    defense minister
    defence minister
    interior minister
    finance minister
    minister
    deputy minister
    chancellor
    chairman
    chairwoman
    chairperson
    chair
    co-chair
    director
    executive director
    managing director
    director general
    secretary general
    secretary-general
    secretary
    secretary of state
    general secretary
    governor
    lieutenant governor
    mayor
    deputy mayor
    senator
    representative
    congressman
    congresswoman
    lawmaker
    member of parliament
    ambassador
    consul
    judge
    chief justice
    justice
    attorney general
    prosecutor
    lawyer
    attorney
    police chief
    sheriff
    spokesman
    spokeswoman
    spokesperson
    press secretary
    chief executive
    chief executive officer
    ceo
    cfo
    founder
    co-founder
    owner
    manager
    head
    leader
    party leader
    commander
    general
    colonel
    major
    captain
    lieutenant
    sergeant
    admiral
    professor
    associate professor
    researcher
    scientist
    economist
    analyst
    historian
    editor
    editor-in-chief
    author
    journalist
    reporter
    correspondent
    doctor
    nurse
    teacher
    principal
    superintendent
    coach
    captain
    candidate
    nominee
    king
    queen
    prince
    princess
    pope
    bishop
    archbishop
    cardinal
    rabbi
    imam
    head of state
    head of government
    dr
    prof
    gov
    sen
    rep
    gen
    col
    lt
    lt gen
    maj gen
    capt
    sgt
    """
  )

  /// Words of the list of positions that are as often something else: they need "of" behind them or a name.
  static let loosePositions = WordSet(
    words:
      "head chair general major principal author leader king queen prince justice captain cardinal coach secretary judge doctor founder"
  )
}
