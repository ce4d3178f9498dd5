import Glibc

/// The bytes of a file as the kernel has them, read without a copy.
///
/// It is for files that are replaced and never changed where they lie, as git's index is: one that somebody cut short under
/// the mapping would end the process.
@safe final class MappedFile: RandomAccessCollection {
  private let base: UnsafeMutableRawPointer
  let endIndex: Int
  let startIndex = 0

  /// Maps a file of a size.
  ///
  /// - Precondition: `size` is above zero.
  init(_ file: borrowing FileDescriptor, size: Int) throws(GitError) {
    let address = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file.rawValue, 0)
    guard let address = unsafe address, unsafe address != MAP_FAILED else { throw GitError(errno: errno, call: "mmap") }
    (unsafe base, endIndex) = unsafe (address, size)
  }

  /// Takes bytes that are in no file.
  init(_ bytes: [UInt8]) throws(GitError) {
    let size = Swift.max(bytes.count, 1)
    let address = unsafe mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let address = unsafe address, unsafe address != MAP_FAILED else { throw GitError(errno: errno, call: "mmap") }
    unsafe UnsafeMutableRawBufferPointer(start: address, count: size).copyBytes(from: bytes)
    (unsafe base, endIndex) = unsafe (address, bytes.count)
  }

  deinit { _ = unsafe munmap(base, Swift.max(endIndex, 1)) }

  @inline(__always)
  subscript(place: Int) -> UInt8 {
    precondition(place >= 0 && place < endIndex, "a byte inside the file")
    return unsafe base.load(fromByteOffset: place, as: UInt8.self)
  }

  /// Lends some of the bytes.
  func lend(_ range: Range<Int>, to body: (RawSpan) throws(GitError) -> Void) throws(GitError) {
    precondition(range.lowerBound >= 0 && range.upperBound <= endIndex, "a range inside the file")
    try body(unsafe RawSpan(_unsafeStart: base + range.lowerBound, byteCount: range.count))
  }

  /// Four bytes as a number, the first the greatest.
  @inline(__always)
  func word(at place: Int) -> Int {
    precondition(place >= 0 && place <= endIndex - 4, "four bytes inside the file")
    return Int(UInt32(bigEndian: unsafe base.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
  }
}
