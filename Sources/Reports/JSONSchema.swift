/// What the JSON of a report holds, as a document that programs can check it against (JSON Schema, draft 2020-12).
package enum JSONSchema: String, CaseIterable, Sendable {
  /// What `stet summary DRAFT --format json` writes.
  case summary
  /// What `stet summary --format json` writes of the whole desk.
  case board

  /// The document.
  package var text: String {
    switch self {
    case .board: String(decoding: PackageResources.board_schema_json, as: UTF8.self)
    case .summary: String(decoding: PackageResources.summary_schema_json, as: UTF8.self)
    }
  }
}
