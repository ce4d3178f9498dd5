extension AttributionReading {
  /// Every attribution that was read, in the order of where they start, with who is meant by each source.
  func resolved() -> [Attribution] {
    let places = attributions.indices.map { index in
      Place(
        content: attributions[index].content.first?.lowerBound ?? 0,
        cue: attributions[index].cue?.lowerBound ?? 0,
        index: index
      )
    }.sorted()
    var resolution = SpeakerResolution(text, roster)
    return places.map { place in
      var attribution = attributions[place.index]
      attribution.speaker = attribution.source.flatMap { resolution.speaker(of: $0) }
      return attribution
    }
  }
}

/// Where an attribution starts; to sort these costs less than to sort what they stand for.
private struct Place: Comparable {
  let content: Int
  let cue: Int
  let index: Int

  static func < (a: Self, b: Self) -> Bool { (a.content, a.cue, a.index) < (b.content, b.cue, b.index) }
}
