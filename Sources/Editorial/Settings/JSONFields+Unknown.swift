extension JSONFields {
  /// The fields that nobody has asked for, each with a sentence that says so and, where a known one is near, which was meant.
  ///
  /// - Parameters:
  ///   - known: the names that there are here.
  ///   - inside: the names that there are in objects of this one, for a setting that stands outside of its own.
  func unknown(
    besides known: [String],
    inside: [(object: String, names: [String])] = []
  ) -> [(field: String, sentence: String)] {
    rest.keys.sorted().map { name in
      let near = known.first { $0.lowercased() == name.lowercased() }
      let place = inside.first { $0.names.contains(name) }
      let help =
        if let near {
          "it is spelt “\(near)”"
        } else if let place {
          "it stands in the object “\(place.object)”"
        } else {
          NearNames.question(name, among: known) ?? "the settings here are \(known.joined(separator: ", "))"
        }
      let field = full(name)
      let sentence = "This stet does not know “\(Visible.line(field))”, and passes over it; \(help)"
      return (field, sentence.hasSuffix("?") ? sentence : "\(sentence).")
    }
  }
}
