import CGit2
import Glibc

extension Repository {
  /// A commit as a value.
  ///
  /// - Throws: `GitError` with code `notFound` when there is no such commit.
  package func commit(_ id: ObjectID) throws(GitError) -> Commit {
    let handle = try commitHandle(id)
    let pointer = unsafe handle.pointer
    let parents = unsafe (0..<git_commit_parentcount(pointer)).compactMap { index in
      unsafe git_commit_parent_id(pointer, index).map { unsafe ObjectID($0.pointee) }
    }
    guard let tree = unsafe git_commit_tree_id(pointer), let author = unsafe git_commit_author(pointer),
      let committer = unsafe git_commit_committer(pointer)
    else {
      throw GitError(.other, call: "git_commit_tree_id", message: "the commit \(id) is damaged")
    }
    return unsafe Commit(
      id: id,
      tree: ObjectID(tree.pointee),
      parents: parents,
      author: Signature(author.pointee),
      committer: Signature(committer.pointee),
      message: git_commit_message(pointer).map { unsafe String(cString: $0) } ?? ""
    )
  }

  /// The bytes of a stored file.
  ///
  /// - Throws: `GitError` with code `notFound`, or `tooLarge` past `limit` bytes, before they are unpacked.
  package func blob(_ id: ObjectID, limit: Int = .max) throws(GitError) -> [UInt8] {
    var raw = id.raw
    if limit < .max, !isSurely(within: limit, id) {
      let size = try self.size(of: id)
      guard size <= limit else { throw GitError(.tooLarge, call: "git_odb_read_header", message: "\(size) bytes") }
    }
    let blob = try Handle<BlobObject>("git_blob_lookup") { unsafe git_blob_lookup(&$0, handle.pointer, &raw) }
    let size = unsafe Int(git_blob_rawsize(blob.pointer))
    guard size <= limit else { throw GitError(.tooLarge, call: "git_blob_rawsize", message: "\(size) bytes") }
    guard size > 0, let content = unsafe git_blob_rawcontent(blob.pointer) else { return [] }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: content, count: size))
  }

  /// Whether an object lies in a file of its own that is too small to hold more than some bytes: to ask the file's size takes
  /// one call of the system, to read the object's header four.
  ///
  /// Deflate makes at most 258 bytes of two bits (RFC 1951, 3.2.5).
  private func isSurely(within limit: Int, _ id: ObjectID) -> Bool {
    let hex = id.hex
    var status = stat()
    guard unsafe lstat("\(commonDirectory)objects/\(hex.prefix(2))/\(hex.dropFirst(2))", &status) == 0 else {
      return false
    }
    return status.st_mode & S_IFMT == S_IFREG && Int(status.st_size) <= limit / 1_032
  }

  /// How many bytes an object has, from its header alone.
  func size(of id: ObjectID) throws(GitError) -> Int {
    var raw = id.raw
    var size = 0
    var type = GIT_OBJECT_ANY
    let database = try Handle<DatabaseObject>("git_repository_odb") { unsafe git_repository_odb(&$0, handle.pointer) }
    try git("git_odb_read_header") { unsafe git_odb_read_header(&size, &type, database.pointer, &raw) }
    return size
  }

  /// Stores bytes as a file's content.
  package func store(_ bytes: [UInt8]) throws(GitError) -> ObjectID {
    var id = git_oid()
    try git("git_blob_create_from_buffer") {
      unsafe bytes.withUnsafeBytes {
        unsafe git_blob_create_from_buffer(&id, handle.pointer, $0.baseAddress, $0.count)
      }
    }
    return ObjectID(id)
  }

  func commitHandle(_ id: ObjectID) throws(GitError) -> Handle<CommitObject> {
    var raw = id.raw
    return try Handle("git_commit_lookup") { unsafe git_commit_lookup(&$0, handle.pointer, &raw) }
  }

  func treeHandle(_ id: ObjectID) throws(GitError) -> Handle<TreeObject> {
    var raw = id.raw
    return try Handle("git_tree_lookup") { unsafe git_tree_lookup(&$0, handle.pointer, &raw) }
  }
}

extension ObjectID {
  /// Finds the name that git would give to a file of these bytes, without storing it.
  package static func ofFile(_ bytes: [UInt8]) throws(GitError) -> ObjectID {
    var id = git_oid()
    try git("git_odb_hash") {
      // The library refuses a null pointer, even for no bytes at all.
      unsafe (bytes.isEmpty ? [0] : bytes).withUnsafeBytes {
        unsafe git_odb_hash(&id, $0.baseAddress, bytes.count, GIT_OBJECT_BLOB)
      }
    }
    return ObjectID(id)
  }
}

extension Signature {
  init(_ signature: git_signature) {
    unsafe self.init(
      name: signature.name.map { unsafe String(cString: $0) } ?? "",
      email: signature.email.map { unsafe String(cString: $0) } ?? "",
      seconds: signature.when.time,
      offset: signature.when.offset
    )
  }
}
