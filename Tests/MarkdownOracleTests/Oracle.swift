import CCmarkGFM

/// What cmark-gfm reads in a text.
enum Oracle {
  /// The blocks that hold words, in the order of their lines, and the lines that are HTML.
  static func leaves(_ string: String) -> (leaves: [Leaf], html: Set<Int>) {
    var leaves: [Leaf] = []
    var html: Set<Int> = []
    unsafe parse(string) { root in unsafe collect(root, nil, &leaves, &html) }
    return (leaves.sorted { ($0.first, $0.last) < ($1.first, $1.last) }, html)
  }

  /// The words of a text of one paragraph, without any markup.
  static func plain(_ string: String) -> String {
    var words = ""
    unsafe parse(string) { root in unsafe read(root, &words) }
    return words
  }

  /// The lines on which items with a box begin.
  static func tasks(_ string: String) -> Set<Int> {
    var lines: Set<Int> = []
    unsafe parse(string, with: ["tasklist"]) { root in unsafe collect(tasksOf: root, &lines) }
    return lines
  }

  private static func collect(tasksOf node: OpaquePointer, _ lines: inout Set<Int>) {
    if unsafe name(node) == "tasklist" { lines.insert(Int(unsafe cmark_node_get_start_line(node))) }
    unsafe children(node) { unsafe collect(tasksOf: $0, &lines) }
  }

  /// The extensions, registered once: the library's own check is not safe when tests run beside each other.
  private static let extensions: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func parse(
    _ string: String,
    with names: [String] = ["table", "strikethrough"],
    _ body: (OpaquePointer) -> Void
  ) {
    _ = extensions
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return }
    defer { unsafe cmark_parser_free(parser) }
    for name in names {
      unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    unsafe cmark_parser_feed(parser, string, string.utf8.count)
    guard let root = unsafe cmark_parser_finish(parser) else { return }
    defer { unsafe cmark_node_free(root) }
    unsafe body(root)
  }

  private static func name(_ node: OpaquePointer) -> String {
    unsafe String(cString: cmark_node_get_type_string(node))
  }

  private static func children(_ node: OpaquePointer, _ visit: (OpaquePointer) -> Void) {
    var child = unsafe cmark_node_first_child(node)
    while let current = unsafe child {
      unsafe visit(current)
      unsafe child = cmark_node_next(current)
    }
  }

  private static func collect(
    _ node: OpaquePointer,
    _ container: Leaf.Kind?,
    _ leaves: inout [Leaf],
    _ html: inout Set<Int>
  ) {
    let first = Int(unsafe cmark_node_get_start_line(node))
    let last = Int(unsafe cmark_node_get_end_line(node))
    let name = unsafe name(node)
    switch name {
    case "paragraph": leaves.append(Leaf(container ?? .paragraph, first, last))
    case "heading":
      let level = Int(unsafe cmark_node_get_heading_level(node))
      if unsafe cmark_node_first_child(node) != nil {
        leaves.append(Leaf(level == 1 ? .heading1 : level == 2 ? .heading2 : .heading3, first, last))
      }
    case "code_block": leaves.append(Leaf(.code, first, last))
    case "table": leaves.append(Leaf(.table, first, last))
    case "html_block": html.formUnion(first...max(first, last))
    case "block_quote": unsafe children(node) { unsafe collect($0, .quotation, &leaves, &html) }
    case "item": unsafe children(node) { unsafe collect($0, container ?? .item, &leaves, &html) }
    default:
      // The library has no name for a footnote.
      let isNote = unsafe cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION
      unsafe children(node) { unsafe collect($0, isNote ? .footnote : container, &leaves, &html) }
    }
  }

  private static func read(_ node: OpaquePointer, _ words: inout String) {
    switch unsafe name(node) {
    case "text", "code":
      if let literal = unsafe cmark_node_get_literal(node) { words += unsafe String(cString: literal) }
    case "softbreak", "linebreak": words += "\n"
    // The words that stand for a picture are read apart from the text around it.
    case "image", "html_inline", "footnote_reference": return
    default:
      unsafe children(node) { unsafe read($0, &words) }
    }
  }
}
