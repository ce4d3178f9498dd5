import CGit2

extension Repository {
  /// Stores one commit, which no branch names yet.
  func createCommit(
    _ landing: Landing,
    tree: ObjectID,
    parents: [ObjectID],
    sealedBy sealer: (any Sealer)?
  ) throws(GitError) -> ObjectID {
    let author = try SignatureHandle(landing.author)
    let committer = try SignatureHandle(landing.committer)
    let tree = try treeHandle(tree)
    var pointers: [OpaquePointer?] = unsafe []
    defer { unsafe pointers.forEach { unsafe git_commit_free($0) } }
    for parent in parents {
      var (raw, pointer) = unsafe (parent.raw, OpaquePointer?.none)
      try git("git_commit_lookup") { unsafe git_commit_lookup(&pointer, handle.pointer, &raw) }
      unsafe pointers.append(pointer)
    }
    var buffer = unsafe git_buf()
    defer { unsafe git_buf_dispose(&buffer) }
    try git("git_commit_create_buffer") {
      unsafe git_commit_create_buffer(
        &buffer,
        handle.pointer,
        author.pointer,
        committer.pointer,
        nil,
        landing.message,
        tree.pointer,
        parents.count,
        &pointers
      )
    }
    guard let text = unsafe buffer.ptr else { throw GitError(.other, call: "git_commit_create_buffer") }
    let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: text, count: buffer.size))
    // The library would write an empty line for a line feed at the end.
    let signature = try sealer?.signature(of: bytes)
    let trimmed = signature.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }
    var id = git_oid()
    // Without a signature it stores the bytes as they are.
    try git("git_commit_create_with_signature") {
      guard let trimmed else {
        return unsafe git_commit_create_with_signature(&id, handle.pointer, text, nil, nil)
      }
      return unsafe git_commit_create_with_signature(&id, handle.pointer, text, trimmed, "gpgsig")
    }
    return ObjectID(id)
  }

  /// The signature of a commit, and what it signs; nil for a commit without one.
  package func seal(of commit: ObjectID) throws(GitError) -> (signature: String, signed: [UInt8])? {
    var signature = unsafe git_buf()
    var signed = unsafe git_buf()
    defer {
      unsafe git_buf_dispose(&signature)
      unsafe git_buf_dispose(&signed)
    }
    var id = commit.raw
    do {
      try git("git_commit_extract_signature") {
        unsafe git_commit_extract_signature(&signature, &signed, handle.pointer, &id, nil)
      }
    } catch let error where error.code == .notFound {
      return nil
    }
    guard let text = unsafe signature.ptr, let content = unsafe signed.ptr else { return nil }
    return unsafe (
      String(cString: text), [UInt8](UnsafeRawBufferPointer(start: content, count: signed.size))
    )
  }
}
