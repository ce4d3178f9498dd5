import Foundation
import Testing

/// A repository that somebody sent: reading it runs nothing, follows nothing out of the tree, takes a bounded amount of memory
/// and prints nothing raw.
@Suite("A workspace from a stranger")
struct HostileRepositoryTests {
  /// What the stranger did, as shell in the workspace; `$d` is the draft's folder.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let script: String

    var testDescription: String { name }
  }

  private static let commit = "git add -A; git commit -q -m 'from a stranger'"
  /// A tree that git itself would not write, with one more entry in a folder of the workspace.
  private static func entry(_ folder: String, _ mode: String, _ name: String, _ id: String) -> String {
    """
    id=\(id)
    graft() { # folder: the tree of HEAD with the entry in that folder
      if [ "$1" = . ]; then base=$(git rev-parse HEAD^{tree}); else base=$(git rev-parse HEAD:$1); fi
      { git cat-file tree $base; printf '\(mode) \(name)\\0'; printf $(echo $id | sed 's/../\\\\x&/g'); } |
        git hash-object -t tree -w --stdin --literally
    }
    tree=$(graft \(folder)); folder=\(folder)
    while [ "$folder" != . ]; do
      parent=$(dirname $folder); base=HEAD:$parent; [ $parent = . ] && base=HEAD^{tree}
      tree=$(git ls-tree $base | sed "s/ tree [0-9a-f]*\\t$(basename $folder)$/ tree $tree\\t$(basename $folder)/" | git mktree)
      folder=$parent
    done
    git update-ref HEAD $(git commit-tree $tree -p HEAD -m 'from a stranger')
    """
  }
  private static let blob = "$(git hash-object -w ../secret)"

  static let cases = [
    Case(name: "a draft that links out", script: "rm $d/draft.md; ln -s ../../../../../secret $d/draft.md; " + commit),
    Case(
      name: "a claim that links out",
      script: "c=$(ls $d/claims/* | head -1); rm $c; ln -s /etc/passwd $c; " + commit
    ),
    Case(
      name: "a folder of checks that links out",
      script: "rm -rf $d/checks; ln -s ../../../../../outside $d/checks; " + commit
    ),
    Case(
      name: "a folder of drafts that links out",
      script: "mv drafts ../elsewhere; ln -s ../elsewhere drafts; " + commit
    ),
    Case(name: "settings that link out", script: "rm stet.json; ln -s ../secret stet.json; " + commit),
    Case(
      name: "a draft's folder that is a submodule",
      script: "git update-index --add --cacheinfo 160000,$(git rev-parse HEAD),drafts/2022/01/sub; git commit -q -m sub"
    ),
    Case(
      name: "a submodule with a program for an address",
      script:
        "git config -f .gitmodules submodule.x.url 'ext::touch ../ran'; git config -f .gitmodules submodule.x.path drafts/x; "
        + commit
    ),
    Case(name: "two dots in a tree", script: entry("drafts", "100644", "..", blob)),
    Case(name: "a path out of the tree as one name", script: entry("drafts", "100644", "../../outside/new", blob)),
    Case(name: "an absolute path as one name", script: entry("drafts", "100644", "/tmp/stet-absolute", blob)),
    Case(name: "a .git in a tree", script: entry(".", "100644", ".GIT", blob)),
    Case(name: "a backslash in a name", script: entry("drafts", "100644", "a\\\\\\\\b", blob)),
    Case(name: "escapes in a name", script: entry("checklists", "100644", "\\033[31m\\007.md", blob)),
    Case(
      name: "case-folding twins",
      script:
        "echo '# Twin' > checklists/DATES.md; mkdir -p drafts/2022/01/HARBOR; cp $d/draft.md drafts/2022/01/HARBOR/; "
        + commit
    ),
    Case(
      name: "a claim that is a bomb of brackets",
      script: "c=$(ls $d/claims/* | head -1); printf '[%.0s' $(seq 200000) > $c; " + commit
    ),
    Case(
      name: "a claim that is a bomb of names",
      script: "c=$(ls $d/claims/* | head -1); printf '{\"a\":%.0s' $(seq 200000) > $c; " + commit
    ),
    Case(
      name: "a check that claims to be another's",
      script:
        "c=$(ls $d/claims | head -1); k=$d/checks/${c%.json}; mkdir -p $k; echo '{\"format\":1,\"claim\":\"'${c%.json}'\",\"person\":\"editor@example.org\",\"name\":\"The Editor\",\"decisions\":[]}' > $k/mallory@example.org.json; "
        + commit
    ),
    Case(
      name: "filters and attributes",
      script: "echo '* filter=evil diff=evil merge=evil ident' > .gitattributes; " + commit
    ),
    Case(
      name: "hooks and programs in the settings",
      script: """
        for h in post-checkout pre-commit post-commit reference-transaction post-index-change pre-auto-gc fsmonitor; do
          printf '#!/bin/sh\\ntouch ../ran\\n' > .git/hooks/$h; chmod +x .git/hooks/$h; done
        for s in core.fsmonitor core.pager core.editor core.sshCommand diff.external filter.evil.clean filter.evil.smudge \
          filter.evil.process diff.evil.textconv merge.evil.driver gpg.program core.askPass credential.helper; do
          git config $s "$PWD/.git/hooks/fsmonitor"; done
        echo '* filter=evil diff=evil merge=evil' > .git/info/attributes
        """
    ),
    Case(
      name: "an object that is bent",
      script:
        "o=$(git rev-parse HEAD:checklists/dates.md); f=.git/objects/${o:0:2}/${o:2}; chmod u+w $f; printf 'nonsense' > $f"
    ),
    Case(
      name: "a branch that names itself",
      script: "printf 'ref: refs/heads/loop\\n' > .git/refs/heads/loop; printf 'ref: refs/heads/loop\\n' > .git/HEAD"
    ),
    Case(
      name: "memos and a journal that lie",
      script: """
        mkdir -p .git/stet/revisions .git/stet/trails
        printf 'stet journal 1\\nold -\\nnew %s\\npath ../outside/new\\n' $(git rev-parse HEAD) > .git/stet/journal
        ln -s ../../../secret .git/stet/revisions/drafts.2022.01.harbor; ln -s /dev/zero .git/stet/trails/drafts.2022.01.harbor
        """
    ),
  ]

  @Test(arguments: cases) func isReadWithoutHarm(_ bad: Case) throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    try desk.shell("echo 'the secret of the house' > ../secret; mkdir -p ../outside")
    let folder = try desk.draftPath().replacingOccurrences(of: "/draft.md", with: "")
    let made = try desk.shell("set -e; d='\(folder)'; \(bad.script)")
    try #require(made.status == 0, "\(made.testDescription)")
    let outside = try desk.shell("ls -R ../outside ../secret; cat ../secret").output
    for line in [
      ["list"], ["claims"], ["show", claim], ["open", "harbor"], ["summary"], ["gate", "harbor"],
      ["revisions", "harbor"],
      ["diff", "harbor"], ["blame", "harbor"], ["save"], ["take", claim], ["doctor"], ["doctor", "--fix", "--json"],
      ["__complete", "drafts"],
    ] {
      // Bounded: memory by the limit, time by the alarm.
      let words = line.map { "'\($0)'" }.joined(separator: " ")
      let run = try desk.shell("ulimit -v 2000000; timeout 60 stet \(words)")
      #expect(run.status <= 2, "\(run.testDescription)")
      #expect(!(run.output + run.talk).contains("secret of the house"), "\(run.testDescription)")
      desk.requireSafe(run)
    }
    #expect(try desk.shell("ls -R ../outside ../secret; cat ../secret").output == outside)
    #expect(!FileManager.default.fileExists(atPath: desk.root.appending(path: "ran").path(percentEncoded: false)))
    #expect(!FileManager.default.fileExists(atPath: "/tmp/stet-absolute"))
  }

  /// Gigabytes of nothing are megabytes in git, and no memory at all to stet.
  @Test(arguments: ["claims", "draft", "stet.json"]) func unpacksNothingThatIsTooLarge(_ place: String) throws {
    let desk = try Desk()
    try desk.startReview()
    let draft = try desk.draftPath()
    let path =
      switch place {
      case "claims": try desk.shell("git ls-files '*/claims/*' | head -1").output.trimmingCharacters(in: .newlines)
      case "draft": draft
      default: place
      }
    let made = try desk.shell(
      """
      set -e; big=$(truncate -s \(place == "claims" ? "4G" : "1200M") ../big && git -c core.compression=1 -c core.bigFileThreshold=1m hash-object -w --no-filters ../big); rm ../big
      git update-index --cacheinfo 100644,$big,\(path)
      git commit -q -m 'four gigabytes' && git update-index --skip-worktree \(path)
      """
    )
    try #require(made.status == 0, "\(made.testDescription)")
    for line in ["list", "claims", "summary", "doctor"] {
      let run = try desk.shell("ulimit -v 1000000; timeout 60 stet \(line)")
      #expect(run.status <= 2, "\(run.testDescription)")
      desk.requireSafe(run)
      #expect((run.output + run.talk).contains("larg"), "\(run.testDescription)")
    }
  }
}
