/// What can be said of a language tag without a registry of all of them.
enum LanguageTag {
  /// Why a well-formed tag is probably not the one that was meant, as a sentence; nil where nothing speaks against it.
  ///
  /// ISO 639-1 gives the languages of two letters, and BCP 47 prefers them to those of three. A language of more letters is none
  /// that anybody has registered (RFC 5646, 2.2.1).
  static func doubt(about tag: String) -> String? {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    if let meant = names[primary] { return "No language has the tag “\(Visible.line(tag))”; it is written “\(meant)”." }
    let isKnown = primary.utf8.count == 3 || codes.contains(primary[...])
    return isKnown ? nil : "No language has the tag “\(Visible.line(tag))”; tags are such as “en”, “de” or “fr”."
  }

  /// What is written for the languages that stet has rules for.
  private static let names = [
    "eng": "en", "english": "en", "ger": "de", "deu": "de", "german": "de", "deutsch": "de",
  ]

  private static let codes = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el \
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu \
    ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na \
    nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn \
    so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " ")
  )
}
