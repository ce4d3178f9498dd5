/// Finds verbs that report something that happened.
///
/// The span is the verb alone; what belongs to the event stands around it as names, dates and places.
enum EventSpans {
  /// Adds the spans of a run of tokens: past-tense verbs of acts with a word before them.
  static func find(in cued: CuedRun, into spans: inout [CheckableSpan]) {
    guard cued.union.contains(.event) else { return }
    let run = cued.run
    for index in run.tokens.indices.dropFirst() where cued.cues[index].contains(.event) && run[index].first == .lower {
      // "the held shares" is no event; a verb behind an article is an adjective.
      guard !English.determiners.contains(run.key(at: index - 1)) else { continue }
      spans.append(CheckableSpan(kind: .event, range: run[index].range))
    }
  }
}
