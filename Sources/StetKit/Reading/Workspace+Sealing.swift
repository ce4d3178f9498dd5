import Git

/// What git's settings say of signing commits and of checking signatures.
public struct SealingSettings: Sendable, Hashable {
  /// Whether commits are signed: `commit.gpgsign`.
  public let isWanted: Bool
  /// The kind of signature: `gpg.format`; `openpgp` where nothing is said.
  public let format: String
  /// The key to sign with: `user.signingkey`.
  public let key: String?
  /// A command that prints the key to sign with: `gpg.ssh.defaultKeyCommand`.
  public let keyCommand: String?
  /// The program that signs and checks: `gpg.ssh.program`.
  public let program: String?
  /// The file that says whose keys are whose: `gpg.ssh.allowedSignersFile`.
  public let allowedSigners: String?
  /// The file of keys that hold no longer: `gpg.ssh.revocationFile`.
  public let revocations: String?
}

extension Workspace {
  /// What git's settings say of signing commits and of checking signatures.
  ///
  /// - Throws: `WorkspaceError` with code `git` when `commit.gpgsign` is neither on nor off.
  public func sealingSettings() throws(WorkspaceError) -> SealingSettings {
    try inGit { () throws(GitError) in
      let configuration = try repository.configuration()
      return SealingSettings(
        isWanted: try configuration.bool("commit.gpgsign") ?? false,
        format: configuration.string("gpg.format") ?? "openpgp",
        key: configuration.string("user.signingkey"),
        keyCommand: configuration.string("gpg.ssh.defaultkeycommand"),
        program: configuration.string("gpg.ssh.program"),
        allowedSigners: configuration.string("gpg.ssh.allowedsignersfile"),
        revocations: configuration.string("gpg.ssh.revocationfile")
      )
    }
  }
}
