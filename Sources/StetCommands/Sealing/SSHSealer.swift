import StetKit

/// Signs commits with an ssh key as git does: `ssh-keygen -Y sign -n git`, with the key of git's settings.
///
/// The program asks for a passphrase itself, on the terminal; a key in the agent needs none.
struct SSHSealer: CommitSealer {
  private let key: SSHKey
  private let program: String
  private let environment: [String: String]

  /// Takes git's settings; nil when they do not ask for signatures.
  ///
  /// - Throws: `WorkspaceError` with code `unknownSigning` or `noSigningKey`: rather nothing than an unsigned commit.
  init?(_ settings: SealingSettings, in folder: String, environment: [String: String]) throws(WorkspaceError) {
    guard settings.isWanted else { return nil }
    guard settings.format == "ssh" else { throw WorkspaceError(.unknownSigning, settings.format) }
    key = try SSHKey(settings, in: folder, environment: environment)
    program = SSHKey.expanded(settings.program ?? "ssh-keygen", environment: environment)
    self.environment = environment
  }

  /// Makes the signature of a commit.
  func signature(of commit: [UInt8]) throws(WorkspaceError) -> String {
    let scratch = try ScratchFolder(environment: environment)
    let file = try scratch.write(commit, to: "commit")
    let keyFile =
      switch key {
      case .file(let path): path
      case .literal(let text): try scratch.write(Array((text + "\n").utf8), to: "key")
      }
    let errors = scratch.path + "errors"
    let result: ChildProcess.Result?
    do {
      result = try ChildProcess.run(
        [program, "-Y", "sign", "-n", "git", "-f", keyFile, file],
        capturing: true,
        errors: errors
      )
    } catch {
      throw WorkspaceError(.notSigned, program, detail: String(error.sentence.dropLast()))
    }
    guard let result else { throw WorkspaceError(.noSigningProgram, program) }
    guard result.status == 0, let bytes = try? HostFiles.read(file + ".sig"), !bytes.isEmpty else {
      throw WorkspaceError(.notSigned, program, detail: Self.complaint(in: errors, status: result.status))
    }
    // Git takes the carriage returns of Windows' ssh-keygen out too.
    return String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self)
  }

  /// The last line that a program has complained with, as the rest of a sentence.
  private static func complaint(in file: String, status: Int32) -> String {
    let said = (try? HostFiles.read(file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let line = said.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) }
    let words = line.map { String($0.prefix(300)) } ?? "it ended with status \(status)"
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}
