/// A key that a person pressed, as far as a screen has a use for it.
package enum Key: Sendable, Hashable {
  /// A character, or a mark that belongs to the one before.
  case character(Character)
  /// A letter with the control key, in lower case.
  case control(Character)
  /// Text from the clipboard, as a terminal brackets it.
  case paste(String)
  /// A key with a name of its own.
  case enter, escape, tab, backTab, backspace, delete, up, down, left, right, home, end, pageUp, pageDown
}
