import CGit2

/// What a libgit2 pointer points at, and how it is given back.
protocol Freeable {
  /// Gives the object back to the library.
  static func free(_ pointer: OpaquePointer)
}

/// The one owner of a libgit2 object, which gives it back when it goes out of scope.
///
/// The phantom type keeps a tree from being passed where a commit is meant. Handles never leave this room.
@safe struct Handle<Object: Freeable>: ~Copyable {
  let pointer: OpaquePointer

  /// Takes over what a call of the library hands out.
  @safe init(_ call: StaticString, path: String? = nil, _ body: (inout OpaquePointer?) -> Int32) throws(GitError) {
    var out: OpaquePointer?
    try git(call, path: path) { unsafe body(&out) }
    guard let pointer = unsafe out else {
      throw GitError(.other, call: "\(call)", message: "the library handed out nothing", path: path)
    }
    unsafe self.pointer = pointer
  }

  deinit { unsafe Object.free(pointer) }
}

enum RepositoryObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_repository_free(pointer) }
}

enum CommitObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_commit_free(pointer) }
}

enum TreeObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_tree_free(pointer) }
}

enum TreeEntryObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_tree_entry_free(pointer) }
}

enum BlobObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_blob_free(pointer) }
}

enum ReferenceObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_reference_free(pointer) }
}

enum IndexObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_index_free(pointer) }
}

enum ConfigurationObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_config_free(pointer) }
}

enum RevisionWalkObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_revwalk_free(pointer) }
}

enum RevisionObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_object_free(pointer) }
}

enum DatabaseObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_odb_free(pointer) }
}

enum PackBuilderObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_packbuilder_free(pointer) }
}

enum StoredObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_odb_object_free(pointer) }
}

enum DifferenceObject: Freeable {
  static func free(_ pointer: OpaquePointer) { unsafe git_diff_free(pointer) }
}
