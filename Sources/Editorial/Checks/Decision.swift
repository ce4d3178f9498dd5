public import Prose

/// One thing a person decided about a claim, at one time, about one wording.
public struct Decision: Sendable, Hashable {
  /// What was decided.
  public enum Verb: Sendable, Hashable {
    /// The claim has this status.
    case status(Status)
    /// The claim is no claim of this draft any more.
    case drop
    /// An editor settles what others differ on: the claim has this status.
    case ruling(Status)
    /// The claim may pass the gate as it is, until a day.
    case waiver
    /// Somebody is to look at the claim.
    case assignment
    /// The words of some facts of the claim are confirmed; the claim's status stays as it is.
    case tick
    /// The person's ticks of some facts are taken back.
    case untick
    /// Something worth knowing about the claim; its status stays as it is.
    case note
    /// Sources are added to what the claim is checked against; the claim's status stays as it is.
    case cite
    /// Somebody has answered a question about the claim; what that is worth is still to be judged.
    case answer
    /// Something that this stet does not know; kept, shown by its word, and without effect.
    case unknown(String)
  }

  /// The decision's name, made from its content.
  public let id: String
  /// When.
  public let date: Timestamp
  /// What.
  public let verb: Verb
  /// The words it is about; nil when the claim had no place in the draft.
  public let wording: BoundWording?
  /// What the claim was checked against.
  public let sources: [Source]
  /// What the checker wrote: why, what was searched, what was asked.
  public let note: String?
  /// What the text should do.
  public let disposition: Disposition?
  /// Whom a query went to.
  public let addressee: String?
  /// A rating of a third party's claim on the workspace's scale.
  public let verdict: String?
  /// The last day on which it holds, whatever the words; nil when time does not wear it out.
  public let expires: CivilDate?
  /// The facts that were ticked, or whose ticks were taken back.
  public let facts: [FactName]
  /// Who is to look at the claim, and by when.
  public let assignment: Assignment?
  /// The names of the decisions that a ruling has seen and settles, or a waiver has seen and lets pass.
  public let settles: [String]
  /// The day by which a question should be answered.
  public let due: CivilDate?
  /// Who gave an answer.
  public let answeredBy: String?
  /// The names of the questions that an answer is to.
  public let answers: [String]
  /// The decision as it stands in its file, with whatever a newer stet has put anywhere in it.
  let json: JSON

  /// Takes the parts, and makes the name from them and from who decided.
  package init(
    by person: Person,
    at date: Timestamp,
    on claim: ClaimID,
    verb: Verb,
    wording: BoundWording?,
    sources: [Source] = [],
    note: String? = nil,
    disposition: Disposition? = nil,
    addressee: String? = nil,
    verdict: String? = nil,
    expires: CivilDate? = nil,
    facts: [FactName] = [],
    settles: [String] = [],
    due: CivilDate? = nil,
    answeredBy: String? = nil,
    answers: [String] = [],
    assignment: Assignment? = nil
  ) {
    self.date = date
    self.verb = verb
    self.wording = wording
    self.sources = sources
    self.note = note
    self.disposition = disposition
    self.addressee = addressee
    self.verdict = verdict
    self.expires = expires
    self.facts = facts
    self.settles = settles
    self.due = due
    self.answeredBy = answeredBy
    self.answers = answers
    self.assignment = assignment
    var unnamed = Decision.fields(
      date: date,
      verb: verb,
      wording: wording,
      sources: sources,
      note: note,
      disposition: disposition,
      addressee: addressee,
      verdict: verdict,
      expires: expires,
      facts: facts,
      settles: settles,
      assignment: assignment
    )
    unnamed["due"] = due.map { .string($0.iso) }
    unnamed["answeredBy"] = answeredBy.map(JSON.string)
    if !answers.isEmpty { unnamed["answers"] = .array(answers.map(JSON.string)) }
    id = ShortID.of("\(person.email)\n\(claim.string)\n\(JSON.object(unnamed).line)")
    json = .object(unnamed.merging(["id": .string(id)]) { own, _ in own })
  }

  /// The status that an editor's ruling gives, if it is one.
  public var ruling: Status? {
    if case .ruling(let status) = verb { status } else { nil }
  }

  /// The status it gives, if it gives one.
  public var status: Status? {
    if case .status(let status) = verb { status } else { nil }
  }
}

extension Decision {
  init(_ value: JSON) throws(JSONError) {
    var fields = try JSONFields(value, path: "decisions")
    id = try fields.string("id")
    guard let date = Timestamp(try fields.string("date")) else {
      throw fields.wrong("date", "a time such as 2022-01-07T09:10:00Z")
    }
    self.date = date
    let word = try fields.string("decision")
    var verb = Verb(word: word)
    if word == "ruling" {
      guard let status = Status(rawValue: try fields.string("status")), status.isDecisive else {
        throw fields.wrong("status", "a status that settles a claim")
      }
      verb = .ruling(status)
    }
    self.verb = verb
    wording = if let bound = try fields.optionalObject("wording") { try BoundWording(bound) } else { nil }
    var sources: [Source] = []
    for source in try fields.array("sources") { sources.append(try Source(try JSONFields(source, path: "sources"))) }
    self.sources = sources
    note = try fields.optionalString("note")
    disposition = if let wanted = try fields.optionalObject("disposition") { try Disposition(wanted) } else { nil }
    addressee = try fields.optionalString("addressee")
    verdict = try fields.optionalString("verdict")
    expires = try fields.day("expires")
    var facts: [FactName] = []
    if verb.isAboutFacts {
      for fact in try fields.array("facts") { facts.append(try FactName(try JSONFields(fact, path: "facts"))) }
      guard !facts.isEmpty else { throw fields.wrong("facts", "the facts that were ticked") }
    }
    self.facts = facts
    settles = try fields.strings("settles")
    due = try fields.day("due")
    answeredBy = try fields.optionalString("answeredBy")
    answers = try fields.strings("answers")
    assignment =
      if verb == .assignment { try Assignment(try fields.object("assignment")) } else { nil }
    json = value
  }

  private static func fields(
    date: Timestamp,
    verb: Verb,
    wording: BoundWording?,
    sources: [Source],
    note: String?,
    disposition: Disposition?,
    addressee: String?,
    verdict: String?,
    expires: CivilDate?,
    facts: [FactName],
    settles: [String],
    assignment: Assignment?
  ) -> [String: JSON] {
    var fields: [String: JSON] = ["date": .string(date.rfc3339), "decision": .string(verb.word)]
    if case .ruling(let status) = verb {
      fields["status"] = .string(status.rawValue)
      fields["settles"] = .array(settles.map(JSON.string))
    } else if !settles.isEmpty {
      fields["settles"] = .array(settles.map(JSON.string))
    }
    fields["wording"] = wording?.json
    if !sources.isEmpty { fields["sources"] = .array(sources.map(\.json)) }
    fields["note"] = note.map(JSON.string)
    fields["disposition"] = disposition?.json
    fields["addressee"] = addressee.map(JSON.string)
    fields["verdict"] = verdict.map(JSON.string)
    fields["expires"] = expires.map { .string($0.iso) }
    fields["assignment"] = assignment?.json
    if !facts.isEmpty { fields["facts"] = .array(facts.map(\.json)) }
    return fields
  }
}
