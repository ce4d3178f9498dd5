import Glibc

/// Runs a body as somebody to whom the files of root are closed; for anybody but root it just runs the body.
///
/// The kernel keeps a file-system identity for each thread (`setfsuid`, Linux), so one test can be a stranger while the others
/// go on. The body must stay on its thread.
package func asStranger<Result>(_ body: () throws -> Result) rethrows -> Result {
  typealias Setter = @convention(c) (UInt32) -> Int32
  guard geteuid() == 0, let symbol = unsafe dlsym(nil, "setfsuid") else { return try body() }
  let become = unsafe unsafeBitCast(symbol, to: Setter.self)
  let own = become(65_534)
  defer { _ = become(UInt32(bitPattern: own)) }
  return try body()
}
