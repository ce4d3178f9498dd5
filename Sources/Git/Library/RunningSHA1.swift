import COpenSSL

/// The SHA-1 of bytes that come one piece after the other: the sum that closes the file of an index.
///
/// libgit2 watches for collisions and takes five times as long; git itself does not look at the sum when it reads an index.
@safe struct RunningSHA1: ~Copyable {
  private let context: OpaquePointer

  /// Begins.
  init() throws(GitError) {
    guard let context = unsafe EVP_MD_CTX_new() else { throw GitError(.system, call: "EVP_MD_CTX_new") }
    guard unsafe EVP_DigestInit_ex(context, EVP_sha1(), nil) == 1 else {
      unsafe EVP_MD_CTX_free(context)
      throw GitError(.system, call: "EVP_DigestInit_ex")
    }
    unsafe self.context = context
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  /// Takes the next piece.
  func add(_ piece: RawSpan) throws(GitError) {
    let status = unsafe piece.withUnsafeBytes { unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    guard status == 1 else { throw GitError(.system, call: "EVP_DigestUpdate") }
  }

  /// Ends, and gives the twenty bytes.
  consuming func finish() throws(GitError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    guard unsafe EVP_DigestFinal_ex(context, &bytes, &count) == 1, count == 20 else {
      throw GitError(.system, call: "EVP_DigestFinal_ex")
    }
    return Array(bytes.prefix(20))
  }
}
