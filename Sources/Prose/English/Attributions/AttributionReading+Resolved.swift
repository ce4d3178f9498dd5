extension AttributionReading {
  /// Every attribution that was read, in the order of where they start, with who is meant by each source.
  func resolved() -> [Attribution] {
    var attributions = self.attributions.sorted {
      ($0.content.first?.lowerBound ?? 0, $0.cue?.lowerBound ?? 0) < (
        $1.content.first?.lowerBound ?? 0, $1.cue?.lowerBound ?? 0
      )
    }
    var resolution = SpeakerResolution(text, roster)
    for index in attributions.indices { attributions[index].speaker = resolution.speaker(of: attributions[index]) }
    return attributions
  }
}
