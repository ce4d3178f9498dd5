import Editorial
import StetKit

/// Checks the signatures of commits as git does: `ssh-keygen -Y verify -n git`, against the file of allowed signers.
///
/// Git is content with anybody's key from that file; here it has to be the key of the commit's author.
struct SSHVerifier: SealVerifier {
  private let settings: SealingSettings
  private let program: String
  private let allowed: String?
  private let revocations: String?
  private let environment: [String: String]

  /// Takes git's settings.
  ///
  /// - Throws: `WorkspaceError` with code `missingFile` and its kin when the file of allowed signers cannot be read.
  init(_ settings: SealingSettings, in folder: String, environment: [String: String]) throws(WorkspaceError) {
    self.settings = settings
    self.environment = environment
    program = SSHKey.expanded(settings.program ?? "ssh-keygen", environment: environment)
    allowed = settings.allowedSigners.map { SSHKey.absolute($0, in: folder, environment: environment) }
    revocations = settings.revocations.map { SSHKey.absolute($0, in: folder, environment: environment) }
    for file in [allowed, revocations].compactMap(\.self) { _ = try HostFiles.read(file) }
  }

  /// Checks a signature.
  ///
  /// - Throws: `WorkspaceError` with code `noVerifyingProgram`.
  func verdict(on seal: SealedCommit) throws(WorkspaceError) -> CommitSeal {
    guard seal.signature.hasPrefix("-----BEGIN SSH SIGNATURE-----") else {
      return .unchecked("it is no ssh signature, and stet checks no others")
    }
    guard let allowed else { return .unchecked("gpg.ssh.allowedSignersFile is not set") }
    let scratch = try ScratchFolder(environment: environment)
    let commit = try scratch.write(seal.signed, to: "commit")
    let signature = try scratch.write(Array(seal.signature.utf8), to: "commit.sig")
    let errors = scratch.path + "errors"
    func run(_ arguments: [String]) throws(WorkspaceError) -> ChildProcess.Result {
      let result: ChildProcess.Result?
      do {
        result = try ChildProcess.run([program] + arguments, capturing: true, input: commit, errors: errors)
      } catch {
        throw WorkspaceError(.noVerifyingProgram, program, detail: error.sentence)
      }
      guard let result else { throw WorkspaceError(.noVerifyingProgram, program) }
      return result
    }
    let time = "-Overify-time=\(seal.recorded.compactUTC)"
    let revoked = revocations.map { ["-r", $0] } ?? []
    for name in seal.email == seal.email.lowercased() ? [seal.email] : [seal.email, seal.email.lowercased()] {
      let verify = ["-Y", "verify", "-n", "git", "-f", allowed, "-I", name, "-s", signature, time] + revoked
      if try run(verify).status == 0 { return .valid }
    }
    let found = try run(["-Y", "find-principals", "-f", allowed, "-s", signature, time])
    let names = String(decoding: found.output, as: UTF8.self).split(whereSeparator: \.isNewline)
    let isSound = try run(["-Y", "check-novalidate", "-n", "git", "-s", signature]).status == 0
    if !isSound { return .invalid("it does not fit the commit") }
    guard let name = names.first else { return .invalid("its key is of nobody in the file of allowed signers") }
    return name.lowercased() == seal.email.lowercased()
      ? .invalid("its key was revoked") : .invalid("its key is that of \(name)")
  }
}

extension Timestamp {
  /// The moment as ssh-keygen reads it, in UTC: `20220107031000Z`.
  fileprivate var compactUTC: String {
    Timestamp(seconds: seconds, offset: 0).rfc3339.filter { $0 != "-" && $0 != ":" && $0 != "T" }
  }
}
