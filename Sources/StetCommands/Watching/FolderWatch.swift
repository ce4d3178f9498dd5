import Glibc

/// What happens to the files of one folder, as Linux's inotify(7) tells it.
final class FolderWatch {
  /// One thing that happened.
  enum Event: Sendable, Hashable {
    /// A writer has closed the file, or a whole file was moved to its name.
    case written(String)
    /// Somebody is writing to the file, and has not closed it.
    case touched(String)
    /// The file is gone from its name.
    case removed(String)
    /// The folder is gone.
    case folderGone
    /// So much happened that some of it was not told.
    case overflow
  }

  /// The file to poll.
  let descriptor: Int32

  /// Begins to watch.
  init(folder: String) throws(CommandError) {
    // IN_CLOEXEC and IN_NONBLOCK are these by definition.
    descriptor = inotify_init1(Int32(O_CLOEXEC | O_NONBLOCK))
    let mask =
      IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_DELETE_SELF | IN_MOVE_SELF
      | IN_ONLYDIR
    guard descriptor >= 0, unsafe inotify_add_watch(descriptor, folder, UInt32(mask)) >= 0 else {
      let number = errno
      if descriptor >= 0 { close(descriptor) }
      throw CommandError(
        "cannot-watch",
        "The folder \(folder) cannot be watched: \(SignalPipe.reason(number)).",
        hint: number == ENOSPC || number == EMFILE
          ? "The system's limit of watches is reached: see fs.inotify in sysctl(8)." : nil
      )
    }
  }

  deinit { close(descriptor) }

  /// What has happened since the last call, in order.
  func read() -> [Event] {
    var events: [Event] = []
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return events }
      events += Self.events(in: bytes[..<count])
    }
  }

  /// Reads the structures `inotify_event`: four numbers of 32 bits, of which the last is the length of the name behind them.
  static func events(in bytes: ArraySlice<UInt8>) -> [Event] {
    var events: [Event] = []
    var rest = bytes
    while rest.count >= 16 {
      let number = { (offset: Int) -> Int32 in
        let four = rest.dropFirst(offset).prefix(4)
        return Int32(bitPattern: four.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
      }
      let (mask, length) = (number(4), Int(number(12)))
      let name = String(decoding: rest.dropFirst(16).prefix(length).prefix { $0 != 0 }, as: UTF8.self)
      rest = rest.dropFirst(16 + length)
      if let event = event(mask, name) { events.append(event) }
    }
    return events
  }

  private static func event(_ mask: Int32, _ name: String) -> Event? {
    if mask & IN_Q_OVERFLOW != 0 { return .overflow }
    if mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT) != 0 { return .folderGone }
    if mask & (IN_CLOSE_WRITE | IN_MOVED_TO) != 0 { return .written(name) }
    if mask & (IN_DELETE | IN_MOVED_FROM) != 0 { return .removed(name) }
    return mask & (IN_MODIFY | IN_CREATE) != 0 ? .touched(name) : nil
  }
}
