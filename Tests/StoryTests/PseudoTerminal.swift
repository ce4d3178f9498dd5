import Foundation
import Glibc
import Testing

/// A terminal that is a pair of files: a program writes to one, a test reads at the other.
final class PseudoTerminal {
  /// The end that a program writes to.
  let other: FileHandle
  private let own: Int32
  private var bytes: [UInt8] = []

  /// Opens one that is so many columns wide.
  init(columns: UInt16) throws {
    own = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK)
    // TIOCSPTLCK unlocks the other end and TIOCGPTN gives its number, see tty_ioctl(4).
    var (lock, number): (Int32, Int32) = (0, 0)
    try #require(own >= 0)
    try #require(unsafe ioctl(own, 0x4004_5431, &lock) == 0 && ioctl(own, 0x8004_5430, &number) == 0)
    let file = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(file >= 0)
    other = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    resize(columns: columns)
  }

  deinit { close(own) }

  /// Makes it wider or narrower; whoever writes to it has to be told.
  func resize(columns: UInt16) {
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(own, UInt(TIOCSWINSZ), &size)
  }

  /// All that has been written to it.
  var text: String {
    var part = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe part.withUnsafeMutableBytes { unsafe read(own, $0.baseAddress, $0.count) }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += part.prefix(count)
    }
  }
}
