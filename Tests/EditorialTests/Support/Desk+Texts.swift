@testable import Editorial

extension Desk {
  /// The sentence that most tests follow.
  static let cost = "It cost 48 million kroner."

  /// A short article whose sentences are all different.
  static let bridge = """
    # Bridge over Skerry Sound opens

    The bridge over Skerry Sound opened on 4 May 2019. It cost 48 million kroner. Ida Moss, the harbour master, \
    walked across first.

    The old ferry carried 210 people a day. It stopped running in June 2019.

    Nobody at the quay misses the queue.

    """

  /// A source that every policy accepts.
  static let report = Source(title: "Road Office annual report 2019", url: nil, locator: "page 12", role: .primary)

  /// A verification that every policy accepts.
  static let verify = Verify(sources: [report])
}
