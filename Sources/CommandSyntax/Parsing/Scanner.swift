/// A walk over the words of a command line that sorts them into options and operands.
///
/// It stops at each operand, so that the first ones can be read as the name of a command, which decides what the options
/// after it mean. It reports what is wrong with the words themselves; the parts report what is wrong with the values.
///
/// - Complexity: linear in the length of the command line.
struct Scanner {
  let words: [String]
  private(set) var position = 0
  private(set) var occurrences: [String: [Occurrence]] = [:]
  private(set) var operands: [String] = []
  private(set) var wantsHelp = false
  private(set) var wantsVersion = false
  var problems: [Problem] = []

  /// Whether `-h` and `--help` ask for help, rather than being unknown.
  var answersHelp = true

  /// Whether `--version` asks for the version, rather than being unknown.
  var answersVersion = false

  /// Whether `--` has been seen.
  private var isPastOptions = false

  init(_ words: [String]) {
    self.words = words
  }

  /// The words that have not been read.
  var remainder: ArraySlice<String> { words[position...] }

  /// Whether options can still be among the words that have not been read.
  var canMeetOptions: Bool { !isPastOptions }

  /// Reads all words to the end, keeping the operands.
  mutating func takeAll(of roster: Roster) {
    while let operand = nextOperand(of: roster) { operands.append(operand) }
  }

  /// Reads options up to the next operand, and returns that; nil at the end of the line.
  mutating func nextOperand(of roster: Roster) -> String? {
    while let argument = nextArgument() {
      if isPastOptions { return argument }
      switch Word(argument) {
      case .terminator: isPastOptions = true
      case .long(let name, let value): takeLong(name, value: value, of: roster)
      case .short(let letters): takeShort(letters, of: roster)
      case .plain(let operand): return operand
      }
    }
    return nil
  }

  private mutating func takeLong(_ name: String, value: String?, of roster: Roster) {
    let spelling = "--" + name
    // A short name with two dashes is not that option.
    if name.count > 1, let place = roster.places[name] {
      if place.takesValue {
        record(place, spelling, value: value ?? nextValue(of: spelling))
      } else {
        if value != nil { problems.append(.unwantedValue(spelling)) }
        record(place, spelling, value: nil)
      }
    } else if value == nil, name == "help", answersHelp {
      wantsHelp = true
    } else if value == nil, name == "version", answersVersion {
      wantsVersion = true
    } else {
      problems.append(.unknownOption(spelling, among: roster.spellings))
    }
  }

  private mutating func takeShort(_ letters: String, of roster: Roster) {
    var rest = letters.unicodeScalars[...]
    while let letter = rest.popFirst() {
      let spelling = "-" + String(letter)
      if let place = roster.places[String(letter)] {
        guard place.takesValue else {
          record(place, spelling, value: nil)
          continue
        }
        record(place, spelling, value: rest.isEmpty ? nextValue(of: spelling) : String(rest))
        return
      } else if letter == "h", answersHelp {
        wantsHelp = true
      } else {
        // What follows an unknown letter may be its value, so the word ends here.
        problems.append(.unknownOption(spelling, in: "-" + letters, among: roster.spellings))
        return
      }
    }
  }

  private mutating func record(_ place: Roster.Place, _ spelling: String, value: String?) {
    occurrences[place.key, default: []]
      .append(Occurrence(spelling: spelling, alternative: place.alternative, value: value))
  }

  /// Takes the next word as a value, unless it is an option; reports the missing value then.
  private mutating func nextValue(of spelling: String) -> String? {
    guard position < words.count, !Word(words[position]).isOption else {
      problems.append(.missingValue(spelling, before: position < words.count ? words[position] : nil))
      return nil
    }
    return nextArgument()
  }

  private mutating func nextArgument() -> String? {
    guard position < words.count else { return nil }
    defer { position += 1 }
    return words[position]
  }
}
