/// A tree as git stores it: entries in git's order, each its mode in octal digits, a space, its name, a zero and twenty bytes.
///
/// A walk over a history compares hundreds of thousands of trees that differ in one entry. They are compared as they are
/// stored; taking each apart costs ten times as much.
struct RawTree {
  /// One entry that differs between two trees.
  struct Difference {
    /// The name's bytes.
    let name: ArraySlice<UInt8>
    /// What each tree has of that name and kind.
    var old: Entry?
    var new: Entry?
  }

  /// What a name stands for.
  struct Entry: Equatable {
    let kind: TreeEntry.Kind?
    let id: ObjectID
  }

  private let bytes: [UInt8]

  /// Takes the bytes of a stored tree; none for an empty one.
  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// The entry of a name, or nil.
  func entry(named name: String) throws(GitError) -> Entry? {
    var place = 0
    while place < bytes.count {
      let next = try part(at: place)
      if bytes[next.name].elementsEqual(name.utf8) { return entry(next) }
      place = next.end
    }
    return nil
  }

  /// The names that begin in some way, in git's order.
  func names(startingWith beginning: [UInt8]) throws(GitError) -> [String] {
    var names: [String] = []
    var place = 0
    while place < bytes.count {
      let next = try part(at: place)
      if bytes[next.name].starts(with: beginning) { names.append(String(decoding: bytes[next.name], as: UTF8.self)) }
      place = next.end
    }
    return names
  }

  /// What differs between two trees, in git's order; a name that is a file in one and a folder in the other comes twice.
  ///
  /// - Complexity: O(*n*) in the bytes of both.
  static func differences(from old: RawTree, to new: RawTree) throws(GitError) -> [Difference] {
    var found: [Difference] = []
    var (left, right) = (0, 0)
    while true {
      // Whole entries that are the same are passed over; only one side of them is looked at.
      let same = left + shared(old.bytes, left, new.bytes, right)
      var end = left
      while end < same, case let next = try old.part(at: end).end, next <= same { end = next }
      (left, right) = (end, right + end - left)
      let before = left < old.bytes.count ? try old.part(at: left) : nil
      let after = right < new.bytes.count ? try new.part(at: right) : nil
      guard before != nil || after != nil else { break }
      let order =
        if let before, let after { order(of: before, in: old, and: after, in: new) } else { before == nil ? 1 : -1 }
      let name = if let after, order >= 0 { new.bytes[after.name] } else { old.bytes[before?.name ?? 0..<0] }
      found.append(
        Difference(
          name: name,
          old: order <= 0 ? before.flatMap(old.entry) : nil,
          new: order >= 0 ? after.flatMap(new.entry) : nil
        )
      )
      if order <= 0 { left = before?.end ?? left }
      if order >= 0 { right = after?.end ?? right }
    }
    return found
  }

  /// How many bytes two trees have in common from two places on.
  private static func shared(_ old: [UInt8], _ left: Int, _ new: [UInt8], _ right: Int) -> Int {
    let most = min(old.count - left, new.count - right)
    var count = 0
    let (first, second) = (old.span, new.span)
    while count + 8 <= most {
      // Both loads end at or before the end of what they load from.
      let (one, other) = unsafe (
        first.bytes.unsafeLoadUnaligned(fromByteOffset: left + count, as: UInt64.self),
        second.bytes.unsafeLoadUnaligned(fromByteOffset: right + count, as: UInt64.self)
      )
      if one != other { return count + (one ^ other).trailingZeroBitCount / 8 }
      count += 8
    }
    while count < most, old[left + count] == new[right + count] { count += 1 }
    return count
  }

  /// Where the parts of an entry are.
  private struct Part {
    let mode: Range<Int>
    let name: Range<Int>
    let end: Int
  }

  private func part(at place: Int) throws(GitError) -> Part {
    var space = place
    while space < bytes.count, bytes[space] != 0x20 { space += 1 }
    var zero = space
    while zero < bytes.count, bytes[zero] != 0 { zero += 1 }
    guard zero + 20 < bytes.count, space > place, zero > space + 1 else {
      throw GitError(.other, call: "git_odb_read", message: "a tree is damaged")
    }
    return Part(mode: place..<space, name: (space + 1)..<zero, end: zero + 21)
  }

  private func entry(_ part: Part) -> Entry? {
    let mode = bytes[part.mode].reduce(0) { $0 << 3 | Int($1 & 7) }
    return ObjectID(bytes: bytes[(part.end - 20)..<part.end]).map { Entry(kind: Self.kind(mode), id: $0) }
  }

  private static func kind(_ mode: Int) -> TreeEntry.Kind? {
    switch mode & 0o170000 {
    case 0o040000: .directory
    case 0o100000: .file
    case 0o120000: .symbolicLink
    case 0o160000: .submodule
    default: nil
    }
  }

  /// Orders two entries as git does: a folder as if its name ended in a slash; zero for the same name and kind.
  private static func order(of left: Part, in old: RawTree, and right: Part, in new: RawTree) -> Int {
    let count = min(left.name.count, right.name.count)
    for index in 0..<count {
      let (first, second) = (old.bytes[left.name.lowerBound + index], new.bytes[right.name.lowerBound + index])
      if first != second { return Int(first) - Int(second) }
    }
    let (first, second) = (old.byte(count, of: left), new.byte(count, of: right))
    return Int(first) - Int(second)
  }

  private func byte(_ index: Int, of part: Part) -> UInt8 {
    if index < part.name.count { return bytes[part.name.lowerBound + index] }
    return kind(of: part) == .directory ? 0x2F : 0
  }

  private func kind(of part: Part) -> TreeEntry.Kind? {
    Self.kind(bytes[part.mode].reduce(0) { $0 << 3 | Int($1 & 7) })
  }
}
