import Editorial

extension AuditFinding {
  /// What is wrong, a sentence without its full stop.
  var sentence: String {
    let merge = isMerge ? " in a merge" : ""
    switch fault {
    case .foreignFile: return "\(author) wrote into the file of \(owner)\(merge)"
    case .decisionRemoved: return "\(author) took \(what) out of the file of \(owner)\(merge), which is no undo"
    case .decisionAltered: return "\(author) altered \(what) in the file of \(owner) after it was made\(merge)"
    case .rulingByNoEditor: return "\(author) ruled without being named as an editor in stet.json then\(merge)"
    case .waiverByNoEditor: return "\(author) waived a claim, which stet.json did not allow then\(merge)"
    case .claimRewritten: return "\(author) rewrote a claim, whose file is written once\(merge)"
    case .claimRemoved: return "\(author) took a claim's file away\(merge), which is no undo of adding it"
    case .unreadable: return "\(author) left a file that cannot be read\(merge)"
    case .badSignature: return "The signature of \(author)'s commit does not hold: \(detail ?? "nobody knows why")"
    }
  }

  private var what: String { detail ?? "decisions" }

  private var owner: String {
    switch record?.kind {
    case .check(let email)?, .checklists(let email)?: email
    case .claim?, .story?, nil: "nobody"
    }
  }

  /// The finding as programs get it.
  var json: JSON {
    .object([
      "fault": .string(fault.rawValue), "commit": .string(commit), "merge": .bool(isMerge), "author": .string(author),
      "email": .string(email), "date": .string(date.rfc3339), "subject": .string(subject), "path": .optional(path),
      "draft": .optional(record?.slug.string), "claim": .optional(record?.claim?.string), "detail": .optional(detail),
    ])
  }
}

extension CommitSeal {
  /// What is known of the signature, in a few words.
  var words: String {
    switch self {
    case .unsigned: "not signed"
    case .unchecked(let why): "signature not checked: \(why)"
    case .valid: "signed"
    case .invalid(let how): "the signature does not hold: \(how)"
    }
  }
}
