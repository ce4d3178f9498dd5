import Editorial
import Prose

/// Who says what in each block of a draft, for the lines under it.
struct SpeakerNotes {
  private let sayings: [Saying]
  private var next = 0

  /// Takes what a draft gives people as said.
  init(_ dossier: Dossier) { sayings = dossier.sayings }

  /// One line for each speaker of a block: who is meant, the words that report it, and the claims it is in; blocks are asked
  /// for in reading order.
  mutating func lines(of block: Block) -> [Phrase] {
    var order: [String] = []
    var bySpeaker: [String: [Saying]] = [:]
    while next < sayings.count, sayings[next].start < block.range.upperBound {
      let saying = sayings[next]
      next += 1
      guard saying.start >= block.range.lowerBound else { continue }
      let speaker = saying.named
      if bySpeaker[speaker] == nil { order.append(speaker) }
      bySpeaker[speaker, default: []].append(saying)
    }
    return order.map { speaker in
      let said = bySpeaker[speaker] ?? []
      var line = Phrase(speaker)
      var reports: [String] = []
      for report in said.map(\.report) where !reports.contains(report) && report != speaker { reports.append(report) }
      if !reports.isEmpty { line.add("  \(reports.map(Wording.quoted).joined(separator: ", "))", .faint) }
      var ids: [String] = []
      for id in said.flatMap(\.claims).map(\.shortID) where !ids.contains(id) { ids.append(id) }
      if !ids.isEmpty { line.add("  \(ids.joined(separator: " "))", .code) }
      return line
    }
  }
}

extension Saying {
  /// Where it starts, in UTF-8 offsets.
  fileprivate var start: Int { attribution.content.first?.lowerBound ?? attribution.cue?.lowerBound ?? 0 }

  /// The speaker, with how sure that is.
  var named: String {
    switch confidence {
    case .high?, nil: speaker
    case .medium?: "\(speaker), likely"
    case .low?: "\(speaker), perhaps"
    }
  }

  /// The saying as reports give it to programs; offsets are in UTF-8.
  var json: JSON {
    let confidences: [Speaker.Confidence: String] = [.high: "high", .medium: "medium", .low: "low"]
    return .object([
      "speaker": .string(speaker), "confidence": .optional(confidence.flatMap { confidences[$0] }),
      "report": .string(report), "kind": .string("\(attribution.kind)"),
      "content": .array(
        attribution.content.map { .object(["start": .integer($0.lowerBound), "end": .integer($0.upperBound)]) }
      ),
      "claims": .array(claims.map { .string($0.claim.id.string) }),
    ])
  }
}
