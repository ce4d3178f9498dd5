import Prose
import Testing

/// What spans come to: each sentence marks one span, whose value is printed beside it.
@Suite struct SpanValueTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: CheckableSpan.Kind
    let sentence: String
    let value: String
    init(_ kind: CheckableSpan.Kind, _ sentence: String, _ value: String) {
      self.kind = kind
      self.sentence = sentence
      self.value = value
    }
    var testDescription: String { sentence }
  }

  /// A Thursday.
  private static let day = CivilDate(year: 2015, month: 6, day: 4)

  private func spans(_ text: Text, reference: CivilDate?) -> [CheckableSpan] {
    CheckableSpan.all(in: text, sentence: Sentence(range: 0..<text.count), reference: reference)
  }

  private func expect(_ sample: Case, reference: CivilDate?) throws {
    let marked = MarkedText(sample.sentence)
    let range = try #require(marked.range(1))
    let found = spans(marked.text, reference: reference)
    let span = found.first { $0.kind == sample.kind && $0.range == range }
    let all = found.map { "\($0.kind) “\(marked.text[$0.range])”" }
    try #require(span != nil, "only \(all)")
    #expect(print(span?.value, marked.text) == sample.value)
  }

  private func print(_ value: SpanValue?, _ text: Text) -> String {
    switch value {
    case .quantity(let quantity):
      let ends =
        quantity.number.map { "\($0)" } ?? "\(quantity.lower?.description ?? "")…\(quantity.upper?.description ?? "")"
      let unit =
        switch quantity.unit {
        case .none: ""
        case .percent: " %"
        case .percentagePoints: " points"
        case .currency(let code): " money \(code ?? "?")"
        case .word(let range): " \(text[range])"
        }
      return (quantity.modifier.map { "\($0) " } ?? "") + ends + unit
    case .date(let date):
      return (date.iso ?? "-") + (date.isStated ? "" : " computed") + (date.contradictsWeekday ? " contradicts" : "")
    case .placeholder(let mark): return mark.rawValue
    case nil: return "nil"
    }
  }

  static let quantities = [
    Case(.number, "It cost ①$2.5 million① then.", "2500000 money ?"),
    Case(.number, "It cost ①US$5m① then.", "5000000 money USD"),
    Case(.number, "It cost ①€300① then.", "300 money EUR"),
    Case(.number, "It cost ①3,200.50 euros① then.", "3200.5 money EUR"),
    Case(.number, "It cost ①USD 5 billion① then.", "5000000000 money USD"),
    Case(.number, "It cost ①40 Canadian dollars① then.", "40 money CAD"),
    Case(.number, "It rose ①3.5 percent① then.", "3.5 %"), Case(.number, "It rose ①3%① then.", "3 %"),
    Case(.number, "It rose ①two percentage points① then.", "2 points"),
    Case(.number, "Then ①about 5 to 6 percent① left.", "about 5…6 %"),
    Case(.number, "It was ①10–12 degrees① then.", "10…12 degrees"),
    Case(.number, "It was ①10-12 miles① long.", "10…12 miles"),
    Case(.number, "It was ①5 to 6 million① then.", "5000000…6000000"),
    Case(.number, "They lost ①3-1① then.", "nil"), Case(.number, "①More than 40 people① came.", "moreThan 40 people"),
    Case(.number, "①Nearly 40 people① came.", "nearly 40 people"),
    Case(.number, "①At least 40 people① came.", "atLeast 40 people"),
    Case(.number, "①Up to 40 people① came.", "atMost 40 people"),
    Case(.number, "①Fewer than 40 people① came.", "lessThan 40 people"),
    Case(.number, "①Thousands① came.", "1000…"), Case(.number, "①Dozens① came.", "12…"),
    Case(.number, "①Tens of thousands① came.", "10000…"), Case(.number, "①Several thousand① came.", "2000…"),
    Case(.number, "It took ①two-thirds① of it.", "2/3"), Case(.number, "It took ①half① of it.", "0.5"),
    Case(.number, "It took a ①quarter① of it.", "0.25"), Case(.number, "It took ①half a million① then.", "500000"),
    Case(.number, "①One in five① voted.", "0.2"), Case(.number, "①Three out of four① voted.", "0.75"),
    Case(.number, "①Two hundred and fifty thousand① sheep voted.", "250000"),
    Case(.number, "①Twenty-one① sheep voted.", "21"),
    Case(.number, "①One and a half million① swam.", "1500000"), Case(.number, "A ①dozen① swam.", "12"),
    Case(.number, "①Ninety-nine trillion quadrillion quadrillion① swam.", "nil"),
    Case(.number, "It was ①99999999999999999999① then.", "nil"),
    Case(.ordinal, "The ①third① man came.", "3"), Case(.ordinal, "The ①21st① man came.", "21"),
    Case(.ordinal, "The ①twenty-first① man came.", "21"), Case(.ordinal, "The ①third day① came.", "3 day"),
    Case(.age, "Ana Ortiz, ①43①, came.", "43"), Case(.age, "A ①43-year-old① came.", "43 year"),
    Case(.age, "The ①six-month-old① came.", "6 month"), Case(.age, "He was ①6 years old① then.", "6 years"),
    Case(.age, "A man ①aged 51① came.", "51"),
    Case(.placeholder, "It cost ①TK① kroner.", "toCome"), Case(.placeholder, "It cost $①00① then.", "gap"),
    Case(.placeholder, "It killed ①XX① men.", "gap"), Case(.placeholder, "Ana Ortyz (①CQ①) came.", "checked"),
    Case(.placeholder, "It was ①tk tk① then.", "gap"),
  ]

  @Test(arguments: quantities) func readsAmounts(_ sample: Case) throws { try expect(sample, reference: nil) }

  static let dates = [
    Case(.date, "On ①Jan. 4, 2022①, it fell.", "2022-01-04"), Case(.date, "On ①4 January 2022① it fell.", "2022-01-04"),
    Case(.date, "On the ①4th of January 2022① it fell.", "2022-01-04"),
    Case(.date, "On ①Tuesday, Jan. 4, 2022①, it fell.", "2022-01-04"),
    Case(.date, "On ①Friday, Jan. 4, 2022①, it fell.", "2022-01-04 contradicts"),
    Case(.date, "On ①2022-01-04① it fell.", "2022-01-04"), Case(.date, "On ①25/1/2022① it fell.", "2022-01-25"),
    Case(.date, "On ①4/1/2022① it fell.", "nil"), Case(.date, "On ①Feb. 30, 2022① it fell.", "nil"),
    Case(.date, "On ①Jan. 4-6, 2022①, it fell.", "2022-01-04/2022-01-06"),
    Case(.date, "In ①January 2022① it fell.", "2022-01"), Case(.date, "In ①2022① it fell.", "2022"),
    Case(.date, "In the ①1990s① it fell.", "1990/1999"), Case(.date, "In the ①mid-1980s① it fell.", "1980/1989"),
    Case(.date, "From ①2019 to 2021① it fell.", "2019/2021"), Case(.date, "In ①2019–21① it fell.", "2019/2021"),
    Case(.date, "In the ①19th century① it fell.", "1801/1900"), Case(.date, "In ①300 B.C.① it fell.", "-0299"),
    Case(.date, "At ①8:30 p.m. EDT① it fell.", "T20:30"), Case(.date, "At ①12 a.m.① it fell.", "T00:00"),
    Case(.date, "At ①8 p.m. on Jan. 4, 2022①, it fell.", "2022-01-04T20:00"),
    Case(.date, "On ①Jan. 4, 2022, at 8:30 p.m.① it fell.", "2022-01-04T20:30"),
    Case(.date, "At ①2 o'clock① it fell.", "nil"), Case(.date, "On ①Jan. 4① it fell.", "--01-04"),
    Case(.date, "It fell ①yesterday①.", "nil"), Case(.date, "It fell on ①Friday①.", "- computed"),
  ]

  @Test(arguments: dates) func readsDates(_ sample: Case) throws { try expect(sample, reference: nil) }

  static let relative = [
    Case(.date, "It fell ①yesterday①.", "2015-06-03 computed"),
    Case(.date, "It fell on ①Friday①.", "2015-05-29 computed"),
    Case(.date, "It fell on ①Thursday①.", "2015-06-04 computed"),
    Case(.date, "It will fall on ①Friday①.", "2015-06-05 computed"),
    Case(.date, "Lind said ①Friday① it will fall.", "2015-05-29 computed"),
    Case(.date, "It fell ①last Thursday①.", "2015-05-28 computed"),
    Case(.date, "It falls ①next Thursday①.", "2015-06-11 computed"),
    Case(.date, "It fell ①last month①.", "2015-05 computed"), Case(.date, "It fell ①last year①.", "2014 computed"),
    Case(.date, "It fell ①last week①.", "2015-05-25/2015-05-31 computed"),
    Case(.date, "It fell ①two weeks ago①.", "2015-05-18/2015-05-24 computed"),
    Case(.date, "It fell ①3 days ago①.", "2015-06-01 computed"),
    Case(.date, "It fell ①three years ago①.", "2012 computed"),
    Case(.date, "It fell on ①Jan. 4①.", "2015-01-04 computed"),
    Case(.date, "It fell in ①December①.", "2014-12 computed"),
    Case(.date, "It will fall in ①December①.", "2015-12 computed"),
    Case(.date, "It fell at ①8 p.m. Wednesday①.", "2015-06-03T20:00 computed"),
    Case(.date, "It fell on ①Jan. 4, 2012①.", "2012-01-04"),
  ]

  @Test(arguments: relative) func countsRelativeDatesFromTheDayOfWriting(_ sample: Case) throws {
    try expect(sample, reference: Self.day)
  }

  @Test func tellsTheWeekdayOfADay() throws {
    let text = Text("It fell on Jan. 4, 2022.")
    guard case .date(let date)? = spans(text, reference: nil).first(where: { $0.kind == .date })?.value else {
      Issue.record("there is no date")
      return
    }
    #expect(date.weekday == .tuesday)
    #expect(date.statedWeekday == nil)
  }

  static let words = [
    Case(.negation, "It did ①not① fall.", "nil"), Case(.negation, "It ①never① fell.", "nil"),
    Case(.hedge, "It ①may① fall.", "nil"),
    Case(.hedge, "It ①is said to① fall.", "nil"), Case(.hedge, "It ①reportedly① fell.", "nil"),
    Case(.address, "See ①https://example.org/a①.", "nil"), Case(.address, "Ask ①ana.ortiz@example.org① now.", "nil"),
    Case(.address, "See [it](①https://example.org/a① \"it\").", "nil"),
    Case(.address, "Call ①555-010-0199① now.", "nil"),
    Case(.address, "Call ①+44 20 7946 0018① now.", "nil"), Case(.address, "Call ①(555) 010-0199① now.", "nil"),
  ]

  @Test(arguments: words) func findsWordsThatAreNoClaims(_ sample: Case) throws {
    try expect(sample, reference: nil)
    #expect(!sample.kind.isCheckable)
  }

  static let innocent = [
    Case(.placeholder, "Pope Pius XX met 200 men at 10:00 and paid 5.00.", ""),
    Case(.placeholder, "The TKO and ATK and 2TK.", ""),
    Case(.address, "In 2019-20 and 2022-01-04 it was 10-12.", ""), Case(.address, "He wrote @ noon.", ""),
    Case(.hedge, "In May it fell.", ""), Case(.negation, "They took No. 5.", ""),
    Case(.ordinal, "Wait a second, please.", ""),
    Case(.age, "Sheep, 43 goats, and cows.", ""), Case(.date, "It was 2,022 and 2022 people.", ""),
  ]

  @Test(arguments: innocent) func leavesLookAlikesAlone(_ sample: Case) {
    #expect(!spans(Text(sample.sentence), reference: nil).contains { $0.kind == sample.kind })
  }

  static let days = [
    ("Fair Opens\n\nThursday, June 4, 2015\n\nIt rained on the quay all day. It was cold.\n", "2015-06-04"),
    ("---\ntitle: Fair\ndate: '2014-03-12T10:11:00-04:00'\n---\n\nIt rained on the quay all day.\n", "2014-03-12"),
    ("Fair Opens\n\nIt rained on the quay on June 4, 2015. It was cold.\n", "nil"),
  ]

  @Test(arguments: days) func findsTheDayOfWriting(_ text: String, _ day: String) {
    #expect((Article(reading: Text(text)).date?.iso ?? "nil") == day)
  }

  /// A rule that looked to the end of the sentence from each word would not end within the suite's time.
  @Test(arguments: [
    "two hundred and ", "Jan. ", "4–", "1-", "tk ", "XX", "00 ", "$", "+1 ", "(555) ", "a@b.c", "last ", "mid-",
    "aged ", "one in ",
    "more than ", "Tuesday, ", "2019 to ", "8 p.m. on ", "hundred ", "aXXXX", "TKTK", "the early ", "Mr. ",
    "mayor of the ",
  ])
  func readsHostileSentencesInLinearTime(_ piece: String) {
    let text = Text(String(repeating: piece, count: 6_000))
    for span in spans(text, reference: Self.day) {
      #expect(span.range.lowerBound >= 0 && span.range.upperBound <= text.count && !span.range.isEmpty)
    }
  }
}
