import CGit2

extension ObjectID {
  /// Copies the library's form.
  init(_ id: git_oid) {
    let copied = unsafe withUnsafeBytes(of: id.id) { unsafe ObjectID(bytes: $0) }
    guard let copied else { preconditionFailure("git_oid holds twenty bytes") }
    self = copied
  }

  /// The library's form.
  var raw: git_oid {
    var id = git_oid()
    unsafe withUnsafeMutableBytes(of: &id.id) { unsafe $0.copyBytes(from: bytes) }
    return id
  }
}
