extension Settings {
  /// The settings that are at odds with each other or can have no effect, by their paths in the file.
  var contradictions: [(field: String, sentence: String)] {
    var found: [(field: String, sentence: String)] = []
    for (index, address) in editors.enumerated() {
      let field = "editors[\(index)]"
      if !Self.isAddress(address) {
        found.append(
          (
            field,
            "“\(Visible.line(address))” is no e-mail address alone, such as lin@example.org, so nobody is an editor by it."
          )
        )
      } else if editors[..<index].contains(address) {
        found.append((field, "“\(Visible.line(address))” stands among the editors twice."))
      }
    }
    for (index, name) in requiredChecklists.enumerated() where requiredChecklists[..<index].contains(name) {
      found.append(("requiredChecklists[\(index)]", "The checklist “\(Visible.line(name))” is required twice."))
    }
    for (index, verdict) in verdicts.enumerated() {
      let before = verdicts[..<index]
      if before.contains(where: { $0.label.lowercased() == verdict.label.lowercased() }) {
        found.append(("verdicts[\(index)]", "The verdict “\(Visible.line(verdict.label))” stands there twice."))
      } else if let value = verdict.value, let same = before.first(where: { $0.value == value }) {
        let labels = "“\(Visible.line(same.label))” and “\(Visible.line(verdict.label))”"
        found.append(("verdicts[\(index)]", "The verdicts \(labels) have one number, \(value)."))
      }
    }
    for (setting, kinds) in [
      ("sourcesByKind", Array(policy.sourcesByKind.keys)), ("expires", Array(policy.expiresByKind.keys)),
    ] {
      for kind in kinds.sorted() where !ClaimKind.known.contains(kind) {
        let known = ClaimKind.known.map(\.rawValue)
        let help = NearNames.question(kind.rawValue, among: known) ?? "the kinds are \(known.joined(separator: ", "))."
        found.append(
          (
            "policy.\(setting).\(kind.rawValue)",
            "No claim is of the kind “\(Visible.line(kind.rawValue))”; \(help)"
          )
        )
      }
    }
    if let limit = policy.expires {
      for (kind, days) in policy.expiresByKind.sorted(by: { $0.key < $1.key }) where days > limit {
        found.append(
          (
            "policy.expires.\(kind.rawValue)",
            "A check of a \(Visible.line(kind.rawValue)) cannot hold \(days) days: policy.expires.any ends every check after \(limit)."
          )
        )
      }
    }
    return found
  }

  /// Whether a text can be the address by which git knows somebody: neither with a name beside it nor in angle brackets.
  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains { "<>()[],;:\"".contains($0) }
      && Person(name: "", email: text) != nil
  }
}

extension Settings {
  /// What is to be said of required checklists that are missing or cannot be read.
  ///
  /// - Parameters:
  ///   - file: the bytes of the settings, for the lines.
  ///   - names: the checklists that there are, one of which may have been meant.
  package func remarks(on broken: [DamagedFile], file: [UInt8], among names: [String] = []) -> [SettingRemark] {
    let lines = JSONLines(file)
    return broken.map { list in
      let index = requiredChecklists.firstIndex { Checklist.path(of: $0) == list.path }
      let field = index.map { "requiredChecklists[\($0)]" } ?? "requiredChecklists"
      let line = list.line.map { ", line \($0)," } ?? ""
      let meant = Checklist.name(ofPath: list.path)
      let question = names.contains(meant) ? nil : NearNames.question(meant, among: names)
      return SettingRemark(
        field: field,
        sentence:
          "A checklist is required that cannot be done: \(Visible.line(list.path))\(line) \(Visible.line(list.problem))"
          + (question.map { "; \(Visible.line($0))" } ?? "."),
        line: lines.line(of: field)
      )
    }
  }
}
