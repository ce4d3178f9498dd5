import Editorial
import Prose
import StetKit

/// Documents of word processors and browsers, read through `pandoc` where it is installed.
enum Pandoc {
  /// Converts a document to Markdown, one paragraph a line, without the HTML that Markdown has no form of its own for.
  static func markdown(of path: String, format: String) throws(CommandError) -> Text {
    let command = ["pandoc", "--from", format, "--to", "gfm-raw_html", "--wrap", "none", "--", path]
    guard let result = try ChildProcess.run(command, capturing: true) else {
      throw CommandError(
        "no-pandoc",
        "\(Visible.line(path)) is a document that stet reads through pandoc, which is not installed.",
        hint: "apt-get install pandoc, or save the article as plain text or Markdown."
      )
    }
    guard result.status == 0 else {
      throw CommandError(
        "pandoc-failed",
        "pandoc could not read \(Visible.line(path)) and ended with status \(result.status)."
      )
    }
    guard !result.output.isEmpty, result.output.count <= Workspace.largestDraft else {
      let problem = result.output.isEmpty ? "holds no text" : "is larger than a draft may be"
      throw CommandError("empty-file", "\(Visible.line(path)) \(problem).")
    }
    do {
      return try Text(validating: result.output)
    } catch {
      throw CommandError("pandoc-failed", "pandoc wrote something that is not UTF-8, at offset \(error.offset).")
    }
  }

  /// Converts Markdown with the footnotes and tables of forges to a .docx.
  ///
  /// `bracketed_spans` and `raw_attribute` carry what went and what came; links are written out, so none has to be guessed.
  static func document(of path: String) throws(CommandError) -> [UInt8] {
    let form = "gfm-autolink_bare_uris+footnotes+bracketed_spans+raw_attribute"
    let command = ["pandoc", "--from", form, "--to", "docx", "--output", "-", "--", path]
    guard let result = try ChildProcess.run(command, capturing: true) else {
      throw CommandError(
        "no-pandoc",
        "A .docx is made with pandoc, which is not installed.",
        hint: "apt-get install pandoc, or take --format html, which word processors open too."
      )
    }
    guard result.status == 0, !result.output.isEmpty else {
      throw CommandError("pandoc-failed", "pandoc could not make a .docx and ended with status \(result.status).")
    }
    return result.output
  }
}
