/// What following one path back through the commits has found.
package struct History: Sendable {
  /// The commits at which the file's content became what no parent had, with the file's object, oldest first.
  package var found: [(commit: ObjectID, file: ObjectID)] = []
  /// How many commits were looked at.
  package var walked = 0
}
