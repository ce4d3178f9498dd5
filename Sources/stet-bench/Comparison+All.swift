import Foundation

extension Comparison<Scene> {
  /// Every comparison, in the order of the table.
  static let all: [Comparison<Scene>] = [
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
    filesAgainstGit,
    filesAgainstWdiff,
    Comparison(
      name: "stet open (2,000 revisions, first time)",
      peer: "git log -p FILE",
      runs: 7,
      ours: { scene, _ in
        let kept = scene.long.appending(path: ".git/stet")
        if FileManager.default.fileExists(atPath: kept.path(percentEncoded: false)) {
          try FileManager.default.removeItem(at: kept)
        }
        return try scene.stet.run(["open", "long"], in: scene.long).seconds
      },
      theirs: { scene, _ in try scene.git.run(["log", "-p", "--", scene.longDraft], in: scene.long).seconds }
    ),
    Comparison(
      name: "stet open (2,000 revisions)",
      peer: "git log FILE",
      ours: { scene, _ in try scene.stet.run(["open", "long"], in: scene.long).seconds },
      theirs: { scene, _ in try scene.git.run(["log", "--", scene.longDraft], in: scene.long).seconds }
    ),
  ].compactMap(\.self)

  private static let filesAgainstGit = Comparison(
    name: "stet diff FILE FILE",
    peer: "git diff --no-index --word-diff",
    ours: { scene, _ in try differ(scene) },
    theirs: { scene, _ in
      let files = [scene.versions.first, scene.versions.second].map { $0.path(percentEncoded: false) }
      return try scene.git.run(["diff", "--no-index", "--word-diff"] + files, home: scene.demo, accepts: [1]).seconds
    }
  )

  /// nil where GNU wdiff is not installed.
  private static let filesAgainstWdiff = Tool.installed("wdiff").map { wdiff in
    Comparison(
      name: "stet diff FILE FILE",
      peer: "wdiff",
      ours: { scene, _ in try differ(scene) },
      theirs: { scene, _ in
        let files = [scene.versions.first, scene.versions.second].map { $0.path(percentEncoded: false) }
        return try wdiff.run(files, home: scene.demo, accepts: [1]).seconds
      }
    )
  }

  private static func differ(_ scene: Scene) throws -> Double {
    let files = [scene.versions.first, scene.versions.second].map { $0.path(percentEncoded: false) }
    return try scene.stet.run(["diff"] + files, in: scene.demo).seconds
  }

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
