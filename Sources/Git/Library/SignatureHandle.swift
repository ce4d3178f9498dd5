import CGit2

/// The library's form of a signature, given back when it goes out of scope.
@safe struct SignatureHandle: ~Copyable {
  let pointer: UnsafeMutablePointer<git_signature>

  /// Checks and copies a signature.
  ///
  /// - Throws: `GitError` when the name or the address is empty or holds only what git strips.
  init(_ signature: Signature) throws(GitError) {
    var out: UnsafeMutablePointer<git_signature>?
    try git("git_signature_new") {
      unsafe git_signature_new(&out, signature.name, signature.email, signature.seconds, signature.offset)
    }
    guard let pointer = unsafe out else { throw GitError(.other, call: "git_signature_new", message: "no signature") }
    unsafe self.pointer = unsafe pointer
  }

  deinit { unsafe git_signature_free(pointer) }
}
