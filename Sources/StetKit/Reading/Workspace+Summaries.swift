public import Editorial
import Git

extension Workspace {
  /// The newest revision before the one at hand whose summary was handed over from this desk; nil when none is known.
  ///
  /// It is kept under `.git/stet/` and may be deleted at any time: a summary is then compared with what was checked first.
  public func lastSummary(before dossier: Dossier) -> Revision? {
    let known = Set(summarised(dossier.slug))
    return dossier.revisions.dropLast().last { known.contains($0.commit) && $0.content != dossier.revision.content }
  }

  /// Remembers that a summary of the revision at hand was handed over.
  public func noteSummary(of dossier: Dossier) {
    var known = summarised(dossier.slug)
    let commit = dossier.revision.commit
    guard dossier.revision.isSaved, !known.contains(commit) else { return }
    known.append(commit)
    repository.keepDerived(Self.file(dossier.slug), known.joined(separator: "\n"))
  }

  private func summarised(_ slug: Slug) -> [String] {
    let text = repository.derived(Self.file(slug)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { $0.utf8.count == 40 }
  }

  private static func file(_ slug: Slug) -> String { "summaries/\(slug.string)" }
}
