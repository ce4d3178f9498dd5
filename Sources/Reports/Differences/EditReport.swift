package import Editorial
import Prose

/// What an edit did to the claims of a draft, on one screen: what a writer reads after `save`, and a checker after `open`.
package struct EditReport: Sendable {
  private let effect: EditEffect
  private let slug: Slug
  private let revision: Revision

  /// How many claims of each group are written out on a terminal.
  static let shown = 8

  /// Takes the effect of the edit that made a revision.
  package init(_ effect: EditEffect, slug: Slug, revision: Revision) {
    self.effect = effect
    self.slug = slug
    self.revision = revision
  }

  /// Writes the effect for a terminal: what reopened first.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    canvas.add(headline)
    write(effect.reopened, "Checks that reopen", on: &canvas)
    write(effect.orphaned, "Words gone from the text", on: &canvas)
    write(effect.ambiguous, "Words that stand in several places now", on: &canvas)
    write(effect.restored, "Checks that hold again", on: &canvas)
    write(effect.reworded, "Reworded, and not settled before", on: &canvas)
    if effect.standing > 0 {
      canvas.space()
      var line = Phrase("✓ ", .toned(.settled))
      line.add("the checks on \(Count.of(effect.standing, "claim")) still stand")
      if effect.moved > 0 { line.add(", \(effect.moved) of them in a new place") }
      canvas.add(line)
    }
    return canvas.text
  }

  /// Gives the effect to programs.
  package var json: JSON {
    .object([
      "format": 1, "draft": .string(slug.string), "revision": .integer(revision.number),
      "reopened": list(effect.reopened), "orphaned": list(effect.orphaned), "ambiguous": list(effect.ambiguous),
      "restored": list(effect.restored), "reworded": list(effect.reworded), "standing": .integer(effect.standing),
      "moved": .integer(effect.moved),
    ])
  }

  /// What the edit did, in one line without its looks.
  package var sentence: String { headline.plain }

  var headline: Phrase {
    var phrase = Phrase("\(revision.name)  ", .bold)
    guard !effect.reopened.isEmpty else {
      phrase.add(
        effect.isHarmless ? "No check reopened." : "No check reopened, but words of claims are gone or ambiguous.",
        .toned(effect.isHarmless ? .settled : .reopened)
      )
      return phrase
    }
    let count = effect.reopened.count
    let noun =
      effect.reopened.allSatisfy { $0.statusBefore == .agreed(.verified) }
      ? Count.of(count, "verified claim") : Count.of(count, "settled claim")
    phrase.add("\(noun) reopened", Look(tone: .reopened, isBold: true))
    let causes = effect.reopened.prefix(Self.shown).map { touched in
      "\(touched.change?.label ?? "words") in \(touched.claim.shortID)"
    }
    phrase.add(": \(causes.joined(separator: ", "))\(count > Self.shown ? " and \(count - Self.shown) more" : "")")
    return phrase
  }

  private func write(_ touched: [EditEffect.Touched], _ heading: String, on canvas: inout Canvas) {
    guard !touched.isEmpty else { return }
    canvas.heading("\(heading) (\(touched.count))")
    for one in touched.prefix(Self.shown) {
      let isPlaced = one.claim.place != nil
      canvas.add(isPlaced ? Stretch.phrase(from: one.before, to: one.claim.line) : Quoted.phrase(one.before), indent: 2)
      var line = Phrase(
        "\(one.claim.sign.sign) \(one.claim.shortID)",
        Look(tone: one.claim.sign.tone, isBold: true),
        isSolid: true
      )
      if let change = one.change { line += Phrase("  ") + change.phrase }
      let (was, now) = (one.statusBefore.word, one.claim.status.word)
      line.add(was == now ? "  still \(now)" : "  was \(was), now \(now)", .toned(one.claim.sign.tone))
      if one.isAsAsked { line.add("  as asked for", .toned(.settled)) }
      line.add("  ")
      line.add(one.claim.placeWords, .faint, isSolid: true)
      canvas.add(line, indent: 4)
      if !one.lostTicks.isEmpty {
        let words = one.lostTicks.map { Wording.quoted(Wording.folded($0.name.words)) }.joined(separator: ", ")
        canvas.add(Phrase("ticks gone: \(words)", .toned(.reopened)), indent: 4)
      }
    }
    if touched.count > Self.shown {
      canvas.add(
        Phrase("… and \(touched.count - Self.shown) more: ", .faint) + Phrase("stet claims \(slug.string)", .code),
        indent: 2
      )
    }
  }

  private func list(_ touched: [EditEffect.Touched]) -> JSON {
    .array(
      touched.map { one in
        .object([
          "id": .string(one.claim.claim.id.string), "before": .string(one.before), "after": .string(one.claim.line),
          "change": .optional(one.change?.rawValue), "statusBefore": .string(one.statusBefore.word),
          "status": .string(one.claim.status.word), "currency": .string(one.claim.shownCurrency.word),
          "asAsked": .bool(one.isAsAsked), "lostTicks": .array(one.lostTicks.map { .string($0.name.words) }),
        ])
      }
    )
  }
}
