/// One file as a new tree or the index holds it.
struct NewEntry {
  /// The path.
  let path: RepositoryPath
  /// The content; nil where the file goes.
  let blob: ObjectID?
  /// Whether it may be run as a program.
  let isExecutable: Bool
}
