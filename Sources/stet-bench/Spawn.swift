import Glibc

/// The bare system call that starts a program: Foundation's `Process` closes every possible file first, which takes longer
/// than what is measured here.
enum Spawn {
  /// Runs a program and waits until it has ended.
  ///
  /// - Parameters:
  ///   - command: the program's path and its arguments.
  ///   - input: the file that it reads as standard input.
  ///   - output: the file that takes what it writes to standard output; what it says elsewhere is dropped.
  /// - Returns: the exit status, or -1 when a signal ended it.
  static func run(
    _ command: [String],
    environment: [String],
    input: String = "/dev/null",
    output: String
  ) throws -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var variables: [UnsafeMutablePointer<CChar>?] = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe variables.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, command[0], &actions, nil, &arguments, &variables)
    guard code == 0 else { throw BenchError("\(command[0]) cannot be run: error \(code).") }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw BenchError("\(command[0]) cannot be waited for: error \(errno).") }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
