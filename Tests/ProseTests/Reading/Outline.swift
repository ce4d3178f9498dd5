import Prose

/// An article as one line a block, to compare with what a test expects: `body: The words…`.
func outline(_ string: String) -> [String] {
  let article = Article(reading: Text(string))
  return article.blocks.map { "\($0.part.rawValue): \(article.text[$0.range])" }
}

/// The parts of an article's blocks, in order.
func parts(_ string: String) -> [Part] { Article(reading: Text(string)).blocks.map(\.part) }
