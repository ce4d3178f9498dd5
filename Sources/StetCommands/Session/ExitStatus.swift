/// What a process ends with.
package enum ExitStatus: Int32, Sendable {
  /// Done.
  case done = 0
  /// The answer is no: the gate is closed, differences were found.
  case no = 1
  /// It could not be done.
  case failed = 2
  /// The command line makes no sense; the number is that of sysexits(3).
  case usage = 64
}
