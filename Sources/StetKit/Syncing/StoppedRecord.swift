import Editorial
import Git
import Prose

/// What is kept of a sync that waits for a person, below `stet/sync/` in git's own folder.
///
/// The texts to edit lie beside it. Nothing of it is in the working copy, so no commit can take a half-merged text in.
struct StoppedRecord: Equatable {
  /// A text that was laid out to be edited.
  struct Sheet: Equatable {
    /// The file's name.
    var name: String
    /// The draft's text it is for.
    var path: String
    /// The hash of what was written.
    var written: String
  }

  /// Where the sync was with.
  var place: SyncPlace
  /// The commit to be merged.
  var theirs: ObjectID
  /// The keys of the questions, as they were numbered.
  var questions: [String] = []
  /// What was chosen so far, by key.
  var choices: [String: ProseMerge.Side] = [:]
  /// The texts to edit.
  var sheets: [Sheet] = []

  private static let title = "stet sync 1"

  /// The file's text: a line per word, with what may hold spaces last.
  var text: String {
    var lines = [Self.title, "theirs \(theirs.hex)", "branch \(place.branch)"]
    lines.append("\(place.isNamed ? "remote" : "address") \(place.remote)")
    lines += questions.map { "question \($0)" }
    lines += choices.sorted { $0.key < $1.key }.map { "choice \($0.key) \($0.value == .ours ? "mine" : "theirs")" }
    lines += sheets.map { "sheet \($0.written) \($0.name) \($0.path)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Takes a place and the commit to be merged.
  init(place: SyncPlace, theirs: ObjectID) {
    self.place = place
    self.theirs = theirs
  }

  /// Reads the file's text; nil when it was not written whole.
  init?(text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 4, lines.removeLast().isEmpty, lines.removeFirst() == Self.title else { return nil }
    var words: [String: Substring] = [:]
    for line in lines.prefix(3) {
      guard let space = line.firstIndex(of: " ") else { return nil }
      words[String(line[..<space])] = line[line.index(after: space)...]
    }
    guard let id = words["theirs"].flatMap({ ObjectID(hex: $0) }), let branch = words["branch"],
      let remote = words["remote"] ?? words["address"]
    else { return nil }
    theirs = id
    place = SyncPlace(remote: String(remote), branch: String(branch), isNamed: words["remote"] != nil)
    for line in lines.dropFirst(3) {
      let parts = line.split(separator: " ", maxSplits: 3).map(String.init)
      switch (parts.first, parts.count) {
      case ("question", 2): questions.append(parts[1])
      case ("choice", 3): choices[parts[1]] = parts[2] == "mine" ? .ours : .theirs
      case ("sheet", 4): sheets.append(Sheet(name: parts[2], path: parts[3], written: parts[1]))
      default: return nil
      }
    }
  }
}

extension Workspace {
  /// The folder that a stopped sync keeps its files in, ending in `/`.
  var stoppedFolder: String { "\(gitFolder)stet/sync/" }

  /// The sync that waits for a person; nil when none does.
  func stoppedRecord() throws(WorkspaceError) -> StoppedRecord? {
    do throws(WorkspaceError) {
      return StoppedRecord(text: String(decoding: try HostFiles.read(stoppedFolder + "state"), as: UTF8.self))
    } catch let error where error.code == .missingFile {
      return nil
    }
  }

  /// What a person has made of a sheet; nil when it is gone.
  func sheet(_ sheet: StoppedRecord.Sheet) throws(WorkspaceError) -> [UInt8]? {
    do throws(WorkspaceError) {
      return try HostFiles.read(stoppedFolder + sheet.name)
    } catch let error where error.code == .missingFile {
      return nil
    }
  }

  /// The first sheet that a person has changed.
  func editedSheet(of record: StoppedRecord) throws(WorkspaceError) -> StoppedRecord.Sheet? {
    for sheet in record.sheets {
      if let bytes = try self.sheet(sheet), SHA256.hex(bytes) != sheet.written { return sheet }
    }
    return nil
  }

  /// Keeps a stopped sync: the sheets first, so that the state never names one that is not there.
  func keep(_ record: StoppedRecord, _ merge: TreeMerge) throws(WorkspaceError) -> StoppedMerge {
    var record = record
    record.questions = merge.questions.map(\.key)
    record.sheets = []
    for text in merge.marked {
      let slug = String(text.path.split(separator: "/").dropLast().last ?? "draft")
      let isTaken = record.sheets.contains { $0.name == "\(slug).md" }
      let name = isTaken ? "\(slug)-\(record.sheets.count + 1).md" : "\(slug).md"
      try HostFiles.write(text.text, to: stoppedFolder + name)
      record.sheets.append(StoppedRecord.Sheet(name: name, path: text.path, written: SHA256.hex(text.text)))
    }
    try HostFiles.write(Array(record.text.utf8), to: stoppedFolder + "state")
    return StoppedMerge(questions: merge.questions, files: record.sheets.map { (stoppedFolder + $0.name, $0.path) })
  }

  /// Forgets a stopped sync.
  func forgetStopped(_ record: StoppedRecord?) throws(WorkspaceError) {
    guard let record else { return }
    try HostFiles.remove(stoppedFolder + "state")
    for sheet in record.sheets { try HostFiles.remove(stoppedFolder + sheet.name) }
  }
}
