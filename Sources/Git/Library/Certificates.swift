/// Stands in this program for the function of Mbed TLS that reads a file of trusted certificates, and reads none.
///
/// libgit2 reads the machine's whole list whenever it starts, before anybody can set where that lies, and on Debian this is most
/// of what its start takes: more than `git commit` does altogether. Here it is for nothing, because stet talks to servers
/// through git and never through libgit2. A connection that libgit2 made all the same would trust nobody and fail. Where libgit2
/// was built on another library, nobody calls this.
///
/// Source: `git_mbedtls_stream_global_init` in libgit2 1.5, `src/libgit2/streams/mbedtls.c`.
///
/// - Parameters:
///   - chain: where the certificates would be added.
///   - path: the file.
/// - Returns: zero: all certificates were read.
@c(mbedtls_x509_crt_parse_file)
public func readNoCertificates(_ chain: OpaquePointer?, _ path: UnsafePointer<CChar>?) -> CInt { 0 }
