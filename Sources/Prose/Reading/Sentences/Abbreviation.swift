/// How the stop of an abbreviation bears on the end of a sentence.
package enum Abbreviation: Sendable {
  /// Stands before a name or between two words, so its stop ends nothing: Mr., vs., e.g.
  case binding
  /// Binds to a number that follows and is a common word otherwise: No., Fig., p.
  case numbered
  /// May stand last; the next word decides: Inc., Calif., U.S.
  case closing
  /// Usually stands last when a capital follows: etc., a.m.
  case trailing
}
