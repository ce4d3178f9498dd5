import Prose
import Testing

@Suite struct CheckableSpanTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: CheckableSpan.Kind
    let sentence: String
    init(_ kind: CheckableSpan.Kind, _ sentence: String) {
      self.kind = kind
      self.sentence = sentence
    }
    var testDescription: String { "\(kind) in \(sentence)" }
  }

  static let samples = [
    Case(.number, "The fund grew ①3.5 percent① to ②about $1,200 million② in the north."),
    Case(.number, "①More than 40 people① and ②twenty-one② sheep crossed."),
    Case(.number, "①Thousands① of marchers lost ②two-thirds② of the vote."),
    Case(.number, "It costs ①US$5 million① or ②€300②."),
    Case(.number, "The third day brought ①10–12 degrees①."), Case(.ordinal, "The ①third day① came."),
    Case(.number, "See [the ①five① lakes](https://example.com/2022/7 \"9 lakes\") or https://example.com/8."),
    Case(.quote, "See <a href=\"/x\">①“the lake”①</a>, [twice](/x \"two\")."),
    Case(.date, "It fell on ①Jan. 4, 2022①, and again on foot."),
    Case(.date, "On ①Thursday①, and at ②8:30 p.m. EDT②, in ③1998③."),
    Case(.date, "①Last week① it rained; ②Monday night② it snowed."),
    Case(.date, "The fair of ①4 January 2022① may march on."),
    Case(.name, "The clerk met ①Ana Ortiz① of ②Lind & Sons②."),
    Case(.name, "①Ortiz① said so."),
    Case(.place, "They marched in ①Lindstad① and left for ②France②."),
    Case(.position, "①Prime Minister① Ana Ortiz met the ②chairman②."),
    Case(.superlative, "It is ①the first time① that ②the only② ferry has its ③largest③ load."),
    Case(.superlative, "In the west the interest is honest."),
    Case(.comparison, "It is ①up from① last year, ②taller than② before."),
    Case(.cause, "The dam broke ①because of① rain, which ②led to② floods."),
    Case(.document, "Under ①Article 4① the ②report② stands."),
    Case(.attribution, "The pump broke, ①according to police①."),
    Case(.attribution, "①The minister said① that pumps broke."),
    Case(.attribution, "The pumps broke, ①reported the agency①."),
    Case(.attribution, "He lives in the United States."),
    Case(.event, "Rain ①destroyed① the bridge."),
  ]

  @Test(arguments: samples) func finds(_ sample: Case) {
    let marked = MarkedText(sample.sentence)
    let sentence = Sentence(range: 0..<marked.text.count)
    let found = CheckableSpan.all(in: marked.text, sentence: sentence).filter { $0.kind == sample.kind }
    #expect(found.map { marked.text[$0.range] } == marked.ranges.map { marked.text[$0] })
  }
}
