import Testing

/// The table of rooms: what each may import.
private let table: [String: Set<String>] = [
  "Git": ["CGit2", "COpenSSL", "Glibc"],
  "Prose": [],
  "Editorial": ["Prose"],
  "Reports": ["Prose", "Editorial"],
  "CommandSyntax": [],
  "Checklists": [],
  "Workspace": [],
  "StetKit": ["Git", "Prose", "Editorial", "FoundationEssentials", "Glibc"],
  "StetCommands": [
    "CommandSyntax", "StetKit", "Reports", "Editorial", "Prose", "Checklists", "StarterWorkspace", "Glibc",
  ],
  "stet": ["StetCommands", "Glibc"],
  "stet-bench": ["StetKit", "Git", "Editorial", "Prose", "Foundation", "Glibc"],
]

@Suite("The rooms of the house")
struct RoomTests {
  @Test func importsOnlyWhatItsRoomMay() throws {
    for file in try SourceTree.files(in: "Sources", "Checklists", "Workspace") {
      let allowed = try #require(table[file.room], "\(file.path) is in a room that the table does not know")
      #expect(Set(file.imports).subtracting(allowed) == [], "\(file.path)")
    }
  }

  @Test func readsImportsOfEveryForm() {
    let file = SourceTree.File(
      path: "Sources/Git/A.swift",
      lines: ["import A", "public import B", "  import C", "// import D", "@testable import E"]
    )
    #expect(file.imports == ["A", "B", "E"])
  }

  @Test(arguments: ["Prose", "Editorial", "Reports", "CommandSyntax", "StetKit"])
  func neverPrintsInALibrary(room: String) throws {
    for file in try SourceTree.files(in: "Sources/\(room)") {
      let printing = file.lines.filter { $0.contains(" print(") || $0.hasPrefix("print(") || $0.contains("exit(") }
      #expect(printing.isEmpty, "\(file.path)")
    }
  }

  @Test func keepsCTypesInsideTheGitRoom() throws {
    for file in try SourceTree.files(in: "Sources/Git") {
      // What C finds by its name is C's own, and called by nobody else.
      let shown = zip([""] + file.lines, file.lines).filter { before, line in
        (line.contains("public ") || line.contains("package ")) && !line.hasPrefix("//") && !before.hasPrefix("@c(")
          && (line.contains("Pointer") || line.contains("git_"))
      }
      #expect(shown.isEmpty, "\(file.path)")
    }
  }

  @Test func keepsTheExecutableSmall() throws {
    let files = try SourceTree.files(in: "Sources/stet")
    #expect(files.flatMap(\.lines).count < 20)
  }

  @Test func keepsFilesToOneIdea() throws {
    let lengths = try SourceTree.files(in: "Sources").map(\.lines.count).sorted()
    #expect(lengths[lengths.count / 2] <= 120)
    let long = try SourceTree.files(in: "Sources", "Tests").filter { $0.lines.count > 300 }.map(\.path)
    #expect(long == [])
  }
}
