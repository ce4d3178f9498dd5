import Editorial
import Prose

/// The facts of a claim as every report gives them to programs.
enum FactJSON {
  /// Gives the facts in reading order, with the ticks that hold; offsets are in UTF-8.
  static func value(_ sheet: FactSheet) -> JSON {
    .array(sheet.entries.map(fact))
  }

  /// Gives the ticks whose words are no fact of the claim any more.
  static func stale(_ sheet: FactSheet) -> JSON {
    .array(
      sheet.stale.map { stale in
        guard case .object(var fields) = tick(stale) else { return .null }
        fields["words"] = .string(stale.name.words)
        fields["kind"] = .string(stale.name.kind.rawValue)
        return .object(fields)
      }
    )
  }

  private static func fact(_ entry: FactSheet.Entry) -> JSON {
    var value: JSON = .null
    if case .date(let date)? = entry.fact.value {
      value = .object([
        "date": .optional(date.iso), "weekday": .optional(date.weekday?.rawValue),
        "contradictsWeekday": .bool(date.contradictsWeekday), "stated": .bool(date.isStated),
      ])
    }
    return .object([
      "number": .integer(entry.fact.number), "value": value, "fullName": .optional(entry.fact.fullName),
      "words": .string(entry.fact.words),
      "kind": .string(entry.fact.kind.rawValue), "start": .integer(entry.fact.range.lowerBound),
      "end": .integer(entry.fact.range.upperBound), "ticked": .bool(entry.isTicked),
      "by": .array(entry.ticks.map(tick)),
    ])
  }

  private static func tick(_ tick: FactTick) -> JSON {
    .object([
      "person": .string(tick.person.email), "name": .string(tick.person.name), "date": .string(tick.date.rfc3339),
      "sources": .array(tick.sources.map(ClaimJSON.source)),
    ])
  }
}
