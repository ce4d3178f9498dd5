// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "stet",
  products: [
    .executable(name: "stet", targets: ["stet"]),
    .library(name: "StetKit", targets: ["StetKit"]),
  ],
  targets: [
    // The C libraries, and the one room that touches them.
    .systemLibrary(name: "CGit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "Git", dependencies: ["CGit2", "COpenSSL"]),

    // The pure rooms: text, the newsroom's rules, what is printed, and the command line's grammar.
    .target(name: "Prose"),
    .target(name: "Editorial", dependencies: ["Prose"]),
    .target(name: "Reports", dependencies: ["Prose", "Editorial"], resources: [.embedInCode("Schemas")]),
    .target(name: "CommandSyntax"),

    // Plain files that travel inside the binary.
    .target(name: "Checklists", path: "Checklists", resources: [.embedInCode("house")]),
    .target(name: "StarterWorkspace", path: "Workspace", resources: [.embedInCode("starter")]),

    // The workspace on git, and the commands over it.
    .target(name: "StetKit", dependencies: ["Git", "Prose", "Editorial"]),
    .target(
      name: "StetCommands",
      dependencies: [
        "CommandSyntax", "StetKit", "Reports", "Editorial", "Prose", "Checklists", "StarterWorkspace",
      ]
    ),
    // With the standard library inside, a release starts in two thirds of the time.
    .executableTarget(
      name: "stet",
      dependencies: ["StetCommands"],
      linkerSettings: [
        .unsafeFlags(["-static-stdlib"], .when(configuration: .release))
      ]
    ),
    .executableTarget(name: "stet-bench", dependencies: ["StetKit", "Git", "Editorial", "Prose"]),

    // A test target for each room, one for the house as a whole, and one that runs the built program.
    .testTarget(name: "ArchitectureTests"),
    .target(name: "Dice", path: "Tests/Dice"),
    .target(name: "SealedGit", path: "Tests/GitTests/SealedGit"),
    .testTarget(name: "GitTests", dependencies: ["Git", "SealedGit", "Dice"], exclude: ["SealedGit"]),
    .testTarget(name: "ProseTests", dependencies: ["Prose", "Dice"]),
    // The oracle of the Markdown tests: only this test target links it, so stet itself needs nothing.
    .systemLibrary(name: "CCmarkGFM", path: "Tests/MarkdownOracleTests/CCmarkGFM"),
    .testTarget(
      name: "MarkdownOracleTests",
      dependencies: ["Prose", "Editorial", "CCmarkGFM", "Dice"],
      exclude: ["CCmarkGFM"]
    ),
    .testTarget(name: "EditorialTests", dependencies: ["Editorial", "Prose", "Dice"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "Editorial", "Prose", "Dice"], exclude: ["Snapshots"]),
    .testTarget(name: "CommandSyntaxTests", dependencies: ["CommandSyntax", "Dice"]),
    .testTarget(name: "StarterTests", dependencies: ["Checklists", "StarterWorkspace", "Prose"]),
    .testTarget(name: "StetKitTests", dependencies: ["StetKit", "Editorial", "Prose", "SealedGit", "Dice"]),
    .testTarget(name: "StetCommandsTests", dependencies: ["StetCommands", "CommandSyntax"]),
    .testTarget(name: "StoryTests", dependencies: ["stet", "Dice"], exclude: ["Snapshots"]),
    // Slow: the built program, killed at its system calls.
    .testTarget(name: "CrashTests", dependencies: ["stet", "SealedGit"]),
    // Slow: it starts servers on the loopback and lets desks work against them.
    .testTarget(name: "ServerTests", dependencies: ["stet", "SealedGit"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
  // The two rooms that read every word are optimised in every build: the tests read so many that it halves their time.
  if ["Prose", "Editorial"].contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
  }
}
