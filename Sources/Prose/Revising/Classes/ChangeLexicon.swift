/// The closed classes of English words that decide what a change is, in lower case with typewriter apostrophes.
enum ChangeLexicon {
  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tues", "weds", "thur", "thurs",
    "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
  ]
  /// Words that name a day or a part of it by itself.
  static let dayWords: Set<String> = [
    "today", "yesterday", "tomorrow", "tonight", "midnight", "noon", "christmas", "easter", "ramadan", "thanksgiving",
  ]
  /// What stands before a year and hardly before a count of four digits.
  static let beforeYear: Set<String> = [
    "in", "since", "by", "until", "till", "from", "to", "through", "before", "after", "during", "early", "late", "mid",
    "of", "year", "summer", "spring", "fall", "autumn", "winter", "fy", "fiscal", "and", "between", "circa",
  ]

  private static let numbers: Set<String> = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
    "sixty",
    "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion", "trillion", "dozen", "hundreds",
    "thousands", "millions", "billions", "trillions", "dozens", "half", "once", "twice", "thrice", "first", "second",
    "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth",
    "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth", "thousandth", "quarter",
    "quarters", "thirds", "double", "doubled", "triple", "tripled", "halved", "couple", "percent", "per-cent", "pct",
  ]

  /// Words with a sense of their own, each with the first that applies; all that a plain word needs is one look here.
  private static let senses: [String: Sense.Kind] = {
    var senses: [String: Sense.Kind] = [:]
    for word in reporting { senses[word] = .reporting }
    for word in months.union(weekdays).union(dayWords) { senses[word] = .date }
    for word in numbers { senses[word] = .number }
    for word in negations.union(["not"]) { senses[word] = .negation }
    return senses
  }()

  /// Whether a word in small letters without marks inside is in none of the classes, whatever stands around it.
  static func isPlain(_ word: String) -> Bool { senses[word] == nil }

  /// Whether a word spells a number; a compound does when one of its parts does ("twenty-three", "two-thirds").
  static func isNumber(_ word: String) -> Bool {
    if numbers.contains(word) { return true }
    guard word.utf8.contains(UInt8(ascii: "-")) else { return false }
    return word.split(separator: "-").contains { numbers.contains(String($0)) }
  }

  private static let negations: Set<String> = [
    "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "nowhere", "hardly", "barely", "cannot",
    "may", "might", "will", "would", "could", "should", "must", "shall", "can", "ought",
    "likely", "unlikely", "allegedly", "alleged", "reportedly", "perhaps", "maybe", "possibly", "probably",
    "apparently",
    "purportedly", "supposedly", "potentially", "presumably", "definitely", "certainly", "always", "denied", "denies",
    "deny", "failed", "fails", "refused", "refuses", "false", "untrue", "unproven",
  ]

  /// The key of a word that denies or weakens what is said, or nil; "don't" and "not" have the same key.
  static func negation(_ word: String) -> UInt64? {
    if word == "not" || word.hasSuffix("n't") { return 0 }
    let stem = word.hasSuffix("'ll") ? "will" : word
    guard negations.contains(stem) else { return nil }
    return key(stem)
  }

  /// A key that tells spellings apart (FNV-1a).
  static func key(_ spelling: String) -> UInt64 {
    spelling.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// Speakers without a name.
  static let speakers: Set<String> = [
    "officials", "police", "neighbours", "neighbors", "residents", "authorities", "witnesses", "critics", "experts",
    "researchers", "scientists", "lawyers", "prosecutors", "doctors", "protesters", "sources", "analysts", "reporters",
    "journalists", "investigators", "officers", "soldiers", "students", "teachers", "parents", "workers", "supporters",
    "opponents", "activists", "campaigners", "economists", "historians", "lawmakers", "ministers", "diplomats",
    "people",
  ]

  private static let reporting: Set<String> = [
    "said", "says", "say", "saying", "told", "tells", "tell", "telling", "claimed", "claims", "claim", "claiming",
    "stated", "states", "stating", "announced", "announces", "reported", "reports", "reporting", "according", "argued",
    "argues", "insisted", "insists", "admitted", "admits", "acknowledged", "acknowledges", "added", "adds", "asserted",
    "asserts", "alleges", "confirmed", "confirms", "explained", "explains", "noted", "notes", "warned", "warns",
    "wrote",
    "writes", "tweeted", "testified", "suggested", "suggests", "believes", "believed", "thinks", "thought", "estimates",
    "estimated", "conceded", "declared", "revealed", "remarked", "replied", "responded", "asked", "asks", "quoted",
    "predicted", "predicts", "promised", "vowed", "accused", "accuses", "maintains", "maintained",
  ]

  /// Whether a word reports speech or thought.
  static func isReporting(_ word: String) -> Bool { reporting.contains(word) }

  private static let common: Set<String> = [
    "i", "i'm", "i've", "i'd", "i'll", "a", "an", "the", "he", "she", "it", "we", "you", "they", "this", "that",
    "these",
    "those", "his", "her", "its", "our", "your", "their", "my", "in", "on", "at", "by", "for", "from", "to", "of",
    "with",
    "as", "but", "and", "or", "if", "when", "while", "after", "before", "since", "because", "although", "though",
    "there",
    "here", "what", "who", "how", "why", "where", "which", "is", "are", "was", "were", "be", "do", "does", "did", "has",
    "have", "had", "some", "many", "most", "all", "each", "every", "both", "also", "then", "now", "so", "just", "even",
    "it's", "that's", "we're", "we've", "you're", "they're", "let's", "here's", "there's", "what's",
  ]

  /// Whether a word is no name although it may open a sentence with a capital.
  static func isCommon(_ word: String) -> Bool { common.contains(word) }
}
