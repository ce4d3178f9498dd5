import Foundation

/// One command of stet and the peer that does the nearest thing, timed in turn.
struct Comparison: Sendable {
  /// The command, as the table names it.
  let name: String
  /// The peer, as the table names it.
  let peer: String
  /// How often each is run.
  var runs = 21
  /// Runs the command once and says how long it took; the number is that of the run.
  let ours: @Sendable (Scene, Int) throws -> Double
  /// Runs the peer once and says how long it took.
  let theirs: @Sendable (Scene, Int) throws -> Double

  /// One row of the table.
  struct Result {
    /// The row in Markdown.
    let row: String
  }

  /// Runs both in turn, once without counting, and takes the medians.
  func measure(in scene: Scene) throws -> Result {
    _ = try (ours(scene, -1), theirs(scene, -1))
    var own: [Double] = []
    var other: [Double] = []
    for run in 0..<runs {
      own.append(try ours(scene, run))
      other.append(try theirs(scene, run))
    }
    let ratio = Self.median(zip(own, other).map { $0 / $1 })
    let row =
      "| `\(name)` | \(Self.text(own)) | `\(peer)` | \(Self.text(other)) | \(String(format: "%.2f", ratio)) | \(runs) |"
    return Result(row: row)
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func text(_ seconds: [Double]) -> String { String(format: "%.1f ms", median(seconds) * 1_000) }
}

extension Comparison {
  /// Every comparison, in the order of the table.
  static let all = [
    Comparison(
      name: "stet open (claims and commits)",
      peer: "git add; git commit (as many files)",
      ours: { scene, run in
        try scene.stet.run(["open", "article"], in: scene.copy(of: scene.fresh, number: run)).seconds
      },
      theirs: { scene, run in
        let folder = try scene.copy(of: scene.fresh, number: run)
        for name in 0..<(try scene.claims().count) {
          try Data("claim \(name)\n".utf8).write(to: folder.appending(path: "claim-\(name).txt"))
        }
        return try scene.git.run(["add", "."], in: folder).seconds
          + scene.git.run(["commit", "-q", "-m", "claims"], in: folder).seconds
      }
    ),
    Comparison(
      name: "stet open (nothing new)",
      peer: "git status",
      ours: { scene, _ in try scene.stet.run(["open", "article"], in: scene.opened).seconds },
      theirs: { scene, _ in try scene.git.run(["status"], in: scene.opened).seconds }
    ),
    verifying("stet verify CLAIM", in: \.opened),
    verifying("stet verify CLAIM", in: \.opened, isDurable: true),
    verifying("stet verify CLAIM (10,000 files)", in: \.large),
    Comparison(
      name: "stet summary DRAFT",
      peer: "git log -p",
      ours: { scene, _ in try scene.stet.run(["summary", "kazakhstan"], in: scene.demo).seconds },
      theirs: { scene, _ in try scene.git.run(["log", "-p"], in: scene.demo).seconds }
    ),
    Comparison(
      name: "stet diff DRAFT r1 r2",
      peer: "git diff --word-diff",
      ours: { scene, _ in try scene.stet.run(["diff", "kazakhstan", "r1", "r2"], in: scene.demo).seconds },
      theirs: { scene, _ in
        try scene.git.run(["diff", "--word-diff", "HEAD~3", "HEAD", "--", "drafts"], in: scene.demo).seconds
      }
    ),
  ]

  /// One decision and a commit of one file that lies as deep, in turn in one repository.
  ///
  /// - Parameter isDurable: whether git is asked to wait for the disk, as stet does; by default it does not wait for
  ///   single objects.
  private static func verifying(
    _ name: String,
    in workspace: any KeyPath<Scene, URL> & Sendable,
    isDurable: Bool = false
  ) -> Comparison {
    Comparison(
      name: name,
      peer: isDurable ? "git -c core.fsync=all commit FILE" : "git commit FILE (in the same folder)",
      ours: { scene, run in
        let claims = try scene.claims()
        let claim = claims[(run + 1) % claims.count]
        return try scene.stet.run(
          ["verify", claim, "--source", "Bench", "--at", "run \(run)"],
          in: scene[keyPath: workspace]
        ).seconds
      },
      theirs: { scene, run in
        let folder = scene[keyPath: workspace]
        try Data("run \(run)\n".utf8).write(to: folder.appending(path: scene.notes))
        let settings = isDurable ? ["-c", "core.fsync=all"] : []
        return try scene.git.run(settings + ["commit", "-q", "-m", "run \(run)", scene.notes], in: folder).seconds
      }
    )
  }
}
