import Editorial
import Git

/// Where all drafts stood at one commit, with a line for each claim, as it is kept under `.git/stet/desk`.
///
/// The whole is of one build of stet, one file of settings, one state of the house checklists and one commit; each draft is of the tree that its folder had. It may
/// be deleted at any time. The file is a line with its own measure, a line for each draft, and then the lines of the claims,
/// those of one status of one draft together: a list that asks for few of them reads few.
final class DeskMemo {
  /// Where some bytes are, and what they are known by.
  struct Part {
    let status: String
    let place: Range<Int>
    let sum: String
  }

  /// What is kept of one draft.
  struct Entry {
    /// The tree of its folder.
    let tree: String
    /// Its figures, as `DraftStanding.line` has them.
    let figures: String
    /// Where the ids of all claims are.
    let ids: Part
    /// Where the claims of each status are.
    let rows: [Part]
  }

  /// The commit.
  let head: ObjectID
  /// The drafts, by their folders.
  let entries: [String: Entry]
  private let file: DerivedFile
  /// Where the lines of the claims begin in the file.
  private let start: Int

  private static let measure = 32

  /// Reads the lines of the drafts; nil for what another build or other settings wrote, and for anything else.
  ///
  /// - Parameters:
  ///   - program: the build of stet; nil for the ids alone, which every build reads in the same way.
  ///   - settings: the objects of the settings' file and of the checklists; nil likewise.
  init?(_ repository: borrowing Repository, program: String? = nil, settings: String? = nil) {
    guard let file = repository.derivedFile("desk"), let measure = file.bytes(0..<min(Self.measure, file.size)),
      case let words = String(decoding: measure, as: UTF8.self).split(separator: " "), words.count >= 3,
      words[0] == "stet-desk-2", let count = Int(words[1]), count >= 0,
      let index = file.bytes(Self.measure..<(Self.measure + count)), let sum = DerivedFile.sum(of: index),
      words[2] == sum
    else { return nil }
    let lines = index.split(separator: 0x0A)
    guard let first = lines.first, case let header = String(decoding: first, as: UTF8.self).split(separator: "\t"),
      header.count == 3, program.map({ $0 == header[0] }) ?? true, settings.map({ $0 == header[1] }) ?? true,
      let head = ObjectID(hex: header[2])
    else { return nil }
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      let parts = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      guard parts.count >= 4, let rows = Self.parts(parts[3...]) else { return nil }
      entries[parts[1]] = Entry(tree: parts[0], figures: parts[2], ids: rows[0], rows: Array(rows[1...]))
    }
    (self.head, self.entries, start) = (head, entries, Self.measure + count)
    self.file = file
  }

  private static func parts(_ parts: ArraySlice<String>) -> [Part]? {
    var rows: [Part] = []
    for part in parts {
      let words = part.split(separator: " ")
      guard words.count == 4, let place = Int(words[1]), let count = Int(words[2]), place >= 0, count >= 0 else {
        return nil
      }
      rows.append(Part(status: String(words[0]), place: place..<(place + count), sum: String(words[3])))
    }
    return rows
  }

  /// Some bytes; nil where the file does not have them as they were kept.
  func bytes(of part: Part) -> [UInt8]? {
    guard let bytes = file.bytes((start + part.place.lowerBound)..<(start + part.place.upperBound)),
      let sum = DerivedFile.sum(of: bytes), sum == part.sum
    else { return nil }
    return bytes
  }
}

extension DeskMemo {
  /// A file in the making.
  struct Draft {
    private var lines: [String]
    private var blob: [UInt8] = []

    init(program: String, settings: String, head: ObjectID) { lines = ["\(program)\t\(settings)\t\(head.hex)"] }

    /// Adds a draft whose claims are given, in the order of the text.
    mutating func add(_ folder: String, tree: ObjectID, figures: String, ids: [ClaimID], claims: [ClaimRow]) {
      var rows = [(status: "ids", bytes: Array(ids.map { $0.string + "\n" }.joined().utf8))]
      for (number, claim) in claims.enumerated() {
        guard let text = claim.text else { return }
        let line = Array("\(number)\t\(text)\n".utf8)
        if let place = rows.firstIndex(where: { $0.status == claim.status }) {
          rows[place].bytes += line
        } else {
          rows.append((claim.status, line))
        }
      }
      var parts: [(status: String, bytes: [UInt8], sum: String)] = []
      for part in rows {
        guard let sum = DerivedFile.sum(of: part.bytes) else { return }
        parts.append((part.status, part.bytes, sum))
      }
      add(folder, tree.hex, figures, parts)
    }

    /// Adds a draft as another file has it; a part that cannot be read there is left out with the draft.
    mutating func add(_ folder: String, _ entry: Entry, of memo: DeskMemo) {
      var rows: [(status: String, bytes: [UInt8], sum: String)] = []
      for part in [entry.ids] + entry.rows {
        guard let bytes = memo.bytes(of: part) else { return }
        rows.append((part.status, bytes, part.sum))
      }
      add(folder, entry.tree, entry.figures, rows)
    }

    private mutating func add(
      _ folder: String,
      _ tree: String,
      _ figures: String,
      _ rows: [(status: String, bytes: [UInt8], sum: String)]
    ) {
      var line = [tree, folder, figures]
      for part in rows {
        line.append("\(part.status) \(blob.count) \(part.bytes.count) \(part.sum)")
        blob += part.bytes
      }
      lines.append(line.joined(separator: "\t"))
    }

    /// The whole file; nil where it cannot be summed up.
    var bytes: [UInt8]? {
      let index = Array((lines.joined(separator: "\n") + "\n").utf8)
      guard let sum = DerivedFile.sum(of: index) else { return nil }
      let measure = Array("stet-desk-2 \(index.count) \(sum) ".utf8)
      return measure + [UInt8](repeating: 0x20, count: DeskMemo.measure - measure.count) + index + blob
    }
  }
}
