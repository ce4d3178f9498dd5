import Prose

/// Changes of white space in words, those of one kind in one paragraph together.
struct SpacingLines {
  /// Some changes of one kind.
  struct Group {
    /// What was done.
    let kind: Spacing.Kind
    /// The changes, in order.
    var spacings: [Spacing]
    /// Where the first stands in the new text.
    var start: Int { spacings[0].new.lowerBound }
  }

  private let difference: Difference
  /// The groups, in the order of the new text.
  let groups: [Group]

  /// How many changes of a group are written out.
  private static let shown = 4

  /// Groups changes of white space.
  init(_ spacings: [Spacing], in difference: Difference) {
    self.difference = difference
    var groups: [Group] = []
    var block = 0
    let blocks = difference.new.blocks
    var end = -1
    for spacing in spacings {
      // Ends of lines change all together.
      let isNear = spacing.kind == .lineEnds || spacing.new.lowerBound < end
      if isNear, let same = groups.last, same.kind == spacing.kind {
        groups[groups.count - 1].spacings.append(spacing)
        continue
      }
      while block < blocks.count, blocks[block].range.upperBound <= spacing.new.lowerBound { block += 1 }
      end = block < blocks.count ? blocks[block].range.upperBound : difference.new.text.count
      groups.append(Group(kind: spacing.kind, spacings: [spacing]))
    }
    self.groups = groups
  }

  /// Says what was done.
  func heading(_ group: Group, lines: ChangeLines) -> Phrase {
    var phrase = ChangeClass.typography.phrase
    phrase.add("  \(deed(group))  ")
    phrase.add("line \(lines.newLine(at: group.start))", .faint, isSolid: true)
    return phrase
  }

  /// The white space before and after, between the words that it parts; empty where there is nothing to see.
  func words(_ group: Group) -> Phrase {
    guard group.kind == .spaces || group.kind == .paragraphs else { return Phrase() }
    var pieces = group.spacings.prefix(Self.shown).map(words)
    if group.spacings.count > Self.shown {
      pieces.append(Phrase("and \(group.spacings.count - Self.shown) more", .faint))
    }
    return pieces.joined(by: Phrase("  ·  ", .faint))
  }

  private func deed(_ group: Group) -> String {
    let count = group.spacings.count
    switch group.kind {
    case .lines: return "re-wrapped, the words are the same"
    case .lineEnds:
      let isWindows = difference.new.text.utf8[group.spacings[0].new].contains(0x0D)
      return "\(Count.of(count, "line")) now \(count == 1 ? "ends" : "end") in \(isWindows ? "CR LF" : "LF")"
    case .paragraphs:
      let isParted = group.spacings.allSatisfy { $0.new.count > $0.old.count }
      return isParted ? "paragraph parted" : "paragraphs joined"
    case .spaces: return "other white space"
    }
  }

  private func words(_ spacing: Spacing) -> Phrase {
    let bytes = difference.new.text.utf8
    var (start, end) = (max(spacing.new.lowerBound - 16, 0), min(spacing.new.upperBound + 16, bytes.count))
    while start < spacing.new.lowerBound, start > 0, bytes[start - 1] > 0x20 { start += 1 }
    while end > spacing.new.upperBound, end < bytes.count, bytes[end] > 0x20 { end -= 1 }
    while start < spacing.new.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > spacing.new.upperBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    var phrase = Phrase(difference.new.text[start..<spacing.new.lowerBound])
    phrase.add(Blanks.shown(difference.old.text[spacing.old]), .deleted)
    phrase.add(Blanks.shown(difference.new.text[spacing.new]), .inserted)
    phrase.add(difference.new.text[spacing.new.upperBound..<end])
    return phrase
  }
}
