/// Something wrong with a repository's own files, found without opening it.
package struct Fault: Sendable, Hashable {
  /// What is wrong.
  package enum Kind: Sendable, Hashable {
    /// HEAD holds nothing, or no word that git writes there.
    case head
    /// A branch's or tag's file holds nothing, or no name of a commit.
    case reference
    /// A loose object's file holds nothing.
    case emptyObject
    /// The index holds nothing.
    case emptyIndex
    /// A lock file stands there.
    case lock
    /// The configuration asks for an extension that the library does not know.
    case unsupportedExtension
    /// Something belongs to another user than the repository, or the repository to another than the one who looks.
    case foreignOwner
    /// Something may not be written, or not even read.
    case permission
  }

  /// What is wrong.
  package let kind: Kind
  /// Where, from the top of the working tree where it is below it.
  package let path: String
  /// What the kind alone does not say: an age, an owner, the name of an extension; may be empty.
  package let detail: String
  /// Why it cannot be mended here and now; nil when it can.
  package let obstacle: String?

  init(_ kind: Kind, _ path: String, detail: String = "", obstacle: String? = nil) {
    (self.kind, self.path, self.detail, self.obstacle) = (kind, path, detail, obstacle)
  }
}
