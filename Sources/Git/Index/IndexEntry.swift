import CGit2
import Glibc

/// One entry of an index, but for its name.
struct IndexEntry {
  /// The content.
  let blob: ObjectID
  /// Whether it may be run as a program.
  let isExecutable: Bool
  /// What the file system says of the file; nil makes git compare the content once and fill it in.
  let status: stat?

  /// The entry as the file of an index has it.
  ///
  /// - Parameter name: the path, in UTF-8.
  func bytes(named name: [UInt8]) -> [UInt8] {
    let mode: UInt32 = isExecutable ? 0o100755 : 0o100644
    var words: [UInt32] = [0, 0, 0, 0, 0, 0, mode, 0, 0, 0]
    if let status {
      words = [
        UInt32(truncatingIfNeeded: status.st_ctim.tv_sec), UInt32(truncatingIfNeeded: status.st_ctim.tv_nsec),
        UInt32(truncatingIfNeeded: status.st_mtim.tv_sec), UInt32(truncatingIfNeeded: status.st_mtim.tv_nsec),
        UInt32(truncatingIfNeeded: status.st_dev), UInt32(truncatingIfNeeded: status.st_ino), mode,
        status.st_uid, status.st_gid, UInt32(truncatingIfNeeded: status.st_size),
      ]
    }
    let length = min(name.count, 0xFFF)
    var bytes = words.flatMap { [UInt8].word($0) } + blob.bytes
    bytes += [UInt8(length >> 8), UInt8(length & 0xFF)] + name
    bytes += [UInt8](repeating: 0, count: 8 - bytes.count % 8)
    return bytes
  }
}
