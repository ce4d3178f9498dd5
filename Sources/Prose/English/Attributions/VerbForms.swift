/// The four forms of English verbs, made from a list of their bases.
///
/// A verb is written as its base, `deny`; with a star when it doubles its last letter, `admit*`; or as its forms,
/// `say/says/said/saying`, where the third may be several, `write/writes/wrote,written/writing`.
struct VerbForms {
  /// Each form with what it is.
  let forms: [(word: String, form: CueTraits)]

  /// Reads one entry of a list.
  init(_ entry: Substring) {
    let parts = entry.split(separator: "/")
    if parts.count == 4 {
      forms =
        [(String(parts[0]), .base), (String(parts[1]), .third)]
        + parts[2].split(separator: ",").map { (String($0), .past) } + [(String(parts[3]), .gerund)]
      return
    }
    let doubles = entry.last == "*"
    let base = doubles ? String(entry.dropLast()) : String(entry)
    let last = base.last ?? " "
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    let endsInY = last == "y" && !vowels.contains(base.dropLast().last ?? " ")
    let hisses = ["s", "x", "z"].contains(last) || base.hasSuffix("sh") || base.hasSuffix("ch")
    let stem = doubles ? base + String(last) : endsInY ? String(base.dropLast()) + "i" : base
    let cutsE = last == "e" && !base.hasSuffix("ee") && !base.hasSuffix("oe")
    forms = [
      (base, .base),
      (endsInY ? String(base.dropLast()) + "ies" : hisses ? base + "es" : base + "s", .third),
      (last == "e" ? base + "d" : stem + "ed", .past),
      ((doubles ? stem : cutsE ? String(base.dropLast()) : base) + "ing", .gerund),
    ]
  }
}
