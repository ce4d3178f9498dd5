/// That a story may not go, who says so, and why: a flag beside its state.
public struct Hold: Sendable, Hashable {
  /// Who holds it.
  public let person: Person
  /// Since when.
  public let date: Timestamp
  /// Why.
  public let reason: String

  /// Takes the parts as they are.
  public init(person: Person, date: Timestamp, reason: String) {
    self.person = person
    self.date = date
    self.reason = reason
  }
}

extension Hold {
  init(_ fields: consuming JSONFields) throws(JSONError) {
    var fields = fields
    person = try Person(&fields)
    guard let date = Timestamp(try fields.string("date")) else {
      throw fields.wrong("date", "a time such as 2022-01-07T09:10:00Z")
    }
    self.date = date
    reason = try fields.string("reason")
  }

  var json: JSON {
    .object(person.fields.merging(["date": .string(date.rfc3339), "reason": .string(reason)]) { own, _ in own })
  }
}

extension Person {
  /// Takes a person's name and address from a file's object.
  init(_ fields: inout JSONFields) throws(JSONError) {
    let name = try fields.string("name")
    guard let person = Person(name: name, email: try fields.string("person")) else {
      throw fields.wrong("person", "an e-mail address")
    }
    self = person
  }

  /// The person as files hold them.
  var fields: [String: JSON] { ["name": .string(name), "person": .string(email)] }
}
