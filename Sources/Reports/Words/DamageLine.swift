import Editorial

/// A file that could not be read, in one sentence.
enum DamageLine {
  /// Names the file, the line and what is wrong.
  static func phrase(_ file: DamagedFile) -> Phrase {
    var phrase = Phrase("! ", .toned(.wrong))
    phrase.add(file.path, .code)
    if let line = file.line { phrase.add(" line \(line)") }
    phrase.add(" \(file.problem)")
    return phrase
  }
}
