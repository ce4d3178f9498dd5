import CGit2
import Glibc

extension Configuration {
  /// What git's variables say of its files of settings; libgit2 knows none of them.
  ///
  /// `GIT_CONFIG_GLOBAL` stands in the place of both files of the person, `GIT_CONFIG_SYSTEM` of the machine's, and with
  /// `GIT_CONFIG_NOSYSTEM` the machine has none (git-config(1)).
  private static var places: [(level: git_config_level_t, path: String)] {
    var places: [(level: git_config_level_t, path: String)] = []
    if let file = variable("GIT_CONFIG_GLOBAL") {
      places += [(GIT_CONFIG_LEVEL_XDG, "/dev/null"), (GIT_CONFIG_LEVEL_GLOBAL, file)]
    }
    if let off = variable("GIT_CONFIG_NOSYSTEM"), !["0", "false", "no", "off"].contains(off.lowercased()) {
      places.append((GIT_CONFIG_LEVEL_SYSTEM, "/dev/null"))
    } else if let file = variable("GIT_CONFIG_SYSTEM") {
      places.append((GIT_CONFIG_LEVEL_SYSTEM, file))
    }
    return places
  }

  /// Puts the files that git's variables name into the place of those that the library has found.
  static func follow(
    _ configuration: borrowing Handle<ConfigurationObject>,
    in repository: OpaquePointer? = nil
  ) throws(GitError) {
    for (level, path) in places {
      let file = path.isEmpty ? "/dev/null" : path
      try git("git_config_add_file_ondisk", path: file) {
        unsafe git_config_add_file_ondisk(configuration.pointer, file, level, repository, 1)
      }
    }
  }

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
