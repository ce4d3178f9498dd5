import CommandSyntax
import Editorial
import Prose
import Reports
import StetKit

/// `stet add`: brings an article in.
struct AddCommand: StetCommand {
  struct Parts: Syntax {
    let file = Operand(
      "FILE",
      help: "the article: text, Markdown, .docx, .odt or .html; - for standard input",
      completion: .file
    )
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
  }

  let about = CommandAbout(
    "add",
    in: .start,
    "bring an article in as a draft",
    discussion: """
      Finds the article's parts, writes its very bytes to drafts/YYYY/MM/NAME/draft.md, title and author to story.json, \
      and commits both. What surrounds the article, such as an author box or related topics, is kept in the file and \
      left out of the claims.

      Documents (.docx, .odt, .html) are converted through pandoc, where it is installed.
      """,
    examples: [
      Example("stet add article.txt", "takes the name from the title"),
      Example("stet add --slug harbor --author \"Ines Halloran\" article.txt", "names the draft and its author"),
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
    let workspace = try session.workspace()
    let path = given.file == "-" ? "-" : session.path(given.file)
    let text = try ArticleFile.read(given.file, at: path, encoding: given.encoding)
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
