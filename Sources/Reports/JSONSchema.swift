/// What the JSON of a report holds, as a document that programs can check it against (JSON Schema, draft 2020-12).
package enum JSONSchema: String, CaseIterable, Sendable {
  /// What `stet summary --format json` writes.
  case summary

  /// The document.
  package var text: String {
    switch self {
    case .summary: String(decoding: PackageResources.summary_schema_json, as: UTF8.self)
    }
  }
}
