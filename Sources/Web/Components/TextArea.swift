/// A field of several lines that grows with what is written.
///
/// `rows`: lines shown at first.
/// `most`: characters at most, counted under the field while typing.
package func textArea(_ field: Field, _ value: String = "", rows: Int = 5, most: Int? = nil) -> HTML {
  field.frame(
    """
    <textarea class="input" id="\(field.id)" name="\(field.name)" rows="\(rows)"\
    \(.attribute("maxlength", most.map(String.init)))\(.flag("required", when: field.need == .required))\
    \(field.description)>
    \(value)</textarea>
    """)
}
