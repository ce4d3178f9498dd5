import Editorial

extension ReviewState {
  /// Types into a decision.
  mutating func type(_ key: Key, into form: ReviewForm) -> Request? {
    var form = form
    switch key {
    case .escape, .control("c"):
      keep(form)
      return nil
    case .control("z"): return .suspend
    case .enter: return submit(form)
    case .tab: _ = form.goOn()
    case .backTab: form.goBack()
    case .up, .control("p"): recall(&form, by: 1)
    case .down, .control("n"): recall(&form, by: -1)
    default:
      guard form.inputs[form.field, default: LineInput()].press(key) else { return nil }
    }
    if key == .tab || key == .backTab { recall = 0 }
    mode = .form(form)
    return nil
  }

  /// Takes a line where there are no keys: a letter that asks for something, or a line of a decision.
  mutating func read(_ line: String) -> Request? {
    let typed = Wording.folded(line)
    switch mode {
    case .browsing, .help, .offering, .confirmingUndo:
      guard let letter = typed.first else { return mode == .browsing ? press(.character("j")) : press(.enter) }
      // More than a letter after the slash is what to filter by.
      if letter == "/" {
        apply(filter: String(typed.dropFirst()))
        return nil
      }
      guard typed.count == 1 else {
        news = [News("Type one letter; ? lists them.", isBad: true)]
        return nil
      }
      return press(.character(letter))
    case .filter:
      apply(filter: typed)
      return nil
    case .form(var form):
      if typed == "." {
        keep(form)
        return nil
      }
      if typed == "-" { form.inputs[form.field] = LineInput() }
      if typed != "-", !typed.isEmpty { form.inputs[form.field] = LineInput(typed) }
      return submit(form)
    }
  }

  /// Goes on to the next line, or asks for the decision to be recorded.
  private mutating func submit(_ form: ReviewForm) -> Request? {
    var form = form
    recall = 0
    if let objection = form.objection,
      form.fields.firstIndex(of: objection.field) ?? 0 <= form.index
    {
      form.index = form.fields.firstIndex(of: objection.field) ?? form.index
      news = [News(objection.sentence, isBad: true)]
      mode = .form(form)
      return nil
    }
    guard !form.goOn() else {
      mode = .form(form)
      return nil
    }
    mode = .form(form)
    guard let claim else { return nil }
    // The form stays until it is recorded; a refusal finds it as it was typed.
    return .decide(form.operation, on: claim)
  }

  /// Brings back what was typed in this line before.
  private mutating func recall(_ form: inout ReviewForm, by step: Int) {
    let earlier = recalled[form.field] ?? []
    let next = recall + step
    guard (0...earlier.count).contains(next) else { return }
    recall = next
    form.inputs[form.field] = LineInput(next == 0 ? "" : earlier[earlier.count - next])
  }
}
