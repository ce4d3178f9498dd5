import Glibc

extension Repository {
  /// A text that was derived from the repository and kept below `stet/` in its own folder; nil when there is none.
  ///
  /// Such a text may be missing, old or cut short at any time: who reads it checks that it fits.
  package func derived(_ name: String) -> String? {
    guard let file = try? FileDescriptor(trusted: gitDirectory + "stet/" + name, flags: O_RDONLY | O_NOFOLLOW),
      let bytes = try? file.readAll(limit: 16 << 20)
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Opens a derived file, to read parts of it; nil when there is none.
  package func derivedFile(_ name: String) -> DerivedFile? {
    guard let file = try? FileDescriptor(trusted: gitDirectory + "stet/" + name, flags: O_RDONLY | O_NOFOLLOW),
      let size = try? Int(file.status().st_size)
    else { return nil }
    return DerivedFile(file, size: size)
  }

  /// Keeps a derived text for the next time, whole or not at all.
  ///
  /// It is not an error when that fails, as on a medium that cannot be written: the text is only made again.
  package func keepDerived(_ name: String, _ text: String) { keepDerived(name, Array(text.utf8)) }

  /// Keeps derived bytes for the next time, whole or not at all.
  package func keepDerived(_ name: String, _ bytes: [UInt8]) {
    let path = gitDirectory + "stet/" + name
    let unfinished = "\(path).\(getpid())"
    for end in path.indices where path[end] == "/" && end >= path.index(path.startIndex, offsetBy: gitDirectory.count) {
      _ = unsafe mkdir(String(path[..<end]), 0o777)
    }
    guard let file = try? FileDescriptor(trusted: unfinished, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW) else {
      return
    }
    let written = unsafe bytes.withUnsafeBytes { unsafe write(file.rawValue, $0.baseAddress, $0.count) }
    // A process that dies here leaves the unfinished file; its name is never read.
    guard written == bytes.count, unsafe rename(unfinished, path) == 0 else {
      _ = unsafe unlink(unfinished)
      return
    }
  }
}

/// A file of derived data that is open: whatever takes its place meanwhile, its bytes stay as they are.
package struct DerivedFile: ~Copyable {
  private let file: FileDescriptor
  /// How many bytes it has.
  package let size: Int

  fileprivate init(_ file: consuming FileDescriptor, size: Int) {
    self.file = file
    self.size = size
  }

  /// Some of its bytes; nil where it does not have all of them.
  package func bytes(_ range: Range<Int>) -> [UInt8]? {
    guard range.lowerBound >= 0, range.upperBound <= size else { return nil }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, done in
      while done < range.count {
        let place = unsafe buffer.baseAddress.map { unsafe $0 + done }
        let count = unsafe pread(file.rawValue, place, range.count - done, off_t(range.lowerBound + done))
        guard count > 0 else { return }
        done += count
      }
    }
    return bytes.count == range.count ? bytes : nil
  }
}

extension DerivedFile {
  /// What tells bytes of a derived file that were cut short or changed from those that were kept.
  ///
  /// - Returns: eight digits, against accidents only; nil where the machine has no SHA-1.
  package static func sum(of bytes: [UInt8]) -> String? {
    guard let running = try? RunningSHA1(), (try? running.add(unsafe bytes.span.bytes)) != nil,
      let digest = try? running.finish(), let name = ObjectID(bytes: digest)
    else { return nil }
    return String(name.hex.prefix(8))
  }
}
