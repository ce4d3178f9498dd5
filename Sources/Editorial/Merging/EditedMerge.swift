package import Prose

/// A text with the wordings of a merge between markers, as a person gave it back from their editor.
package struct EditedMerge: Sendable {
  private let versions: FileVersions
  private let edited: Text

  /// Takes what the editor wrote, and what was merged.
  package init(_ edited: Text, of versions: FileVersions) {
    self.edited = edited
    self.versions = versions
  }

  /// The number of the first line, from 1, that still is one of the markers; nil when none is left.
  package var firstMarker: Int? {
    edited.string.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(where: Self.isMarker)
      .map { $0 + 1 }
  }

  /// The text without the line ends that only the markers had brought into the middle of a paragraph.
  ///
  /// A sentence keeps the space behind it before a marker; where a line ends so in none of the versions, it goes on in the
  /// next line as it did before.
  package var text: Text {
    let sources = [versions.base, versions.ours, versions.theirs].compactMap {
      $0.map { String(decoding: $0, as: UTF8.self) }
    }
    var lines = edited.string.split(separator: "\n", omittingEmptySubsequences: false)
    var joined = ""
    let last = lines.popLast() ?? ""
    for line in lines {
      joined += line
      let isParted = line.hasSuffix(" ") && !sources.contains { $0.contains(line.suffix(24) + "\n") }
      if !isParted { joined += "\n" }
    }
    return Text(joined + last)
  }

  private static func isMarker(_ line: Substring) -> Bool {
    guard let sign = line.first, "<|=>".contains(sign) else { return false }
    let run = line.prefix { $0 == sign }
    guard run.count >= 7 else { return false }
    switch line.dropFirst(run.count) {
    case " mine": return sign == "<"
    case " was": return sign == "|"
    case " theirs": return sign == ">"
    // A heading may be underlined so, but not beside the other markers.
    case "": return sign == "="
    default: return false
    }
  }
}
