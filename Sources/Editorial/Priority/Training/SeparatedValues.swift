/// Reads comma-separated values as RFC 4180 has them: quoted fields may hold commas, line breaks and doubled quotation marks.
package enum SeparatedValues {
  /// The rows of a file, the first of which names the columns; a row maps names to fields.
  package static func rows(_ bytes: [UInt8]) -> [[String: String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func endField() {
      record.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
    }
    func endRecord() {
      endField()
      if record != [""] { records.append(record) }
      record = []
    }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && index < bytes.count && bytes[index] == byte:
        field.append(byte)
        index += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: endField()
      case 0x0D where !isQuoted && index < bytes.count && bytes[index] == 0x0A: break
      case 0x0A where !isQuoted: endRecord()
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !record.isEmpty { endRecord() }
    guard let names = records.first else { return [] }
    return records.dropFirst().map { Dictionary(zip(names, $0)) { first, _ in first } }
  }
}
