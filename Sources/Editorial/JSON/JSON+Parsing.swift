extension JSON {
  /// Reads one JSON value (RFC 8259), with nothing but white space around it.
  ///
  /// - Throws: `JSONError` with the line, for anything else: a name twice in one object, a lone surrogate, bytes that are not
  ///   UTF-8, nesting deeper than 64.
  /// - Complexity: O(*n*).
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    var parser = JSONParser(bytes: bytes)
    self = try parser.parse()
  }

  /// Reads one JSON value from a text.
  public init(parsing text: String) throws(JSONError) {
    try self.init(parsing: Array(text.utf8))
  }
}

/// One pass over the bytes of a JSON text.
private struct JSONParser {
  let bytes: [UInt8]
  var position = 0

  /// Far above what stet writes, far below what would exhaust the stack.
  static let deepest = 64

  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func parse() throws(JSONError) -> JSON {
    skipSpace()
    let value = try value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw fault("something follows the end of the value") }
    return value
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSON {
    guard depth < Self.deepest else { throw fault("is nested deeper than \(Self.deepest) levels") }
    switch peek {
    case 0x7B: return try object(depth: depth)
    case 0x5B: return try array(depth: depth)
    case 0x22: return .string(try string())
    case 0x2D?, (0x30...0x39)?: return .number(try number())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    case nil: throw fault("ends too early")
    default: throw fault("has a character that no JSON value starts with")
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSON {
    position += 1
    var members = [String: JSON](minimumCapacity: 8)
    skipSpace()
    if take(0x7D) { return .object(members) }
    while true {
      skipSpace()
      guard peek == 0x22 else { throw fault("lacks a name in quotation marks") }
      let name = try string()
      skipSpace()
      guard take(0x3A) else { throw fault("lacks a colon after “\(name)”") }
      skipSpace()
      guard members.updateValue(try value(depth: depth + 1), forKey: name) == nil else {
        throw fault("has “\(name)” twice in one object")
      }
      skipSpace()
      if take(0x7D) { return .object(members) }
      guard take(0x2C) else { throw fault("lacks a comma or a closing brace") }
    }
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSON {
    position += 1
    var values: [JSON] = []
    skipSpace()
    if take(0x5D) { return .array(values) }
    while true {
      skipSpace()
      values.append(try value(depth: depth + 1))
      skipSpace()
      if take(0x5D) { return .array(values) }
      guard take(0x2C) else { throw fault("lacks a comma or a closing bracket") }
    }
  }

  private mutating func number() throws(JSONError) -> String {
    let start = position
    _ = take(0x2D)
    if !take(0x30) { try digits() }
    if take(0x2E) { try digits() }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw fault("has a number without digits") }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
    let text = Array("\(word)".utf8)
    guard bytes[position...].starts(with: text) else { throw fault("has a word that is none of true, false and null") }
    position += text.count
    return value
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    var out: [UInt8] = []
    while true {
      let start = position
      while let byte = peek, byte != 0x22, byte != 0x5C, byte >= 0x20 { position += 1 }
      let plain = bytes[start..<position]
      switch peek {
      case 0x22:
        position += 1
        // Nearly every text has no escapes and is taken from where it stands.
        let text = String(validating: out.isEmpty ? plain : out + plain, as: UTF8.self)
        guard let text else { throw fault("has bytes that are not UTF-8") }
        return text
      case 0x5C:
        position += 1
        out += plain
        try escape(to: &out)
      case nil: throw fault("ends inside a text")
      default: throw fault("has a line break or control character inside a text")
      }
    }
  }

  private mutating func escape(to out: inout [UInt8]) throws(JSONError) {
    let letter = peek
    position += 1
    switch letter {
    case 0x22, 0x5C, 0x2F: out.append(letter ?? 0)
    case 0x62: out.append(0x08)
    case 0x66: out.append(0x0C)
    case 0x6E: out.append(0x0A)
    case 0x72: out.append(0x0D)
    case 0x74: out.append(0x09)
    case 0x75:
      var code = try hex()
      if (0xD800...0xDBFF).contains(code) {
        guard take(0x5C), take(0x75), case let low = try hex(), (0xDC00...0xDFFF).contains(low) else {
          throw fault("has half of a surrogate pair")
        }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault("has half of a surrogate pair") }
      out += String(Character(scalar)).utf8
    default: throw fault("has an unknown escape in a text")
    }
  }

  private mutating func hex() throws(JSONError) -> UInt32 {
    guard position + 4 <= bytes.count,
      let code = UInt32(String(decoding: bytes[position..<(position + 4)], as: UTF8.self), radix: 16),
      bytes[position] != 0x2B, bytes[position] != 0x2D
    else { throw fault("has an escape without four hexadecimal digits") }
    position += 4
    return code
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private func fault(_ problem: String) -> JSONError {
    let read = bytes[..<min(position, bytes.count)]
    return JSONError(problem, line: read.count { $0 == 0x0A } + 1)
  }
}
