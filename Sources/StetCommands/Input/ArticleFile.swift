import CommandSyntax
import Editorial
import Prose
import StetKit

/// An article as it arrives: a text in some encoding, or a word processor's document.
enum ArticleFile {
  /// The encodings that a text may be read in.
  enum Encoding: String, CaseIterable, Sendable {
    /// What nearly everything is today.
    case utf8 = "utf-8"
    /// What Western Windows programs wrote.
    case windows1252 = "windows-1252"
    /// What older Western systems wrote: ISO 8859-1.
    case latin1 = "latin-1"
  }

  /// The endings that pandoc converts, and its name for each format.
  private static let documents = ["docx": "docx", "odt": "odt", "html": "html", "htm": "html"]

  /// Reads an article's text.
  ///
  /// - Parameter name: the file as the person typed it, for what is said of it; `path` is where it lies.
  static func read(_ name: String, at path: String, encoding: Encoding) throws -> Text {
    let bytes = try path == "-" ? StandardInput.read(limit: Workspace.largestDraft) : HostFiles.read(path)
    guard !bytes.isEmpty else { throw CommandError("empty-file", "\(Visible.line(name)) is empty.") }
    if let format = documents[ending(of: path)] {
      return try Pandoc.markdown(of: path, format: format)
    }
    return try decode(bytes, encoding: encoding, name: name)
  }

  private static func decode(_ bytes: [UInt8], encoding: Encoding, name: String) throws(CommandError) -> Text {
    switch encoding {
    case .latin1: return Text(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })))
    case .windows1252:
      guard let text = Windows1252.decode(bytes) else {
        throw CommandError(
          "not-windows-1252",
          "\(Visible.line(name)) is not Windows-1252: it holds bytes that this encoding does not use.",
          hint: "Every file can be read as latin-1; look at the result before you trust it."
        )
      }
      return Text(text)
    case .utf8:
      if let half = zeroHalf(of: bytes) {
        throw CommandError(
          "utf-16",
          "\(Visible.line(name)) looks like UTF-16: every other byte of it is zero.",
          hint: conversion(from: half == 0 ? "UTF-16BE" : "UTF-16LE", of: name)
        )
      }
      do {
        return try Text(validating: bytes)
      } catch {
        let line = bytes[..<error.offset].count { $0 == 0x0A } + 1
        let byte = String(bytes[error.offset], radix: 16, uppercase: true)
        throw CommandError(
          "not-utf8",
          "\(Visible.line(name)) is not UTF-8: byte 0x\(byte) at offset \(error.offset), line \(line), belongs to no character.",
          hint: hint(for: bytes, name: name)
        )
      }
    }
  }

  private static func conversion(from encoding: String, of name: String) -> String {
    "Convert it: iconv -f \(encoding) -t UTF-8 \(name == "-" ? "" : "\(ShellWords.quote(name)) ")> article.txt"
  }

  /// Which byte of each pair is zero in most of a text: 0 or 1; nil where neither is, as in any UTF-8.
  private static func zeroHalf(of bytes: [UInt8]) -> Int? {
    let pairs = bytes.count / 2
    // What begins with UTF-16's mark is told from it.
    guard pairs >= 4, bytes[0] < 0xFE else { return nil }
    let zeros = (0..<2).map { half in (0..<pairs).count { bytes[2 * $0 + half] == 0 } }
    return (0..<2).first { zeros[$0] * 2 > pairs && zeros[1 - $0] == 0 }
  }

  private static func hint(for bytes: [UInt8], name: String) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return conversion(from: "UTF-16", of: name)
    }
    let encoding: Encoding = Windows1252.decode(bytes) == nil ? .latin1 : .windows1252
    guard name != "-" else { return "Give the same command with --encoding \(encoding.rawValue)." }
    return
      "It can be read as \(encoding == .latin1 ? "Latin-1" : "Windows-1252"): stet add --encoding \(encoding.rawValue) \(ShellWords.quote(name))"
  }

  private static func ending(of path: String) -> String {
    path.split(separator: "/").last?.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last?
      .lowercased() ?? ""
  }
}
