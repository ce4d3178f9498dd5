import Editorial
import Prose
import Reports

extension Session {
  /// The columns that two texts side by side need.
  private static let sideBySideColumns = 100

  /// Writes a difference.
  func write(_ report: DiffReport, as format: DiffFormat, layout: DiffLayout, isGit: Bool) {
    let stat = layout == .stat ? DiffStat(report) : nil
    // Git's pager shows colour, though what git runs writes into a pipe.
    let isPaged = isGit && environment["GIT_PAGER_IN_USE"] == "true" && terminal.allowsColour
    let style = TerminalStyle(width: terminal.width, hasColour: terminal.hasColour || isPaged)
    switch format {
    case .text where layout == .sideBySide: console.write(sideBySide(report, style))
    case .text: console.write((stat?.text(style: style) ?? report.text(style: style)) + (isGit ? "\n" : ""))
    case .markdown: console.write(stat?.markdown ?? report.markdown)
    case .html: console.write(stat?.html ?? report.html)
    case .json: console.write((stat?.json ?? report.json).file)
    case .critic:
      // A file gets the texts' very bytes; on a screen nothing of them may act.
      if terminal.isTerminal {
        console.write(Visible.text(String(decoding: report.criticMarkup, as: UTF8.self)))
      } else {
        console.write(bytes: report.criticMarkup)
      }
    }
  }

  private func sideBySide(_ report: DiffReport, _ style: TerminalStyle) -> String {
    guard terminal.columns >= Self.sideBySideColumns else {
      console.say(
        "stet: Two texts side by side need \(Self.sideBySideColumns) columns and there are \(terminal.columns), so they are shown in one."
      )
      return report.text(style: style)
    }
    return report.sideBySide(style: TerminalStyle(width: min(terminal.columns, 200), hasColour: style.hasColour))
  }

  /// The language of a tag that a person typed.
  func language(tag: String) throws(CommandError) -> Language {
    guard let language = Language(tag: tag) else {
      throw CommandError(
        "bad-language",
        "“\(Visible.line(tag))” is no language tag.",
        hint: "Name the language as BCP 47 does: en, de, pt-BR."
      )
    }
    return language
  }
}
