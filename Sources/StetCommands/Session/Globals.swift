import CommandSyntax

/// The options that every command takes.
struct Globals: Syntax {
  let folder = Option("C", value: "DIR", help: "work as if started in DIR", completion: .directory)
  let json = Flag("json", help: "write one JSON object instead of text")
  let color = Option(
    "color",
    value: "WHEN",
    default: ColorChoice.auto,
    help: "colour on a terminal (auto), everywhere (always), or nowhere (never)"
  )
}

extension ColorChoice: ArgumentValue {}
