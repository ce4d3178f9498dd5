/// An article as articles arrive, with what surrounds it: the headline twice, a caption with its credit in one line, an author
/// box and sharing links.
enum HarborArticle {
  static let text = """
    Ferry Service Returns to Port Ellery After Nine-Month Closure

    Ferry Service Returns to Port Ellery After Nine-Month Closure
    Passengers board the first ferry in Port Ellery, on March 3, 2024. Lena Okafor/Harbor Wire via Getty Images
    Updated:

    The ferry between Port Ellery and Saint Brannoc sailed again on Sunday, ending a closure of nine months that cost the \
    town about 1,200 jobs.

    Mayor Ruth Calloway said the line would carry 450 cars a day. “We are an island with a road again,” Calloway said. \
    “Nobody here will forget this winter.”

    This is the first time a ferry of this size has run on batteries alone, according to the Harbor Authority.

    The ship, built in Gdansk, replaces a diesel ferry from 1987. It is 30 percent faster than the old one.

    Will the fares stay low? Nobody at the pier would say.

    Ines Halloran
    Author
    Ines Halloran writes about transport and the sea for the regional desk.
    twitter
    Related Topics
    """ + "\n"
}
