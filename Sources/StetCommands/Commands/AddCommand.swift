import CommandSyntax
import Editorial
import Prose
import Reports
import StetKit

/// `stet add`: brings an article in.
struct AddCommand: StetCommand {
  struct Parts: Syntax {
    let files = Operands(
      "FILE",
      help: "the articles: text, Markdown, .docx, .odt or .html; - for standard input",
      completion: .file,
      atLeast: 1
    )
    let open = Flag("open", help: "find the claims of what is added and record them, as stet open does")
    let slug = Option(
      "slug",
      value: "NAME",
      help: "the draft's short permanent name; made from the title when not given"
    )
    let author = Option("author", value: "NAME", help: "who wrote it; read from the article when not given")
    let language = Option(
      "language",
      value: "TAG",
      help: "the language it is written in, such as en or de; the workspace's when not given"
    )
    let encoding = Option(
      "encoding",
      value: "ENCODING",
      default: ArticleFile.Encoding.utf8,
      help: "how the file's bytes are to be read"
    )
    let noSync = Flag(
      "no-fsync",
      help: "do not wait for the disk: faster, and a power failure may lose or damage the workspace; for large imports"
    )
  }

  let about = CommandAbout(
    "add",
    in: .start,
    "bring articles in as drafts",
    discussion: """
      Finds the article's parts, writes its very bytes to drafts/YYYY/MM/NAME/draft.md, title and author to story.json, \
      and commits both. What surrounds the article, such as an author box or related topics, is kept in the file and \
      left out of the claims.

      Several files are brought in together: all of them, or none. Each that cannot be read, and each whose title gives \
      a name that is taken, is told in a sentence of its own; mend them or leave them out, and the same command adds \
      them all. Every draft has a commit of its own, so one can be followed, or taken back, without the others.

      When stet says that it is done, what it added is on the disk. With --no-fsync it does not wait for that: use it \
      only where the import can be made again from the files, and run sync before you go on.

      Documents (.docx, .odt, .html) are converted through pandoc, where it is installed.
      """,
    examples: [
      Example("stet add article.txt", "takes the name from the title"),
      Example("stet add --slug harbor --author \"Ines Halloran\" article.txt", "names the draft and its author"),
      Example("stet add --open article.txt opinion.txt", "brings in two articles with their claims"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let slug = try given.slug.map { typed in
      guard let slug = Slug(typed) else {
        throw CommandError(
          "bad-slug",
          "“\(Visible.line(typed))” cannot name a draft.",
          hint: "A name is lower-case letters, digits and single hyphens, at most \(Slug.longest) characters."
        )
      }
      return slug
    }
    let language = try given.language.map { try session.language(tag: $0) }
    guard slug == nil || given.files.count == 1 else {
      throw CommandError(
        "slug-of-several",
        "--slug names one draft, and there are \(given.files.count) files.",
        hint: "Leave it out: each draft is named by its title.",
        status: .usage
      )
    }
    let workspace = try session.workspace()
    guard let file = given.files.first, given.files.count == 1, !given.open, !given.noSync else {
      let articles = IncomingFiles(
        given.files,
        encoding: given.encoding,
        slug: slug,
        author: given.author,
        language: language
      )
      return try session.add(articles, to: workspace, opens: given.open, waitsForDisk: !given.noSync)
    }
    let path = file == "-" ? "-" : session.path(file)
    let text = try ArticleFile.read(file, at: path, encoding: given.encoding)
    let operation = AddDraft(text: text, slug: slug, author: given.author, language: language)
    let addition = try workspace.add(operation, as: session.signer(in: workspace))
    let dossier = try workspace.dossier(of: addition.draft)
    let report = AdditionReport(dossier)
    session.note(languageOf: [dossier])
    session.write(report.json, or: report.text(style: session.style))
    return .done
  }
}

extension ArticleFile.Encoding: ArgumentValue {}
