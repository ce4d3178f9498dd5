/// A draft of two hundred sentences that was edited two thousand times, the same on every machine.
struct LongHistory {
  private var words = GeneratedText(seed: 5, sentences: 200)

  /// The draft as it stands.
  var text: String { words.text(titled: "The harbour and the bridge") }

  /// Adds revisions of the draft to a history.
  mutating func write(revisions: Int, of path: String, to stream: inout ImportStream) {
    for number in 0..<revisions {
      words.edit()
      stream.commit(
        "edit \(number)",
        by: "Bench <bench@example.org>",
        at: 1_700_000_000 + number * 60,
        files: [(path, Array(text.utf8))]
      )
    }
  }
}
