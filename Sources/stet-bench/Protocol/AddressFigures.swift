import Prose

/// The figures in the web and mail addresses of a stretch of text.
///
/// stet has a class of its own for a changed address; the wire has none, and there a figure is a figure wherever it stands.
enum AddressFigures {
  /// Reads the runs of digits in whatever holds an `@` or `://` between white space, in order.
  static func all(in words: String) -> [Substring] {
    words.split(whereSeparator: \.isWhitespace).filter { $0.contains("@") || $0.contains("://") }.flatMap { address in
      address.split { !("0"..."9").contains($0) }
    }
  }
}
