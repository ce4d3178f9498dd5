/// What came of merging one file.
package struct FileMerge: Sendable, Hashable {
  /// What stands there; nil for no file.
  ///
  /// While there are questions, bytes that fit no side.
  package let bytes: [UInt8]?
  /// What a person must settle first, in the order of the file.
  package let questions: [MergeQuestion]
  /// For a draft's text with questions: the text with their wordings between git's markers, to be edited.
  package let marked: [UInt8]?

  init(bytes: [UInt8]?, questions: [MergeQuestion], marked: [UInt8]?) {
    self.bytes = bytes
    self.questions = questions
    self.marked = marked
  }

  /// Takes what nobody need look at.
  init(_ bytes: [UInt8]?) {
    self.init(bytes: bytes, questions: [], marked: nil)
  }
}
