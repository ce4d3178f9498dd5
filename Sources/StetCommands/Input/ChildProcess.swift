import Glibc

/// Another program that stet runs and waits for.
enum ChildProcess {
  /// What came of it.
  struct Result {
    /// Its exit status; 128 plus the signal's number when a signal ended it.
    let status: Int32
    /// What it wrote to standard output, where that was asked for.
    let output: [UInt8]
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
    var ends: [Int32] = [-1, -1]
    if capturing {
      guard unsafe pipe(&ends) == 0 else { throw failure("pipe", errno) }
      // One thread at most runs here, so nothing can be spawned between the two calls.
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if capturing { unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO) }
    if let input { unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0) }
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
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code = unsafe posix_spawnp(&child, command[0], &actions, &attributes, &arguments, environ)
    if capturing { close(ends[1]) }
    guard code == 0 else {
      if capturing { close(ends[0]) }
      guard code == ENOENT else { throw failure(command[0], code) }
      return nil
    }
    let output = capturing ? drain(ends[0]) : []
    return Result(status: try wait(for: child), output: output)
  }

  private static func drain(_ file: Int32) -> [UInt8] {
    defer { close(file) }
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
      if count == 0 || (count < 0 && errno != EINTR) { return output }
      if count > 0 { output += chunk[..<count] }
    }
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
