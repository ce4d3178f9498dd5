import StetKit

/// The ssh key to sign with, as `user.signingkey` gives it.
enum SSHKey: Sendable, Hashable {
  /// A file of a private or a public key.
  case file(String)
  /// The public key itself; the agent has the private one.
  case literal(String)

  /// Finds the key: the setting, or else what the command of `gpg.ssh.defaultKeyCommand` prints.
  ///
  /// - Throws: `WorkspaceError` with code `noSigningKey`.
  init(_ settings: SealingSettings, in folder: String, environment: [String: String]) throws(WorkspaceError) {
    if let key = settings.key {
      self = Self.literal(in: key) ?? .file(Self.absolute(key, in: folder, environment: environment))
      return
    }
    guard let command = settings.keyCommand,
      let result = try? ChildProcess.run(["sh", "-c", command], capturing: true), result.status == 0,
      let line = String(decoding: result.output, as: UTF8.self).split(whereSeparator: \.isNewline).first,
      let key = Self.literal(in: String(line))
    else { throw WorkspaceError(.noSigningKey) }
    self = key
  }

  /// A path of git's settings with `~/` at its start resolved.
  static func expanded(_ path: String, environment: [String: String]) -> String {
    guard path.hasPrefix("~/"), let home = environment["HOME"], !home.isEmpty else { return path }
    return home + path.dropFirst()
  }

  /// A path of git's settings, which is relative to the working tree.
  static func absolute(_ path: String, in folder: String, environment: [String: String]) -> String {
    let expanded = expanded(path, environment: environment)
    return expanded.hasPrefix("/") ? expanded : folder + expanded
  }

  /// Git takes `key::…`, and what begins as a key does, for the key itself.
  private static func literal(in text: String) -> SSHKey? {
    if text.hasPrefix("key::") { return .literal(String(text.dropFirst("key::".count))) }
    return text.hasPrefix("ssh-") ? .literal(text) : nil
  }
}
