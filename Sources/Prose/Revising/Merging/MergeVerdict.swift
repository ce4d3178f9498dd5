/// What is to become of a region.
enum MergeVerdict: Sendable, Equatable {
  /// Nobody changed its words.
  case kept
  /// Both sides did the same.
  case agreed
  /// Only one side changed it, or the other side's change is lost in white space.
  case taken(ProseMerge.Side)
  /// One side moved it away and the other edited it; the edit goes where it was moved to.
  case followed
  /// One side changed words, the other only marks: the bytes of the one with the marks of the other.
  case blended([UInt8])
  /// A person must decide.
  case conflict
}
