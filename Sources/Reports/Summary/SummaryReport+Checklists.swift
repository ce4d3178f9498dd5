import Editorial

extension SummaryReport {
  /// The open items of the lists that are for the draft, each with its name; those that the gate asks for come first.
  var checklistSection: Document.Section? {
    // A list that is missing or cannot be read has no items, and keeps the gate closed all the same.
    let unread = summary.gate.reasons.filter { $0.kind == .checklist && $0.item == nil }.map { finding in
      Document.Entry(
        words: Phrase(finding.words),
        line: Phrase(finding.detail.map(Wording.folded) ?? "", .toned(.wrong)),
        facts: [],
        tone: .wrong
      )
    }
    let lists = summary.openSheets
    guard !(lists.isEmpty && unread.isEmpty) else { return nil }
    // What nobody has begun and the gate does not ask for is named, for its items would hide the others.
    let begun = lists.filter { $0.isRequired || $0.done > 0 || $0.entries.contains { !$0.reopened.isEmpty } }
    let others = lists.filter { list in !begun.contains { $0.list.name == list.list.name } }
    let pieces = begun.flatMap { sheet -> [Document.Piece] in
      [.paragraph(Self.head(sheet)), .entries(sheet.open.map { Self.entry($0, of: sheet) })]
    }
    let named = others.map { Document.Entry(words: Self.head($0), line: Phrase(), facts: [], tone: .plain) }
    return .init(
      heading: "Open checklists",
      pieces: (unread.isEmpty ? [] : [.entries(unread)]) + pieces + (named.isEmpty ? [] : [.entries(named)])
    )
  }

  private static func head(_ sheet: ChecklistSheet) -> Phrase {
    var head = Phrase(sheet.list.title, .bold) + Phrase("  ")
    head.add(sheet.list.name, .code, isSolid: true)
    head.add("  \(sheet.done) of \(sheet.entries.count) done, ")
    return head + (sheet.isRequired ? Phrase("required", .toned(.reopened)) : Phrase("not required", .faint))
  }

  private static func entry(_ entry: ChecklistSheet.Entry, of sheet: ChecklistSheet) -> Document.Entry {
    var line = Phrase("\(sheet.list.name)/\(entry.item.number)", .code, isSolid: true)
    if let last = entry.reopened.last {
      line.add(" · opened again by an edit; \(last.person.name) had done it", .toned(.reopened))
    }
    return .init(words: Phrase(entry.item.words), line: line, facts: [], tone: sheet.isRequired ? .reopened : .plain)
  }

  /// Gives the open items to programs, list by list.
  var checklistJSON: JSON {
    .array(
      summary.openSheets.map { sheet in
        .object([
          "name": .string(sheet.list.name), "title": .string(sheet.list.title), "required": .bool(sheet.isRequired),
          "done": .integer(sheet.done),
          "open": .array(
            sheet.open.map { entry in
              .object([
                "item": .string("\(sheet.list.name)/\(entry.item.number)"), "words": .string(entry.item.words),
                "reopened": .array(entry.reopened.map { .string($0.person.email) }),
              ])
            }
          ),
        ])
      }
    )
  }
}
