import CGit2
import Glibc

extension GitFolder {
  /// How long a lock is looked at before it counts as standing: plain git holds one for milliseconds.
  private static let patience: UInt32 = 300_000

  /// How old a lock must be that stet did not leave, in seconds.
  private static let youngest = 10

  /// The lock files that stand, and whether each may be removed.
  func locks() -> [Fault] {
    let before = lockFiles()
    guard !before.isEmpty else { return [] }
    usleep(Self.patience)
    return before.filter { lock in identity(of: lock.path) == lock.identity }.map { lock in
      let age = max(0, time(nil) - lock.written)
      return Fault(.lock, shown(lock.path), detail: Self.words(forSeconds: age), obstacle: obstacle(to: lock, age: age))
    }
  }

  /// Why a lock must not be removed; nil when nobody can hold it any more.
  private func obstacle(to lock: LockFile, age: Int) -> String? {
    if FileSystem.isShared(directory) {
      return "the workspace is on a network file system, where another machine may hold it"
    }
    if let owner = RunningGit.owner(ofLock: lock.path, in: self) {
      return "process \(owner.id), \(owner.name), may hold it"
    }
    // A journal was on disk before stet took any lock, and whoever looks holds the lock of stet's own.
    let began = FolderListing.status(of: directory + "stet/journal")?.st_mtim.tv_sec
    if let began, lock.written >= began { return nil }
    return age < Self.youngest ? "it is too young to be given up; look again after \(Self.youngest) seconds" : nil
  }

  private struct LockFile {
    let path: String
    let written: Int
    let identity: String
  }

  private func lockFiles() -> [LockFile] {
    let own = ((try? FolderListing.entries(of: String(directory.dropLast()))) ?? [])
      .filter { $0.kind == .file && $0.name.hasSuffix(".lock") && $0.name != "stet.lock" }.map { directory + $0.name }
    let shared = ["packed-refs.lock", "config.lock"].map { common + $0 }
    let references = filesOfReferences().map(\.name).filter { $0.hasSuffix(".lock") }.map { common + $0 }
    return Set(own + shared + references).sorted().compactMap { path in
      guard let status = FolderListing.status(of: path), let identity = identity(of: path) else { return nil }
      return LockFile(path: path, written: status.st_mtim.tv_sec, identity: identity)
    }
  }

  private func identity(of path: String) -> String? {
    FolderListing.status(of: path).map { "\($0.st_ino) \($0.st_mtim.tv_sec) \($0.st_mtim.tv_nsec)" }
  }

  private static func words(forSeconds seconds: Int) -> String {
    switch seconds {
    case 0..<120: "\(seconds) seconds"
    case 120..<7_200: "\(seconds / 60) minutes"
    case 7_200..<172_800: "\(seconds / 3_600) hours"
    default: "\(seconds / 86_400) days"
    }
  }
}

/// What kind of file system a folder is on.
private enum FileSystem {
  /// The kinds that another machine, or a program in the person's place, may write to; numbers of linux/magic.h.
  private static let shared: Set<Int> = [
    0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x00C3_6400, 0x5346_414F,
  ]

  /// Whether another machine may write there; true where the system does not say.
  static func isShared(_ folder: String) -> Bool {
    var answer = statfs()
    guard unsafe statfs(folder, &answer) == 0 else { return true }
    return shared.contains(Int(answer.f_type) & 0xFFFF_FFFF)
  }
}
