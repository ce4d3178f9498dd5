extension English {
  /// Documents that can be looked up.
  static let documents = PhraseTable(
    """
    report
    study
    survey
    poll
    census
    law
    bill
    act
    statute
    decree
    treaty
    agreement
    accord
    constitution
    charter
    resolution
    directive
    regulation
    ruling
    verdict
    lawsuit
    indictment
    affidavit
    complaint
    filing
    court documents
    court records
    statement
    press release
    news release
    memo
    memorandum
    letter
    email
    contract
    audit
    transcript
    white paper
    dossier
    petition
    manifesto
    executive order
    press conference
    tax return
    tax returns
    birth certificate
    annual report
    """
  )

  /// Words of the list of documents that are as often verbs or loose nouns: they need an article or a capital.
  static let looseDocuments = WordSet(
    words:
      "act report study survey poll bill letter email filing complaint audit ruling petition law contract agreement statement"
  )

  /// Words before a number that make both a part of a document: Article 4, Section 230, Resolution 1441.
  static let documentParts = WordSet(
    words: "article section chapter paragraph clause amendment title resolution directive page exhibit"
  )
}
