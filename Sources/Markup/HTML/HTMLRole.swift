/// What an element means for the text in and around it.
enum HTMLRole {
  /// It stands in a line of text.
  case inline
  /// It begins and ends a line.
  case block
  /// It ends a line.
  case lineBreak
  /// What is in it is no text.
  case hidden
  /// It stands above the line.
  case superscript
  /// Line ends in it are line ends.
  case preformatted

  init(_ name: String) {
    self =
      switch name {
      case "br": .lineBreak
      case "script", "style", "template", "noscript", "head", "datalist": .hidden
      case "sup": .superscript
      case "pre", "textarea": .preformatted
      case _ where Self.blocks.contains(name): .block
      default: .inline
      }
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dir",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main",
    "menu", "nav", "ol", "optgroup", "option", "p", "section", "select", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
  ]
}
