import Glibc

/// Keeps the tests apart from the settings of the person who runs them.
enum Seal {
  /// Points this process's home, where libgit2 looks for a person's settings, to a folder that does not exist.
  ///
  /// libgit2 reads the variable when it starts, so this comes before the first call of every test.
  static func close() { _ = closed }

  private static let closed: Bool = {
    let home = "/nonexistent/stet-tests"
    return unsafe setenv("HOME", home, 1) == 0 && setenv("XDG_CONFIG_HOME", home, 1) == 0
  }()
}
