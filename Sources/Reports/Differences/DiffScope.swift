/// Which changes a person wants to see.
package struct DiffScope: Sendable, Hashable {
  /// Whether other quotation marks, dashes and white space count as changes.
  package let showsTypography: Bool
  /// Whether only changes of words that a claim covers count.
  package let onlyClaims: Bool

  /// Takes both; the defaults are what a checker reads: every change of words, and nothing else.
  package init(showsTypography: Bool = false, onlyClaims: Bool = false) {
    self.showsTypography = showsTypography
    self.onlyClaims = onlyClaims
  }
}
