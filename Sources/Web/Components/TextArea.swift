/// A field of several lines that grows with what is written.
///
/// `rows`: lines shown at first.
/// `most`: characters at most, counted under the field while typing.
/// `tools`: with buttons above it that write the marks of the light markup.
package func textArea(
  _ field: Field, _ value: String = "", rows: Int = 5, most: Int? = nil, tools: WritingTools = .none
) -> HTML {
  field.frame(
    """
    <textarea class="input" id="\(field.id)" name="\(field.name)" rows="\(rows)"\
    \(.flag("data-alat-tulis", when: tools == .markup))\(.attribute("data-paling-banyak", most.map(String.init)))\
    \(.attribute("maxlength", most.map(String.init)))\(.flag("required", when: field.need == .required))\
    \(field.description)>
    \(value)</textarea>
    """)
}

/// What stands above a field to write with.
package enum WritingTools: Sendable {
  case none
  /// Bold, italic, lists, a table; with Ctrl+B and Ctrl+I.
  case markup
}
