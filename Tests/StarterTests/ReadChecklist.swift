/// A house checklist as the tests read it, strictly: what does not fit the form is listed, not skipped.
struct ReadChecklist {
  struct Item {
    let check: String
    let reason: String?
  }

  var title = ""
  var purpose = ""
  var appliesTo: [String] = []
  var items: [Item] = []
  var strayLines: [String] = []

  /// Reads the Markdown of one checklist.
  init(_ markdown: String) {
    for (number, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let text = String(line)
      switch true {
      case number == 0 && text.hasPrefix("# "): title = String(text.dropFirst(2))
      case text.isEmpty, text.hasPrefix("## ") && text.count > 3: continue
      case text.hasPrefix("Applies to: ") && appliesTo.isEmpty && items.isEmpty:
        appliesTo = text.dropFirst("Applies to: ".count).split(separator: ",").map { String($0.trimmingSpaces) }
      case text.hasPrefix("- [ ] "): items.append(Item(check: String(text.dropFirst(6)), reason: nil))
      case text.hasPrefix("  Why: "):
        guard let last = items.popLast(), last.reason == nil else {
          strayLines.append(text)
          continue
        }
        items.append(Item(check: last.check, reason: String(text.dropFirst(7))))
      case purpose.isEmpty && appliesTo.isEmpty: purpose = text
      default: strayLines.append(text)
      }
    }
  }
}

extension Substring {
  /// The same without spaces at either end.
  var trimmingSpaces: Substring {
    let front = drop { $0 == " " }
    guard let end = front.lastIndex(where: { $0 != " " }) else { return front }
    return front[...end]
  }
}
