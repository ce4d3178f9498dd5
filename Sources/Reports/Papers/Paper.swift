package import Editorial

/// A paper of a draft in all the forms that it can be handed over in; all of them say the same.
package protocol Paper: Sendable {
  /// Sets it for a terminal or a plain file.
  func text(style: TerminalStyle) -> String

  /// Sets it as Markdown for a forge or a mail.
  var markdown: String { get }

  /// Sets it as the Markdown that pandoc makes a document of: word processors drop the HTML that forges show.
  var wordProcessor: String { get }

  /// Sets it as one page that needs nothing beside it.
  var html: String { get }

  /// Gives what it says to programs.
  var json: JSON { get }
}

extension CheckingCopy: Paper {}
extension CheckedCopy: Paper {}
extension FootnotedDraft: Paper {}
extension SourceReport: Paper {}
