import Dice
import Prose

/// A typed edit to one sentence of a generated article, with what must become of a claim that is that sentence.
enum Mutation: CaseIterable {
  case typo, number, negation, name, weekday, quoteTrim, reporting, split, merge, moveSentence, moveParagraph
  case delete, deleteBesideLookAlike, duplicate, lookAlike, insert, curl, dash, dayOfMonth, month, year, hedge, capital

  /// What must become of the sentence.
  enum Truth {
    /// The same words at the line that has this origin.
    case same
    /// The same words at the line with this origin, but written otherwise.
    case typographic
    /// Other words, at the lines that have this origin, of one of some classes.
    case reworded(Set<ChangeClass>)
    /// The same words, or no answer because they stand in several places.
    case sameOrAmbiguous
    case gone
  }

  /// Does the edit at a place; nil when the sentence there does not allow it.
  func apply(to article: inout WrittenArticle, _ paragraph: Int, _ line: Int, _ dice: inout SeededDice) -> Truth? {
    let text = article.paragraphs[paragraph][line].text
    func rewrite(_ new: String, _ classes: Set<ChangeClass>) -> Truth? {
      guard new != text else { return nil }
      article.paragraphs[paragraph][line].text = new
      return .reworded(classes)
    }
    switch self {
    case .typo: return rewrite(text.replacing("please", with: "pelase").replacing("guests", with: "geusts"), [.words])
    case .number:
      let figure = text.split(separator: " ").last { Int($0) != nil } ?? ""
      return rewrite(text.replacing(" \(figure) ", with: " \(figure)7 "), [.number])
    case .negation: return rewrite(text.replacing(" were ", with: " were not "), [.negation])
    case .name:
      let name = WrittenArticle.surnames.first { text.contains(" \($0) ") } ?? "?"
      return rewrite(text.replacing(" \(name) ", with: " Quist "), [.name])
    case .weekday:
      let day = WrittenArticle.weekdays.first { text.contains($0) } ?? "?"
      return rewrite(text.replacing(day, with: "Sunday"), [.date])
    case .quoteTrim: return rewrite(text.replacing(" very last", with: ""), [.quote])
    case .reporting: return rewrite(text.replacing(" said to ", with: " lied to "), [.attribution, .words])
    case .dayOfMonth: return rewrite(text.replacing("Until 3 ", with: "Until 4 "), [.date])
    case .month:
      let month = WrittenArticle.months.first { text.contains($0) } ?? "?"
      return rewrite(text.replacing(month, with: "January"), [.date])
    case .year: return rewrite(text.replacing(" 1998 ", with: " 1989 "), [.date])
    case .hedge: return rewrite(text.replacing(" were ", with: " may have been "), [.negation])
    case .capital: return rewrite(text.replacing(" guests", with: " Guests"), [.name])
    case .dash:
      guard text.contains("—") else { return nil }
      article.paragraphs[paragraph][line].text = text.replacing("—", with: "–")
      return .typographic
    case .curl:
      guard text.contains("“") else { return nil }
      article.paragraphs[paragraph][line].text = text.replacing("“", with: "\"").replacing("”", with: "\"")
      return .typographic
    case .split: return split(&article, paragraph, line)
    case .merge: return merge(&article, paragraph, line)
    case .moveSentence, .moveParagraph, .duplicate: return move(&article, paragraph, line, &dice)
    case .delete:
      article.paragraphs[paragraph].remove(at: line)
      return .gone
    case .deleteBesideLookAlike, .lookAlike: return putLookAlike(&article, paragraph, line)
    case .insert:
      article.paragraphs[paragraph].insert(.init(origins: [], text: "Nobody had foreseen such weather."), at: line)
      return .same
    }
  }

  private func split(_ article: inout WrittenArticle, _ paragraph: Int, _ line: Int) -> Truth? {
    let old = article.paragraphs[paragraph][line]
    let halves = old.text.split(separator: ", and on ", maxSplits: 1)
    guard halves.count == 2 else { return nil }
    article.paragraphs[paragraph][line] = .init(origins: old.origins, text: halves[0] + ".")
    article.paragraphs[paragraph].insert(.init(origins: old.origins, text: "On " + halves[1]), at: line + 1)
    return .reworded([.words])
  }

  private func merge(_ article: inout WrittenArticle, _ paragraph: Int, _ line: Int) -> Truth? {
    guard line + 1 < article.paragraphs[paragraph].count else { return nil }
    let (first, second) = (article.paragraphs[paragraph][line], article.paragraphs[paragraph][line + 1])
    guard first.text.hasSuffix("."), second.text.hasPrefix("Then "), second.origins.count == 1 else { return nil }
    let text = first.text.dropLast() + ", and then" + second.text.dropFirst(4)
    article.paragraphs[paragraph][line] = .init(origins: first.origins + second.origins, text: String(text))
    article.paragraphs[paragraph].remove(at: line + 1)
    return .reworded(Set(ChangeClass.allCases.filter(\.reopens)))
  }

  private func move(
    _ article: inout WrittenArticle,
    _ paragraph: Int,
    _ line: Int,
    _ dice: inout SeededDice
  ) -> Truth? {
    let target = Int.random(in: article.paragraphs.indices, using: &dice)
    guard target != paragraph else { return nil }
    switch self {
    case .moveParagraph: article.paragraphs.swapAt(paragraph, target)
    case .duplicate:
      let copy = WrittenArticle.Line(origins: [], text: article.paragraphs[paragraph][line].text)
      article.paragraphs[target].append(copy)
      return .sameOrAmbiguous
    default: article.paragraphs[target].append(article.paragraphs[paragraph].remove(at: line))
    }
    return .same
  }

  /// Puts a sentence beside that differs in its weekday only; then, for a deletion, takes the sentence itself out.
  private func putLookAlike(_ article: inout WrittenArticle, _ paragraph: Int, _ line: Int) -> Truth? {
    let text = article.paragraphs[paragraph][line].text
    guard let day = WrittenArticle.weekdays.first(where: text.contains) else { return nil }
    let twin = WrittenArticle.Line(origins: [], text: text.replacing(day, with: "Sunday"))
    article.paragraphs[paragraph].insert(twin, at: line + 1)
    return .same
  }
}
