import Dispatch
import Foundation

/// Runs a body on several threads at once and waits for all of them.
///
/// Real threads, because the bodies block: a pool would run them one after the other.
package func inThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  let group = DispatchGroup()
  for index in 0..<count {
    group.enter()
    let thread = Thread {
      body(index)
      group.leave()
    }
    thread.stackSize = 4 << 20
    thread.start()
  }
  group.wait()
}
