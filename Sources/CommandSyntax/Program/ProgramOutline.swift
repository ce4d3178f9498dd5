/// A program as plain values, for everything that is rendered from its description.
package struct ProgramOutline: Sendable, Hashable {
  /// Name, version, texts and tables.
  package let about: ProgramAbout

  /// The options that every command takes.
  package let globals: [PartOutline]

  /// The commands in the order of the client's table, the hidden ones left out.
  package let commands: [CommandOutline]

  /// Makes an outline; hidden commands are dropped.
  package init(about: ProgramAbout, globals: [PartOutline], commands: [CommandOutline]) {
    self.about = about
    self.globals = globals
    self.commands = commands.filter { !$0.isHidden }
  }

  /// The groups that have commands, in order, with them.
  package var chapters: [(group: CommandGroup, commands: [CommandOutline])] {
    about.groups.compactMap { group in
      let members = commands.filter { $0.about.group == group }
      return members.isEmpty ? nil : (group, members)
    }
  }

  /// Returns the commands whose names begin with these words.
  package func family(_ words: [String]) -> [CommandOutline] {
    commands.filter { $0.about.name.words.starts(with: words) }
  }
}
