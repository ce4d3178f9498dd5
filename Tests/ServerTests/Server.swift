import Foundation
import Glibc
import Testing

/// A program that serves the repositories of a folder on the loopback until it is stopped.
final class Server {
  private var processes: [pid_t] = []

  deinit { stop() }

  /// Ends what was started, with all that it has started itself, the last first.
  func stop() {
    for process in processes.reversed() {
      kill(-process, SIGTERM)
      var status: Int32 = 0
      for _ in 0..<80 where unsafe waitpid(process, &status, WNOHANG) == 0 { usleep(25_000) }
      kill(-process, SIGKILL)
      _ = unsafe waitpid(process, &status, 0)
    }
    processes = []
  }

  /// Starts a program that stays, in a process group of its own, which hears every signal: the thread of a test may block
  /// some, and what `Process` starts inherits that.
  func start(_ program: String, _ arguments: [String], in site: Site) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let log = "\(site.folder)/\(URL(filePath: program).lastPathComponent).log"
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    unsafe posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      unsafe site.environment.map { unsafe strdup("\($0)=\($1)") } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    try #require(code == 0, "\(program): error \(code)")
    processes.append(process)
  }

  /// A port that nobody listens on.
  static func freePort() throws -> Int {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    try #require(file >= 0)
    defer { close(file) }
    var address = loopback(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        unsafe bind(file, generic, length) == 0 && getsockname(file, generic, &length) == 0
      }
    }
    try #require(bound)
    return Int(UInt16(bigEndian: address.sin_port))
  }

  /// Waits until somebody listens on a port.
  static func wait(for port: Int) throws {
    for _ in 0..<400 {
      let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(file) }
      var address = loopback(port)
      let isOpen = unsafe withUnsafePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
          unsafe connect(file, generic, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
      if isOpen { return }
      usleep(25_000)
    }
    Issue.record("nobody listens on port \(port)")
  }

  private static func loopback(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    return address
  }

  /// Where a program is, or nil when it is not installed.
  static func path(of program: String) -> String? {
    ["/usr/bin", "/usr/sbin", "/bin", "/sbin", "/usr/lib/git-core", "/usr/libexec/git-core"].map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether all of some programs are installed.
  static func has(_ programs: String...) -> Bool { programs.allSatisfy { path(of: $0) != nil } }
}
