/// What a shell offers where a value is expected.
///
/// Listed choices need no case of their own: a value that has choices is completed from them.
package enum Completion: Sendable, Hashable {
  /// Nothing: the value is free text.
  case none
  /// The names of files and directories.
  case file
  /// The names of directories.
  case directory
  /// What the program itself answers to `__complete KIND -- WORD`: one candidate a line, as `value` or
  /// `value<TAB>description`.
  case dynamic(String)
}
