import Prose

extension Change {
  /// The same change with all of its link or picture, where only the target changed and the words in front of it are a part of
  /// their own: `![The bridge](old.png)` and not the scrap `](old.png)`.
  func withWholeLink(in difference: Difference) -> Change {
    guard let old, let new, let before = Self.start(of: old, in: difference.old.text),
      let after = Self.start(of: new, in: difference.new.text),
      difference.old.text.utf8[before..<old.lowerBound] == difference.new.text.utf8[after..<new.lowerBound]
    else { return self }
    return Change(
      kind: kind,
      isMoved: isMoved,
      old: before..<old.upperBound,
      new: after..<new.upperBound,
      changeClass: changeClass,
      edits: edits,
      isQuoted: isQuoted
    )
  }

  /// Where the link or picture opens whose closing a range begins with, on the same line; nil where there is none.
  private static func start(of range: Range<Int>, in text: Text) -> Int? {
    guard text.utf8[range].starts(with: "](".utf8) else { return nil }
    let line = text.utf8[..<range.lowerBound]
    guard let open = line.lastIndex(where: { [0x0A, 0x0D, UInt8(ascii: "["), UInt8(ascii: "]")].contains($0) }),
      line[open] == UInt8(ascii: "[")
    else { return nil }
    return open > 0 && line[open - 1] == UInt8(ascii: "!") ? open - 1 : open
  }
}
