import CommandSyntax
import Editorial
import Prose
import Reports
import StetKit

/// The files of one import, and what a person said of all of them.
struct IncomingFiles {
  /// The files, as they were typed.
  let names: [String]
  /// How their bytes are to be read.
  let encoding: ArticleFile.Encoding
  /// The name for the one draft.
  let slug: Slug?
  /// Who wrote them.
  let author: String?
  /// The language they are in.
  let language: Language?

  /// Takes the parts as they are.
  init(_ names: [String], encoding: ArticleFile.Encoding, slug: Slug?, author: String?, language: Language?) {
    (self.names, self.encoding, self.slug) = (names, encoding, slug)
    (self.author, self.language) = (author, language)
  }
}

extension Session {
  /// Brings articles in together, all of them or none, and says each thing that is wrong with any.
  func add(
    _ files: IncomingFiles,
    to workspace: borrowing Workspace,
    opens: Bool,
    waitsForDisk: Bool
  ) throws -> ExitStatus {
    let signer = try signer(in: workspace)
    var articles: [Intake.Article] = []
    var messages: [(sentence: String, hint: String?)] = []
    for name in files.names {
      do {
        let text = try ArticleFile.read(name, at: name == "-" ? "-" : path(name), encoding: files.encoding)
        let operation = AddDraft(text: text, slug: files.slug, author: files.author, language: files.language)
        articles.append(Intake.Article(Visible.line(name), operation))
      } catch {
        messages += ErrorWording.lines(for: error).messages
      }
    }
    let reading = ProgressBar(opens ? "Finding claims" : "Reading articles", of: articles.count, in: self)
    // What is refused needs no claims.
    let intake = try workspace.intake(of: articles, opens: opens && messages.isEmpty, as: signer) {
      reading.advance(to: $0)
    }
    reading.finish()
    messages += intake.refusals.map { ($0.sentence, $0.hint) }
    guard messages.isEmpty else { return refuse(messages, of: files.names.count) }
    let recording = ProgressBar("Recording \(intake.items.count) drafts", of: 0, in: self)
    recording.show()
    let commits = try workspace.add(intake, as: signer, waitsForDisk: waitsForDisk)
    recording.finish()
    let rows = zip(intake.items, commits).map { item, commit in
      IntakeReport.Row(
        slug: item.draft.slug,
        folder: item.draft.folder,
        title: item.title,
        claims: item.claims,
        commit: commit
      )
    }
    let report = IntakeReport(rows)
    write(report.json, or: report.text(style: style))
    return .done
  }

  /// Says what is wrong, each hint once, and that nothing was done.
  private func refuse(_ messages: [(sentence: String, hint: String?)], of count: Int) -> ExitStatus {
    var hints: Set<String> = []
    for (sentence, hint) in messages {
      console.say("stet: \(Visible.line(sentence))")
      if let hint, hints.insert(hint).inserted { console.say("hint: \(Visible.line(hint))") }
    }
    if count > 1 {
      let bad = messages.count == 1 ? "1 of the \(count) files" : "\(messages.count) of the \(count) files"
      console.say("stet: Nothing was added: \(bad) cannot be. Without them, or mended, the same command adds all.")
    }
    return .failed
  }
}
