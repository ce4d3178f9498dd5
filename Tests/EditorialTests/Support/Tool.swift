import Foundation

/// A program of the machine that the tests compare with, where it is installed.
enum Tool {
  /// Whether a program can be found.
  static func isInstalled(_ name: String) -> Bool { (try? output(of: [name, "--version"])) != nil }

  /// Runs a program in a sealed environment and reads what it says.
  ///
  /// - Returns: nil when it is not installed or fails.
  static func output(of words: [String], input: String = "") throws -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "LC_ALL": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_CONFIG_GLOBAL": "/dev/null",
    ]
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Array(input.utf8))
    try stdin.fileHandleForWriting.close()
    let bytes = try stdout.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: bytes ?? Foundation.Data(), as: UTF8.self)
  }
}
