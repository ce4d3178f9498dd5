extension PartReader {
  /// Reads what stands above the running text: headline, dek, byline, date, pictures.
  mutating func readHead() {
    let title = readFrontMatter()
    headline = findHeadline(hasTitle: title)
    if let headline { parts[headline] = .headline }
    let name = headline.map(folded)
    // Between headline and dek stand only furniture, pictures and dates.
    var mayBeDek = true
    var hasDate = false
    for index in passages.indices {
      if index == headline || parts[index] == .furniture { continue }
      let look = looks[index]
      if let name, look.wordCount >= 2 || passages[index].kind != .paragraph, !look.isLong, folded(index) == name {
        parts[index] = .furniture
        continue
      }
      readLabels(index)
      if case .heading = passages[index].kind { break }
      guard parts[index] == nil else {
        if parts[index] == .listItem || parts[index] == .blockQuote { break }
        continue
      }
      if let names = Byline.namesStart(in: look, tables) {
        parts[index] = .byline
        mayBeDek = false
        for range in Byline.names(in: look.run, from: names, tables) { writers.insert(text[range].lowercased()) }
      } else if Dateline.isDate(look, tables) || (follows(.dateline, index) && Dateline.isPlace(look)) {
        parts[index] = .dateline
        hasDate = true
      } else if follows(.byline, index), isAgency(look) {
        parts[index] = .furniture
      } else if readPicture(index, isAtHead: true) {
        continue
      } else if look.isBodyLike, !(emphasis[index] != nil && mayBeDek), !isBelowDekSign(index) {
        break
      } else if mayBeDek, isDek(index) {
        // A short line below the date opens the first section.
        parts[index] = hasDate && look.wordCount <= 8 ? .subhead : .dek
        mayBeDek = false
      } else if index > headline ?? -1 {
        mayBeDek = false
      }
    }
  }

  /// Finds the headline: the first heading of level one, or the first line of a text that looks like one.
  private func findHeadline(hasTitle: Bool) -> Int? {
    if dialect == .markdown {
      for index in passages.indices {
        if passages[index].kind == .heading(1), parts[index] != .furniture { return index }
        if parts[index] == nil, looks[index].isBodyLike { break }
      }
      if hasTitle { return nil }
    }
    for index in passages.indices where parts[index] != .furniture {
      let look = looks[index]
      if case .heading = passages[index].kind { return index }
      guard passages[index].kind == .paragraph else { return nil }
      if isReleaseLabel(look) || isMailHead(index) || Dateline.isDate(look, tables)
        || (look.ending == .colon && !opensDek(index))
        || Byline.namesStart(in: look, tables) != nil
      {
        continue
      }
      if followsAny(.dateline, index), Dateline.isPlace(look) { return nil }
      return isHeadline(index) ? index : nil
    }
    return nil
  }

  private func isHeadline(_ index: Int) -> Bool {
    let look = looks[index]
    guard look.isOneLine, !look.isLong, look.wordCount <= 30, words[index].count <= 240 else { return false }
    guard Dateline.end(in: look.run, tables) == nil, !Dateline.isPlace(look) || index > 0 || hasBody(after: index)
    else {
      return false
    }
    if tables.labels.notes.match(look.run, at: 0) != nil, look.run.isMark(":", at: 1) { return false }
    if CreditLine.start(in: look.run, tables) == 0 { return false }
    guard look.ending == .sentence else { return hasText(after: index) || look.ending == .open }
    // A line with a full stop is a headline only above longer text; a short lede looks much the same.
    return hasBody(after: index) && !passages[index].touchesPrevious
  }

  private func hasText(after index: Int) -> Bool {
    passages.indices.contains(index + 1)
  }

  /// Whether one of the next passages is running text longer than this one.
  private func hasBody(after index: Int) -> Bool {
    passages.indices.dropFirst(index + 1).prefix(6).contains { next in
      looks[next].isBodyLike && words[next].count * 2 > words[index].count * 3
    }
  }

  /// Whether a short passage under the headline says what the story is.
  private func isDek(_ index: Int) -> Bool {
    let look = looks[index]
    guard let headline, index > headline, !look.isLong, passages[index].kind == .paragraph else { return false }
    if emphasis[index] != nil { return look.wordCount >= 4 && look.wordCount <= 50 }
    if index == headline + 1, opensDek(headline) { return true }
    guard look.isOneLine, look.ending == .open, look.wordCount >= 5, !PersonName.isWhole(look, tables) else {
      return false
    }
    guard !look.asksWithoutMark(tables) else { return false }
    return passages.indices.contains(index + 1)
  }

  /// Whether a passage ends with a semicolon above a line that touches it: archives join headline and dek so.
  private func opensDek(_ index: Int) -> Bool {
    guard looks[index].isOneLine, looks[index].wordCount <= 20, text.utf8[words[index]].last == UInt8(ascii: ";"),
      passages.indices.contains(index + 1)
    else { return false }
    return passages[index + 1].touchesPrevious && passages[index + 1].isOneLine && looks[index + 1].wordCount <= 40
  }

  private func isBelowDekSign(_ index: Int) -> Bool { index > 0 && headline == index - 1 && opensDek(index - 1) }

  /// Reads title and writers of the front matter; says whether there is a title.
  private mutating func readFrontMatter() -> Bool {
    guard let frontMatter = FrontMatter(of: text, passages.first?.range) else { return false }
    for writer in frontMatter.values(of: "author", "authors", "byline") { writers.insert(writer.lowercased()) }
    return !frontMatter.values(of: "title", "headline").isEmpty
  }

  /// Whether the text starts with front matter.
  var hasFrontMatter: Bool { FrontMatter(of: text, passages.first?.range) != nil }

  /// Whether a passage is nothing but whom a writer writes for, on the line below the name.
  private func isAgency(_ look: Look) -> Bool {
    guard look.isOneLine, let length = tables.writers.agencies.match(look.run, at: 0) else { return false }
    return look.run.tokens.dropFirst(length).allSatisfy { $0.kind == .mark || tables.writers.roles.contains($0.key) }
  }

  func follows(_ part: Part, _ index: Int) -> Bool { index > 0 && parts[index - 1] == part }

  private func followsAny(_ part: Part, _ index: Int) -> Bool {
    index > 0 && (parts[index - 1] == part || Dateline.isDate(looks[index - 1], tables))
  }
}
