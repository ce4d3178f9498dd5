import CGit2
import Glibc

extension Repository {
  /// What every landing needs beside its content, in bytes: journal, references, and their history.
  private static let margin = 64 << 10
  /// What the smallest file takes, in bytes.
  private static let block = 4 << 10
  /// How many trees a commit brings at most in a workspace, from the top to the folder of a claim's checks.
  private static let depth = 7

  /// Refuses where the disk has no room for what a landing is about to write, before it has begun.
  ///
  /// What is asked for is more than is written: objects count before they are compressed. A disk that another program fills
  /// meanwhile is found when it is full, and the landing's own order keeps what is there sound.
  ///
  /// - Throws: `GitError` with code `diskFull`; nothing has happened then.
  func requireRoom(for changes: [TreeChange], commits: Int) throws(GitError) {
    var (objects, files) = (Need(), Need())
    for change in changes {
      switch change.content {
      case .bytes(let bytes):
        objects.add(bytes.count)
        files.add(bytes.count)
      case .saved(let bytes): objects.add(bytes.count)
      case .stored(let id, _): files.add(try size(of: id))
      case .removed: continue
      }
    }
    for _ in 0..<(commits * (Self.depth + 1)) { objects.add(0) }
    // A new index is written beside the old one.
    let index = FolderListing.status(of: gitDirectory + "index").map { Int($0.st_size) } ?? 0
    objects.bytes += index + changes.count * 160 + Self.margin
    // Files wait in the repository's own folder until they are renamed into their places.
    var needs: [UInt: (need: Need, folder: String)] = [:]
    for (folder, need) in [(gitDirectory, files), (commonDirectory, objects), (workingDirectory, files)] {
      guard let device = FolderListing.status(of: folder)?.st_dev else { continue }
      if folder == workingDirectory, needs[device] != nil { continue }
      needs[device, default: (Need(), folder)].need += need
    }
    for (need, folder) in needs.values { try Self.require(need, in: folder) }
  }

  /// What files take on a disk.
  private struct Need {
    var bytes = 0
    var files = 0

    /// Counts one file more, by its bytes.
    mutating func add(_ size: Int) {
      bytes += (size + Repository.block - 1) / Repository.block * Repository.block + (size == 0 ? Repository.block : 0)
      files += 1
    }

    static func += (left: inout Need, right: Need) {
      (left.bytes, left.files) = (left.bytes + right.bytes, left.files + right.files)
    }
  }

  private static func require(_ need: Need, in folder: String) throws(GitError) {
    var disk = Glibc.statvfs()
    guard unsafe statvfs(folder, &disk) == 0 else { throw GitError(errno: errno, call: "statvfs", path: folder) }
    // What is kept back for the superuser is there for the superuser alone. A file system that does not count says zero.
    let isRoot = geteuid() == 0
    let free = Int(clamping: isRoot ? disk.f_bfree : disk.f_bavail) * Int(disk.f_frsize)
    guard disk.f_blocks == 0 || free >= need.bytes else {
      let message = "\(Self.size(need.bytes)) are needed, and \(Self.size(free)) are free, so nothing was changed"
      throw GitError(.diskFull, call: "statvfs", message: message, path: folder)
    }
    let names = Int(clamping: isRoot ? disk.f_ffree : disk.f_favail)
    guard disk.f_files == 0 || names >= need.files else {
      let message = "it has room for \(names) more files, and \(need.files) are needed, so nothing was changed"
      throw GitError(.diskFull, call: "statvfs", message: message, path: folder)
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1 << 20 ? "\((bytes + 1023) >> 10) KB" : "\((bytes + (1 << 20) - 1) >> 20) MB"
  }
}

extension Repository {
  /// Runs a body that waits for no disk: what it writes may be lost or torn when the power fails.
  ///
  /// The branch may then name commits that are gone, so it is for what can be made again from what it was made of.
  package static func withoutWaiting<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result { try Disk.withoutWaiting(body) }
}
