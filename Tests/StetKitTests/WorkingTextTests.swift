import Editorial
import Prose
import SealedGit
import StetKit
import Testing

@Suite struct WorkingTextTests {
  @Test func tellsWhetherTheWorkingCopyHasEditsThatAreNotSaved() throws {
    try Newsroom.withDraft { room, draft in
      let workspace = try room.workspace()
      #expect(try !workspace.hasUnsavedEdits(draft))
      try room.git.write(Newsroom.harbour, to: draft.textPath)
      #expect(try !workspace.hasUnsavedEdits(draft))
      try room.git.write(Newsroom.harbour + " ", to: draft.textPath)
      #expect(try workspace.hasUnsavedEdits(draft))
      try room.git("add", draft.textPath)
      #expect(try workspace.hasUnsavedEdits(draft))
      #expect(try workspace.workingText(of: draft).string == Newsroom.harbour + " ")
    }
  }

  @Test func savesAnEditThatIsStagedAlready() throws {
    try Newsroom.withDraft { room, draft in
      try room.git.write(Newsroom.bridge, to: draft.textPath)
      try room.git("add", draft.textPath)
      _ = try room.workspace().save(draft, message: nil, as: Newsroom.nora(1))
      #expect(try room.git.status() == "")
      #expect(try room.git.run(["show", "HEAD:\(draft.textPath)"]).output == Newsroom.bridge)
    }
  }

  struct Trap: Sendable, CustomTestStringConvertible {
    let name: String
    let code: WorkspaceError.Code
    var position: Int?
    let make: @Sendable (RealGit, String) throws -> Void
    var testDescription: String { name }
  }

  static let traps: [Trap] = [
    Trap(name: "missing", code: .missingText) { git, path in try git.remove(path) },
    Trap(name: "not UTF-8", code: .notUTF8, position: 3) { git, path in
      try git.write([0x61, 0xC3, 0xA9, 0xFF, 0x62], to: path)
    },
    Trap(name: "UTF-16", code: .notUTF8, position: 0) { git, path in try git.write([0xFF, 0xFE, 0x61, 0x00], to: path)
    },
    Trap(name: "a link", code: .symbolicLink) { git, path in
      try git.remove(path)
      _ = try git.run("ln", ["-s", "/etc/hostname", path])
    },
    Trap(name: "a folder", code: .symbolicLink) { git, path in
      try git.remove(path)
      try git.write("x", to: path + "/x")
    },
    Trap(name: "a pipe", code: .symbolicLink) { git, path in
      try git.remove(path)
      _ = try git.run("mkfifo", [path])
    },
    Trap(name: "too large", code: .tooLarge) { git, path in
      try git.write([UInt8](repeating: 0x61, count: Workspace.largestDraft + 1), to: path)
    },
  ]

  @Test(arguments: traps) func refusesAWorkingCopyThatIsNoText(_ trap: Trap) throws {
    try Newsroom.withDraft { room, draft in
      try trap.make(room.git, draft.textPath)
      let (head, status) = (try room.git.head(), try room.git.status())
      let workspace = try room.workspace()
      for refused in [
        failure(of: { () throws(WorkspaceError) in try workspace.workingText(of: draft) }),
        failure(of: { () throws(WorkspaceError) in try workspace.hasUnsavedEdits(draft) }),
        failure(of: { () throws(WorkspaceError) in try workspace.save(draft, message: nil, as: Newsroom.nora(1)) }),
        failure(of: { () throws(WorkspaceError) in try workspace.open(draft, as: Newsroom.nora(1)) }),
      ] {
        #expect(refused?.code == trap.code)
        #expect(refused?.subject == draft.textPath)
        #expect(refused?.position == trap.position)
      }
      #expect(try room.git.head() == head)
      #expect(try room.git.status() == status)
      // What git holds can be read and judged all the same.
      #expect(try workspace.dossier(of: draft).article.text.string == Newsroom.harbour)
    }
  }

  @Test func doesNotWriteThroughALinkInTheWay() throws {
    try Newsroom.withDraft { room, draft in
      let claim = try #require(try room.workspace().open(draft, as: Newsroom.ada()).after.claims.first)
      _ = try room.git.run("mkdir", ["../outside"])
      _ = try room.git.run("ln", ["-s", room.git.home + "outside", "\(draft.folder)/checks"])
      let workspace = try room.workspace()
      let head = try room.git.head()
      let refused = failure { () throws(WorkspaceError) in
        try workspace.decide(Newsroom.verify, on: [ClaimName(draft: draft, id: claim.claim.id)], as: Newsroom.ada(1))
      }
      #expect(refused?.code == .symbolicLink)
      #expect(try room.git.head() == head)
      #expect(try room.git.run("find", ["../outside", "-type", "f"]).output == "")
    }
  }
}
