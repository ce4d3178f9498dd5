/// The names of confidential sources that one desk knows, by the labels that stand in their place everywhere else.
///
/// It finds a name as words one behind the other, whatever the letter case, the line breaks and the markup between them. It
/// does not know a name in another spelling, another script or an inflected form: those are kept beside it.
public struct ConfidentialNames: Sendable, Hashable {
  /// What gives each source away, by its label: the name, other spellings, an address.
  public private(set) var spellings: [String: [String]] = [:]

  /// Knows nobody.
  public init() {}

  /// The labels, in order.
  public var labels: [String] { spellings.keys.sorted() }

  /// Whether it knows nobody.
  public var isEmpty: Bool { spellings.isEmpty }

  /// Keeps what gives a source away, beside what is kept of it already.
  ///
  /// - Throws: `Refusal` when there is no label or no name, when a name is so short that every text would hold it, or when
  ///   the label itself holds it.
  public mutating func keep(_ names: [String], of label: String) throws(Refusal) {
    let label = Wording.folded(label)
    guard !label.isEmpty else {
      throw Refusal(
        .needsNote,
        "A confidential source needs a label.",
        hint: "Call it “Source A”, or “a ministry official”."
      )
    }
    let names = names.map(Wording.folded).filter { !$0.isEmpty }
    guard !names.isEmpty else {
      throw Refusal(.needsNote, "There is no name to keep.", hint: "Type it behind the command, one spelling a line.")
    }
    for name in names {
      let words = NameWords(name)
      guard words.letters >= (words.isUnspaced ? 2 : 3) else {
        throw Refusal(
          .needsNote,
          "One of the names is so short that half of all texts would hold it.",
          hint: "Give the whole name, as it must not appear anywhere."
        )
      }
      guard !NameWords(label).holds(words) else {
        throw Refusal(.confidential, "The label holds the name itself.", hint: "Choose a label that gives nobody away.")
      }
    }
    var known = spellings[label] ?? []
    for name in names where !known.contains(name) { known.append(name) }
    spellings[label] = known
  }

  /// Forgets a source.
  ///
  /// - Returns: false when it knew none of that label.
  public mutating func forget(_ label: String) -> Bool { spellings.removeValue(forKey: Wording.folded(label)) != nil }

  /// The label of a source whose name stands in a text, or in either text of which it shows the changes; nil where none does.
  ///
  /// - Complexity: O(*n*) in the text.
  public func label(in text: String) -> String? {
    guard !isEmpty else { return nil }
    let search = NameSearch(self)
    if let label = search.label(in: text, readsMarkup: false) { return label }
    if NameWords.mayHoldMarkup(text), let label = search.label(in: text, readsMarkup: true) { return label }
    let marks = ChangeMarks(Array(text.utf8))
    guard marks.isMarked else { return nil }
    return [marks.old, marks.new].lazy
      .compactMap { search.label(in: String(decoding: $0, as: UTF8.self), readsMarkup: true) }.first
  }
}

extension ConfidentialNames {
  /// Reads the file.
  package init(file bytes: [UInt8]) throws(JSONError) {
    var fields = try JSONFields(try JSON(parsing: bytes))
    try fields.requireFormat()
    var sources = try fields.object("sources")
    for label in sources.rest.keys { spellings[label] = try sources.strings(label) }
  }

  /// The bytes of the file.
  package var file: [UInt8] {
    let sources = JSON.object(spellings.mapValues { .array($0.map(JSON.string)) })
    return Array(JSON.object(["format": 1, "sources": sources]).file.utf8)
  }
}

extension Decision {
  /// All that its person wrote in their own words; the words of the draft are not among them.
  package var written: [String] {
    [note, addressee, disposition?.wanted, answeredBy, assignment?.person.name, assignment?.person.email].compactMap {
      $0
    }
      + sources.flatMap { [$0.title, $0.url, $0.locator, $0.passage, $0.origin].compactMap { $0 } }
  }
}
