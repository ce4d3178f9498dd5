/// The four forms of English verbs, made from a list of their bases.
///
/// A verb is written as its base, `deny`; with a star when it doubles its last letter, `admit*`; or as its forms,
/// `say/says/said/saying`, where the third may be several, `write/writes/wrote,written/writing`. Words are ASCII here and
/// bytes: every run that reads a draft makes the forms of some four hundred verbs first.
struct VerbForms {
  /// Each form with what it is.
  let forms: [(word: [UInt8], form: CueTraits)]

  /// Reads one entry of a list.
  init(_ entry: [UInt8]) {
    let parts = entry.split(separator: UInt8(ascii: "/"))
    if parts.count == 4 {
      forms =
        [(Array(parts[0]), .base), (Array(parts[1]), .third)]
        + parts[2].split(separator: UInt8(ascii: ",")).map { (Array($0), .past) } + [(Array(parts[3]), .gerund)]
      return
    }
    let doubles = entry.last == UInt8(ascii: "*")
    let base = doubles ? entry.dropLast() : entry[...]
    let last = base.suffix(1)
    let beforeLast = base.dropLast().last ?? UInt8(ascii: " ")
    let endsInE = last.first == UInt8(ascii: "e")
    let endsInY = last.first == UInt8(ascii: "y") && !"aeiou".utf8.contains(beforeLast)
    let endsInH = last.first == UInt8(ascii: "h")
    let hisses = last.first.map("sxz".utf8.contains) ?? false || endsInH && "sc".utf8.contains(beforeLast)
    let stem = doubles ? base + last : endsInY ? base.dropLast() + "i".utf8 : base
    let cutsE = endsInE && !"eo".utf8.contains(beforeLast)
    forms = [
      (Array(base), .base),
      (Array(endsInY ? base.dropLast() + "ies".utf8 : hisses ? base + "es".utf8 : base + "s".utf8), .third),
      (Array(endsInE ? base + "d".utf8 : stem + "ed".utf8), .past),
      (Array((doubles ? stem : cutsE ? base.dropLast() : base) + "ing".utf8), .gerund),
    ]
  }
}
