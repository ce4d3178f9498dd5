import Prose
import Testing

@Suite struct CastTests {
  /// A text, and the members it must have: each "Full Name = every mention in order".
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let members: [String]
    init(_ text: String, _ members: String...) {
      self.text = text
      self.members = members
    }
    var testDescription: String { text }
  }

  private func cast(_ text: String) -> (cast: Cast, text: Text) {
    let article = Article(reading: Text(text))
    return (Cast(reading: article), article.text)
  }

  static let links = [
    Case("Ana Ortiz opened the fair. Ortiz left at noon.", "Ana Ortiz = Ana Ortiz, Ortiz"),
    Case("Mr. Ortiz left. “No,” said Bruno Ortiz.", "Bruno Ortiz = Ortiz, Bruno Ortiz"),
    Case("Carla M. Hale met Carla Hale.", "Carla M. Hale = Carla M. Hale, Carla Hale"),
    Case("Ana Ortiz met Bruno Ortiz. Mrs. Ortiz left.", "Ana Ortiz = Ana Ortiz, Ortiz", "Bruno Ortiz = Bruno Ortiz"),
    Case("Ana Ortiz met Bruno Ortiz. Then Ortiz left.", "Ana Ortiz = Ana Ortiz", "Bruno Ortiz = Bruno Ortiz, Ortiz"),
    Case("Maria Lind won. “Good,” said Maria.", "Maria Lind = Maria Lind, Maria"),
    Case(
      "Juan Rivas Castillo spoke. Mr. Rivas Castillo sat.",
      "Juan Rivas Castillo = Juan Rivas Castillo, Rivas Castillo"
    ),
    Case(
      "The Orn Valley Water Association (OVWA) met. The OVWA voted.",
      "Orn Valley Water Association = Orn Valley Water Association, OVWA, OVWA"
    ),
    Case(
      "The OVWA met. The Orn Valley Water Association (OVWA) voted.",
      "Orn Valley Water Association = OVWA, Orn Valley Water Association, OVWA"
    ),
    Case(
      "The Federal Herring Institute met. An FHI boat sank.",
      "Federal Herring Institute = Federal Herring Institute, FHI"
    ),
    Case(
      "The mayor, Ana Ortiz, met hapless Brutal Bruno Hale.",
      "Ana Ortiz = Ana Ortiz",
      "Brutal Bruno Hale = Brutal Bruno Hale"
    ),
    Case(
      "Bruno Hale met Ana Ortiz. Poor Bruno Hale sat.",
      "Bruno Hale = Bruno Hale, Bruno Hale",
      "Ana Ortiz = Ana Ortiz"
    ),
    Case("Support came from Lindqvist. Mr. Lindqvist sat.", "Lindqvist = Lindqvist"),
    Case("It rained in France and in Lindstad.", ""),
    Case("Swedish sailors met Turks.", ""),
    Case("Lindstad-based sailors met former Mayor Ana Ortiz.", "Ana Ortiz = Ana Ortiz"),
    Case(
      "Konstantinopoulos-Featherstonehaugh met Ana Konstantinopoulos.",
      "Konstantinopoulos-Featherstonehaugh = Konstantinopoulos-Featherstonehaugh",
      "Ana Konstantinopoulos = Ana Konstantinopoulos"
    ),
  ]

  @Test(arguments: links) func linksLaterFormsToTheFullName(_ sample: Case) {
    let (cast, text) = cast(sample.text)
    let found = cast.members.map { "\($0.name) = \($0.mentions.map { text[$0] }.joined(separator: ", "))" }
    #expect(found == sample.members.filter { !$0.isEmpty })
  }

  static let kinds = [
    Case("Dr. Zorbel sat.", "person"), Case("Zorbel Quint, 43, sat.", "person"),
    Case("Zorbel Quint, who sat, spoke.", "person"),
    Case("The mayor, Zorbel Quint, sat.", "person"), Case("Ana Quint sat.", "person"),
    Case("He met his son Zorbel.", "person"),
    Case("She met Zorbel R. Quint.", "person"), Case("The Quint Company sat.", "organisation"),
    Case("The Lindstad police sat.", "organisation"), Case("He joined NORVA.", "organisation"),
    Case("She met Lind & Sons.", "organisation"), Case("The Museum of Quint, which sat, spoke.", "organisation"),
    Case("He reads Zorbel.", "other"),
  ]

  @Test(arguments: kinds) func tellsPersonsFromOrganisations(_ sample: Case) {
    #expect(cast(sample.text).cast.members.map(\.kind.rawValue) == sample.members)
  }

  static let titles = [
    Case("Armenian Prime Minister Ana Ortiz sat.", "Armenian Prime Minister"),
    Case("Former President Ana Ortiz sat.", "Former President"),
    Case(
      "The chairman of the Orn council, Swedish Finance Minister Ana Ortiz, sat.",
      "chairman of the Orn council",
      "Swedish Finance Minister"
    ),
    Case("Ana Ortiz, the mayor of Lind, sat.", "mayor of Lind"),
    Case("Ana Ortiz, 43, an economist at Lind Bank, sat.", "economist at Lind Bank"),
    Case("Ana Ortiz, who was deputy mayor, sat.", "deputy mayor"),
    Case("Ana Ortiz is the new chief executive.", "new chief executive"),
    Case("Chairman and CEO Ana Ortiz sat.", "Chairman and CEO"),
    Case("Lind Bank spokeswoman Ana Ortiz sat. Later Lind Bank spokeswoman Ana Ortiz spoke.", "Lind Bank spokeswoman"),
    Case("Ana Ortiz, Prime Minister Bruno Hale and others sat."),
    Case("Ana Ortiz sat."),
  ]

  @Test(arguments: titles) func findsTitlesBesideTheName(_ sample: Case) throws {
    let (cast, text) = cast(sample.text)
    let member = try #require(cast.members.first { $0.name == "Ana Ortiz" })
    #expect(member.titles.map { text[$0] } == sample.members)
  }

  static let pronouns = [
    Case("Mr. Zorbel sat.", "he"), Case("Ms. Zorbel sat.", "she"), Case("Spokeswoman Zorbel Quint sat.", "she"),
    Case("Ana Quint sat.", "she"), Case("Bruno Quint sat.", "he"), Case("Dr. Zorbel sat.", "-"),
    Case("Dr. Zorbel sat. She spoke.", "she"), Case("Dr. Zorbel said he spoke.", "he"),
    Case("Dr. Zorbel met Prof. Quint. He spoke.", "-", "-"), Case("He met Dr. Zorbel.", "-"),
  ]

  @Test(arguments: pronouns) func tellsThePronoun(_ sample: Case) {
    #expect(cast(sample.text).cast.members.map { $0.pronoun?.rawValue ?? "-" } == sample.members)
  }

  @Test func keepsAcronymAndHonorificWithTheirPlaces() throws {
    let marked = MarkedText("The Orn Water Union (①OWU①) met ②Ms.② Hale, and ③Hale③ spoke.")
    let cast = Cast(reading: Article(reading: marked.text))
    #expect(cast.members.first?.acronym == marked.range(1))
    #expect(cast.members.last?.honorific == marked.range(2))
    let span = try #require(marked.range(3))
    #expect(cast.member(at: span)?.name == "Hale")
    #expect(cast.index(at: span) == 1)
    #expect(cast.member(at: 0..<3) == nil)
    #expect(cast.index(at: marked.text.count..<marked.text.count) == nil)
  }

  @Test func takesFromHeadlinesInTitleCaseOnlyWhatTheTextNames() {
    let (cast, text) = cast(
      "Big Fair Opens After Ortiz Steps In\n\nAna Ortiz opened the fair in the rain. It was cold.\n"
    )
    #expect(cast.members.map(\.name) == ["Ana Ortiz"])
    #expect(cast.members.first?.mentions.map { text[$0] } == ["Ortiz", "Ana Ortiz"])
  }

  @Test func takesNothingFromFurniture() {
    #expect(cast("---\nauthor: Ana Ortiz\n---\n\nIt rained on the quay all day.").cast.members.isEmpty)
  }

  /// A quadratic comparison of names would not end within the suite's time.
  @Test func readsTensOfThousandsOfNamesInLinearTime() {
    var list = ""
    for number in 0..<40_000 {
      let name = String(number, radix: 26).map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0.hexOrLetter))) }
      list += "Q\(String(name)) Smith, "
    }
    let members = cast(list).cast.members
    #expect(members.count == 40_000)
    #expect(members.allSatisfy { $0.mentions.count == 1 })
  }
}

extension Character {
  /// The value of a digit in base 26.
  fileprivate var hexOrLetter: Int { wholeNumberValue ?? Int(asciiValue ?? 0) - 87 }
}
