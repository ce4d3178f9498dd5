/// The lines on which the fields of a JSON file stand, by their paths, such as `policy.sources` or `editors[1]`.
struct JSONLines: Sendable {
  private var lines: [String: Int] = [:]

  /// Finds the lines in bytes that `JSON(parsing:)` has read; of other bytes, as many as it understands.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8]) {
    var scan = Scan(bytes: bytes)
    while scan.position < bytes.count { scan.step(&lines) }
  }

  /// The line, from 1, of a field, or of the nearest one around it that is there; nil where there is none.
  func line(of path: String) -> Int? {
    var path = Substring(path)
    while !path.isEmpty {
      if let line = lines[String(path)] { return line }
      guard let cut = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
      path = path[..<cut]
    }
    return nil
  }

  /// One pass over the bytes.
  private struct Scan {
    /// An object or a list that is open.
    struct Level {
      let path: String
      /// The place in a list; nil in an object.
      var index: Int?
      /// The name that the next value of an object stands under.
      var name = ""
    }

    let bytes: [UInt8]
    var position = 0
    private var line = 1
    private var levels: [Level] = []
    private var expectsName = false

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func step(_ lines: inout [String: Int]) {
      let byte = bytes[position]
      switch byte {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = levels.popLast()
        expectsName = false
      case UInt8(ascii: ","):
        expectsName = levels.last?.index == nil
        if let index = levels.last?.index { levels[levels.count - 1].index = index + 1 }
      case UInt8(ascii: ":"): expectsName = false
      default:
        if levels.last?.index != nil, lines[path] == nil { lines[path] = line }
        open(byte, &lines)
      }
      position += 1
    }

    /// Takes the beginning of a value or of a name.
    private mutating func open(_ byte: UInt8, _ lines: inout [String: Int]) {
      switch byte {
      case UInt8(ascii: "{"):
        levels.append(Level(path: path, index: nil))
        expectsName = true
      case UInt8(ascii: "["): levels.append(Level(path: path, index: 0))
      case UInt8(ascii: "\""):
        let start = position
        position += 1
        while position < bytes.count, bytes[position] != byte { position += bytes[position] == 0x5C ? 2 : 1 }
        guard expectsName, !levels.isEmpty, position < bytes.count,
          case .string(let name)? = try? JSON(parsing: Array(bytes[start...position]))
        else { return }
        levels[levels.count - 1].name = name
        lines[path] = line
      default: break
      }
    }

    /// The path of the value that comes next.
    private var path: String {
      guard let level = levels.last else { return "" }
      if let index = level.index { return "\(level.path)[\(index)]" }
      return level.path.isEmpty ? level.name : "\(level.path).\(level.name)"
    }
  }
}
