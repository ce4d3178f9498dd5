import CGit2
import Glibc

/// The file of an index as it lies on disk, read without taking its entries apart.
///
/// A decision changes one entry of perhaps a quarter of a million. libgit2 makes an object of each to change one; here the
/// bytes around it are kept as they are. The format is that of gitformat-index(5), versions 2 and 3; what stands in any other
/// way is left to the library.
struct IndexFile {
  /// The whole file.
  let bytes: MappedFile
  /// Which file it was; nil where there was none.
  let identity: Identity?
  /// How many entries there are.
  let count: Int
  /// Where the last entry ends and the extensions begin.
  let end: Int
  /// Where the sum at the end begins.
  let sum: Int

  /// What tells one state of the file from the next: git never writes into an index, it puts another in its place.
  struct Identity: Equatable {
    let device: UInt
    let inode: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
      (device, inode, size) = (status.st_dev, status.st_ino, Int(status.st_size))
      (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
  }

  private static let empty: [UInt8] = Array("DIRC".utf8) + [0, 0, 0, 2, 0, 0, 0, 0]
  /// The fixed part of an entry: times, file, mode, owner, size, object, flags.
  static let fixed = 62
  /// More than any index that can be written in a reasonable time: ten million entries.
  private static let limit = 2 << 30

  /// Reads the file.
  ///
  /// - Returns: nil for a version, an extension or a hash that is left to the library, and for a file that is damaged, of
  ///   which the library says what is wrong.
  init?(at path: String) throws(GitError) {
    let (bytes, identity): (MappedFile, Identity?)
    do {
      let file = try FileDescriptor(trusted: path, flags: O_RDONLY)
      let status = try file.status()
      guard (32...Self.limit).contains(Int(status.st_size)) else { return nil }
      (bytes, identity) = (try MappedFile(file, size: Int(status.st_size)), Identity(status))
    } catch let error where error.code == .notFound {
      (bytes, identity) = (try MappedFile(Self.empty + [UInt8](repeating: 0, count: 20)), nil)
    }
    self.init(bytes: bytes, identity: identity)
  }

  /// Takes a file's bytes, at least 32; nil as above.
  init?(bytes: MappedFile, identity: Identity?) {
    guard bytes[..<4].elementsEqual("DIRC".utf8), (2...3).contains(bytes.word(at: 4)) else { return nil }
    (self.bytes, self.identity, count) = (bytes, identity, bytes.word(at: 8))
    sum = bytes.count - 20
    var place = 12
    for _ in 0..<count {
      guard let next = Self.next(after: place, in: bytes), next <= sum else { return nil }
      place = next
    }
    end = place
    guard extensions?.allSatisfy(\.isOptional) == true else { return nil }
  }

  /// Whether the sum at the end is that of the bytes before it; git may be set to leave it at zeros.
  func isWhole() throws(GitError) -> Bool {
    if identity == nil || bytes[sum...].allSatisfy({ $0 == 0 }) { return true }
    let own = try RunningSHA1()
    try bytes.lend(0..<sum) { piece throws(GitError) in try own.add(piece) }
    return try own.finish().elementsEqual(bytes[sum...])
  }

  /// The part of the file that one extension takes.
  struct Extension {
    let name: [UInt8]
    /// The content, without name and length.
    let range: Range<Int>
    /// Whether whoever does not know it may pass it over: its name begins with a capital.
    var isOptional: Bool { (0x41...0x5A).contains(name[0]) }
  }

  /// The extensions in their order; nil where they do not fill the space between entries and sum.
  var extensions: [Extension]? {
    var found: [Extension] = []
    var place = end
    while place < sum {
      guard place + 8 <= sum, case let length = bytes.word(at: place + 4), place + 8 + length <= sum else { return nil }
      found.append(Extension(name: Array(bytes[place..<(place + 4)]), range: (place + 8)..<(place + 8 + length)))
      place += 8 + length
    }
    return found
  }

  /// Where the entry behind one begins; nil where it would not end before the bytes do.
  @inline(__always)
  static func next(after place: Int, in bytes: MappedFile) -> Int? {
    guard place + fixed < bytes.count, let name = name(at: place, in: bytes) else { return nil }
    // One to eight zeros fill an entry up to a multiple of eight.
    return place + ((name.upperBound - place) / 8 + 1) * 8
  }

  /// Where the name of an entry stands.
  @inline(__always)
  static func name(at place: Int, in bytes: MappedFile) -> Range<Int>? {
    let start = place + fixed + (bytes[place + 60] & 0x40 == 0 ? 0 : 2)
    var length = Int(bytes[place + 60] & 0x0F) << 8 | Int(bytes[place + 61])
    // The length has twelve bits; a longer name goes to the first zero.
    if length == 0xFFF {
      guard let zero = bytes[min(start, bytes.count)...].firstIndex(of: 0) else { return nil }
      length = zero - start
    }
    return start + length <= bytes.count ? start..<(start + length) : nil
  }
}

extension [UInt8] {
  /// A number as four bytes, the greatest first.
  static func word(_ number: some FixedWidthInteger) -> [UInt8] {
    let word = UInt32(truncatingIfNeeded: number)
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
  }
}
