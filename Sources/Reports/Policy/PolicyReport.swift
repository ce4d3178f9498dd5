package import Editorial
import Prose

/// The settings of a workspace in words: what `stet policy` prints.
package struct PolicyReport: Sendable {
  /// One setting and what it means.
  private struct Line {
    let field: String
    let value: JSON
    let words: String
  }

  private let settings: Settings
  private let remarks: [SettingRemark]
  private let brokenChecklists: [DamagedFile]
  private let hasUncommittedEdits: Bool

  /// Takes the settings, and what in them has no effect or not the one that was meant.
  ///
  /// - Parameters:
  ///   - brokenChecklists: the checklists that no setting asks for and that cannot be read.
  ///   - hasUncommittedEdits: whether the working copy has another file of settings.
  package init(
    _ settings: Settings,
    remarks: [SettingRemark],
    brokenChecklists: [DamagedFile] = [],
    hasUncommittedEdits: Bool = false
  ) {
    self.settings = settings
    self.remarks = remarks
    self.brokenChecklists = brokenChecklists
    self.hasUncommittedEdits = hasUncommittedEdits
  }

  /// Writes a sentence for each setting with its name in the file, the remarks with their lines, and what is wrong with
  /// checklists.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    for line in lines {
      canvas.add(Phrase(line.words))
      canvas.add(Phrase(line.field, .code) + Phrase(" \(line.value.line)", .faint), indent: 2)
    }
    if !remarks.isEmpty {
      canvas.heading("To be mended in stet.json", tone: .reopened)
      for remark in remarks {
        canvas.add(Phrase(remark.sentence), lead: Phrase(remark.line.map { "line \($0)  " } ?? "", .faint))
      }
    }
    if !brokenChecklists.isEmpty {
      canvas.heading("To be mended in the checklists", tone: .reopened)
      for file in brokenChecklists { canvas.add(DamageLine.phrase(file)) }
    }
    return canvas.text
  }

  /// Gives the settings, the remarks and the broken checklists to programs.
  package var json: JSON {
    .object([
      "format": 1,
      "settings": .array(
        lines.map { .object(["setting": .string($0.field), "value": $0.value, "words": .string($0.words)]) }
      ),
      "remarks": .array(
        remarks.map { remark in
          .object([
            "setting": .string(remark.field), "sentence": .string(remark.sentence),
            "line": remark.line.map(JSON.integer) ?? .null,
          ])
        }
      ),
      "brokenChecklists": .array(
        brokenChecklists.map { file in
          .object([
            "path": .string(file.path), "problem": .string(file.problem), "line": file.line.map(JSON.integer) ?? .null,
          ])
        }
      ),
      "hasUncommittedEdits": .bool(hasUncommittedEdits),
    ])
  }

  private var lines: [Line] {
    let policy = settings.policy
    var lines = [Line(field: "policy.sources", value: .string(policy.sources.rawValue), words: sourcing)]
    if !policy.sourcesByKind.isEmpty {
      let kinds = policy.sourcesByKind.sorted { $0.key < $1.key }
      lines.append(
        Line(
          field: "policy.sourcesByKind",
          value: .object(Dictionary(uniqueKeysWithValues: kinds.map { ($0.key.rawValue, .string($0.value.rawValue)) })),
          words: "Instead, "
            + kinds.map { "a claim of the kind \($0.key.rawValue) needs \(Self.words($0.value))" }.joined(
              separator: "; "
            )
            + ". A claim of several kinds needs what each of them needs."
        )
      )
    }
    lines += [
      Line(
        field: "policy.locator",
        value: .bool(policy.locator),
        words: policy.locator
          ? "A source says where in it the fact stands: page, paragraph or time." : "A source needs no locator."
      ),
      Line(
        field: "policy.secondReader",
        value: .bool(policy.secondReader),
        words: policy.secondReader
          ? "Two people check the same words of each claim." : "One person's check of a claim is enough."
      ),
      Line(
        field: "policy.checkerIsNotAuthor",
        value: .bool(policy.checkerIsNotAuthor),
        words: policy.checkerIsNotAuthor
          ? "Whoever wrote a draft does not check it." : "Authors may check their own drafts."
      ),
      Line(
        field: "policy.factsTicked",
        value: .bool(policy.factsTicked),
        words: policy.factsTicked
          ? "Every fact of a claim is ticked before the claim is verified."
          : "Facts may be ticked, and a claim can be verified without."
      ),
      Line(field: "policy.expires", value: expiryValue, words: expiry),
      Line(
        field: "editors",
        value: .array(settings.editors.map(JSON.string)),
        words: editors.isEmpty
          ? "Nobody is named as an editor, so nobody can rule on a contested claim."
          : "\(editors.joined(separator: ", ")) may rule on contested claims."
      ),
      Line(field: "policy.waiving", value: .string(policy.waiving.rawValue), words: waiving),
      Line(
        field: "requiredChecklists",
        value: .array(settings.requiredChecklists.map(JSON.string)),
        words: settings.requiredChecklists.isEmpty
          ? "No checklist keeps the gate closed."
          : "Before the gate opens, where a draft holds what they are for, these checklists are done: "
            + "\(settings.requiredChecklists.joined(separator: ", "))."
      ),
      Line(
        field: "verdicts",
        value: .array(settings.verdicts.map { .string($0.label) }),
        words: "What third parties claim is rated "
          + settings.verdicts.map { $0.label + ($0.value.map { " (\($0))" } ?? "") }.joined(separator: ", ") + "."
      ),
      Line(
        field: "language",
        value: .string(settings.language.tag),
        words: "Drafts are in “\(settings.language.tag)” where they do not say otherwise."
          + (settings.language.hasRules
            ? "" : " There are no rules for it: only figures and quotations are seen in them.")
      ),
    ]
    return lines
  }

  /// The editors, without what is no address and what stands there twice: that is remarked on.
  private var editors: [String] {
    settings.editors.enumerated().filter { index, _ in !remarks.contains { $0.field == "editors[\(index)]" } }.map(
      \.element
    )
  }

  private var sourcing: String { "A verified claim needs \(Self.words(settings.policy.sources))." }

  private static func words(_ sourcing: Policy.Sourcing) -> String {
    switch sourcing {
    case .any: "a source of any kind"
    case .two: "two independent sources"
    case .primaryOrThree: "a primary source or three independent secondary ones"
    case .primary: "a primary source"
    }
  }

  private var waiving: String {
    switch settings.policy.waiving {
    case .everybody: "Everybody may waive what keeps the gate closed, for a reason and until a day."
    case .editors where editors.isEmpty:
      "Only editors may waive what keeps the gate closed, and there are none."
    case .editors: "Editors may waive what keeps the gate closed, for a reason and until a day."
    }
  }

  private var expiry: String {
    let policy = settings.policy
    let kinds = policy.expiresByKind.sorted { $0.key < $1.key }.map {
      "\(Count.of($0.value, "day")) for \($0.key.rawValue)"
    }
    let all = policy.expires.map { "\(Count.of($0, "day")) for any claim" }
    guard !kinds.isEmpty || all != nil else {
      return "A check holds until its words change, or until its own last day."
    }
    let own =
      "A verification holds \((kinds + [all].compactMap(\.self)).joined(separator: ", ")), or until its own last day."
    // A kind has its own demand of sources, but no longer life than any claim has.
    return kinds.count + (all == nil ? 0 : 1) > 1
      ? "\(own) Where several of these are for a claim, the fewest days count." : own
  }

  private var expiryValue: JSON {
    let policy = settings.policy
    var days = Dictionary(uniqueKeysWithValues: policy.expiresByKind.map { ($0.key.rawValue, JSON.integer($0.value)) })
    days["any"] = policy.expires.map(JSON.integer)
    return .object(days)
  }
}
