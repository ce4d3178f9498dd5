/// Why a measurement could not be made.
struct BenchError: Error, CustomStringConvertible {
  /// What went wrong, a whole sentence.
  let description: String

  /// Takes the sentence.
  init(_ description: String) { self.description = description }
}
