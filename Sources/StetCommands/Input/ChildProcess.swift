import Glibc

/// Another program that stet runs and waits for.
enum ChildProcess {
  /// What came of it.
  struct Result {
    /// Its exit status; 128 plus the signal's number when a signal ended it.
    let status: Int32
    /// What it wrote to standard output, where that was asked for.
    let output: [UInt8]
    /// What it wrote to standard error, where that was asked for.
    var errors: [UInt8] = []
  }

  /// How much of the terminal the program gets.
  enum Reach {
    /// All of it.
    case terminal
    /// Its standard output is read instead of shown.
    case capturingOutput
    /// Both its channels are read; it may still ask on the terminal, if there is one.
    case capturingAll
    /// Both its channels are read, and no terminal is there that it could ask on.
    case alone
  }

  /// Runs a program from the search path with the terminal of this process.
  ///
  /// - Parameters:
  ///   - capturing: whether its standard output is read instead of shown.
  ///   - input: the file that it reads as its standard input; nil for that of this process.
  ///   - errors: the file that takes its standard error; nil for that of this process.
  /// - Returns: nil when there is no such program.
  static func run(
    _ command: [String],
    capturing: Bool,
    input: String? = nil,
    errors: String? = nil
  ) throws(CommandError) -> Result? {
    try run(command, capturing ? .capturingOutput : .terminal, environment: nil, input: input, errors: errors)
  }

  /// Runs a program from the search path.
  ///
  /// - Parameters:
  ///   - environment: its variables; those of this process when nil.
  ///   - input: the file that it reads as its standard input; nil for that of this process, or none when it is alone.
  ///   - errors: the file that takes its standard error, where that is not read; nil for that of this process.
  /// - Returns: nil when there is no such program.
  static func run(
    _ command: [String],
    _ reach: Reach,
    environment variables: [String: String]?,
    input: String? = nil,
    errors: String? = nil
  ) throws(CommandError) -> Result? {
    var channels: [Channel] = []
    if reach != .terminal { channels.append(try Channel(of: STDOUT_FILENO)) }
    if reach == .capturingAll || reach == .alone { channels.append(try Channel(of: STDERR_FILENO)) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for channel in channels { unsafe posix_spawn_file_actions_adddup2(&actions, channel.writer, channel.target) }
    if let source = input ?? (reach == .alone ? "/dev/null" : nil) {
      unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, source, O_RDONLY, 0)
    }
    if let errors {
      unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // The program must see a broken pipe as any other does, though this process ignores it.
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    unsafe sigaddset(&defaults, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    let flags = POSIX_SPAWN_SETSIGDEF | (reach == .alone ? setsid : 0)
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    let lines = variables.map { $0.map { "\($0)=\($1)" } } ?? []
    var words: [UnsafeMutablePointer<CChar>?] = unsafe lines.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code =
      if variables == nil {
        unsafe posix_spawnp(&child, command[0], &actions, &attributes, &arguments, environ)
      } else {
        unsafe posix_spawnp(&child, command[0], &actions, &attributes, &arguments, &words)
      }
    for channel in channels { close(channel.writer) }
    guard code == 0 else {
      for channel in channels { close(channel.reader) }
      guard code == ENOENT else { throw failure(command[0], code) }
      return nil
    }
    let written = drain(channels.map(\.reader))
    return Result(
      status: try wait(for: child),
      output: written.first ?? [],
      errors: written.count > 1 ? written[1] : []
    )
  }

  /// A pipe in the place of one of the program's channels.
  private struct Channel {
    let target: Int32
    let reader: Int32
    let writer: Int32

    init(of target: Int32) throws(CommandError) {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else { throw failure("pipe", errno) }
      // One thread at most runs here, so nothing can be spawned between the two calls.
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (self.target, reader, writer) = (target, ends[0], ends[1])
    }
  }

  /// `POSIX_SPAWN_SETSID` of spawn.h, which Swift does not see: a session of its own, without a terminal.
  private static let setsid: Int32 = 0x80

  /// Reads some pipes to their ends, whichever has something first.
  private static func drain(_ files: [Int32]) -> [[UInt8]] {
    var output = [[UInt8]](repeating: [], count: files.count)
    var waiting = files.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while waiting.contains(where: { $0.fd >= 0 }) {
      guard unsafe poll(&waiting, nfds_t(waiting.count), -1) >= 0 || errno == EINTR else { break }
      for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
        let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(files[index], $0.baseAddress, $0.count) }
        if count > 0 {
          output[index] += chunk[..<count]
        } else if count == 0 || errno != EINTR {
          waiting[index].fd = -1
        }
      }
    }
    for file in files { close(file) }
    return output
  }

  private static func wait(for child: pid_t) throws(CommandError) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw failure("waitpid", errno) }
    }
    // WIFEXITED and its kin are macros, which Swift does not see.
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func failure(_ what: String, _ number: Int32) -> CommandError {
    let reason = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    return CommandError("cannot-run", "\(what) cannot be run: \(reason).")
  }
}
