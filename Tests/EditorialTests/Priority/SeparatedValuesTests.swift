import Editorial
import Testing

struct SeparatedValuesTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a": "1", "b": "2"]]), ("a,b\r\n1,\r\n", [["a": "1", "b": ""]]),
    ("\u{FEFF}a\n\"x, \"\"y\"\"\nz\"\n", [["a": "x, \"y\"\nz"]]), ("a\n1", [["a": "1"]]), ("a,b\n1\n", [["a": "1"]]),
    ("a\n\n1\n", [["a": "1"]]), ("", []),
  ])
  func readsRowsByTheirColumns(file: String, rows: [[String: String]]) {
    #expect(SeparatedValues.rows(Array(file.utf8)) == rows)
  }
}
