import Editorial
import Prose

/// One way of answering requests that come as JSON lines.
///
/// A request is one object a line with an `id`; its answer is one object a line with the same `id`. Offsets on the wire count
/// Unicode scalars of the request's text, not bytes.
struct Mode: Sendable {
  /// The word on the command line.
  let name: String
  /// Makes the answer's fields, without the `id`, of the request's.
  let answer: @Sendable (inout JSONFields) throws -> [String: JSON]

  /// Every mode.
  static let all = [sentences, quotes, rank, carry, claims]
}
