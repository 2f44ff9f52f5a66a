/// A file to send, with what is accepted said before it is chosen. Its form is multipart; with JavaScript the
/// progress of sending is shown. Where the form comes back with errors it says that the file is not among what was kept.
///
/// `accept`: MIME types or endings the browser offers: `["application/pdf"]`.
/// `largest`: the most bytes one file may have; said at once instead of after the sending.
package func fileUpload(_ field: Field, accept: [String], picks: Picks = .one, largest: Int? = nil) -> HTML {
  var field = field
  if field.follows == .refused {
    field.hint = [field.hint, "Berkas yang tadi dipilih tidak ikut tersimpan: pilih sekali lagi."]
      .compactMap(\.self).joined(separator: " ")
  }
  return field.frame(
    """
    <div class="upload" data-unggah\(.attribute("data-unggah-batas", largest.map(String.init)))><input class="input" type="file" id="\(field.id)" name="\(field.name)"\
    \(.attribute("accept", accept.isEmpty ? nil : accept.joined(separator: ",")))\
    \(.flag("multiple", when: picks == .several))\(.flag("required", when: field.need == .required))\
    \(field.description)><ul class="upload-list" data-unggah-daftar aria-live="polite"></ul>\
    <progress class="bar" max="100" value="0" aria-label="Kemajuan pengiriman" data-unggah-kemajuan hidden></progress></div>
    """)
}
