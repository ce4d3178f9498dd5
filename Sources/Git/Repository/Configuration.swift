import CGit2

/// Git's settings, read as git reads them.
package struct Configuration: ~Copyable {
  private let handle: Handle<ConfigurationObject>

  /// The settings of the person and the machine, outside of any repository.
  package static func ofUser() throws(GitError) -> Configuration {
    let handle = try Handle<ConfigurationObject>("git_config_open_default") { unsafe git_config_open_default(&$0) }
    try unsafe follow(handle)
    return Configuration(handle: handle)
  }

  fileprivate init(handle: consuming Handle<ConfigurationObject>) {
    self.handle = handle
  }

  /// A setting's text, or nil when it is not set or empty.
  package func string(_ name: String) -> String? {
    var buffer = unsafe git_buf()
    defer { unsafe git_buf_dispose(&buffer) }
    guard unsafe git_config_get_string_buf(&buffer, handle.pointer, name) == 0, let text = unsafe buffer.ptr else {
      git_error_clear()
      return nil
    }
    let value = unsafe String(cString: text)
    return value.isEmpty ? nil : value
  }
}

extension Configuration {
  /// A setting that is on or off, or nil when it is not set.
  ///
  /// - Throws: `GitError` when it is neither, as git does.
  package func bool(_ name: String) throws(GitError) -> Bool? {
    var value: Int32 = 0
    do {
      try git("git_config_get_bool", path: name) { unsafe git_config_get_bool(&value, handle.pointer, name) }
    } catch let error where error.code == .notFound {
      return nil
    }
    return value != 0
  }
}

extension Repository {
  /// The settings that hold in this repository: its own before the person's before the machine's.
  package func configuration() throws(GitError) -> Configuration {
    Configuration(
      handle: try Handle("git_repository_config_snapshot") {
        unsafe git_repository_config_snapshot(&$0, handle.pointer)
      }
    )
  }
}
