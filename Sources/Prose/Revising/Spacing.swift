/// White space that became other white space, with the same words on both sides of it.
package struct Spacing: Sendable, Hashable {
  /// What was done.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A paragraph was parted or two were joined.
    case paragraphs
    /// A line is broken at another place.
    case lines
    /// A line ends with other bytes: CR LF or LF.
    case lineEnds = "line-ends"
    /// Spaces, tabs, empty lines and invisible characters.
    case spaces
  }

  /// What was done.
  package let kind: Kind
  /// What stood there, in UTF-8 offsets of the old text.
  package let old: Range<Int>
  /// What stands there, in UTF-8 offsets of the new text.
  package let new: Range<Int>
}

extension Difference {
  /// The white space that changed while the words around it did not, in order.
  ///
  /// White space beside a word that changed belongs to that change.
  ///
  /// - Complexity: O(*n*).
  package var spacings: [Spacing] {
    textEdits.compactMap { edit in
      guard isBlank(edit.old, old.text), isBlank(edit.new, new.text) else { return nil }
      return Spacing(kind: kind(of: edit), old: edit.old, new: edit.new)
    }
  }

  private func isBlank(_ range: Range<Int>, _ text: Text) -> Bool {
    var scanner = WordScanner(text.utf8, range, composes: layout.composes)
    return scanner.next() == nil
  }

  private func kind(of edit: TextEdit) -> Spacing.Kind {
    let (before, after) = (old.text.utf8[edit.old], new.text.utf8[edit.new])
    let feeds = (before.count { $0 == 0x0A }, after.count { $0 == 0x0A })
    if before.filter({ $0 != 0x0D }) == after.filter({ $0 != 0x0D }) { return .lineEnds }
    let isAtEnd = edit.old.upperBound == old.text.count || edit.old.lowerBound == 0
    if !isAtEnd, (feeds.0 > 1) != (feeds.1 > 1) { return .paragraphs }
    return (feeds.0 == 0) != (feeds.1 == 0) && !isAtEnd ? .lines : .spaces
  }
}
