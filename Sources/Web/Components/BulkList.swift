/// A list whose rows can be ticked. What can be done with the ticked ones comes up at the bottom with the first tick; it
/// needs no script. Sent are the keys of the rows as `pilih`.
///
/// `rows`: a `list` of rows with a `key`, alone or in a `live` part. With no such row only the list shows.
/// `noun`: what is ticked: "surat".
/// `kept`: fields that say which list it was.
package func bulkList(
  _ rows: HTML, noun: String, _ token: FormToken, kept: [(String, String)], acts: [BulkAct]
) -> HTML {
  let acts = Array(acts.enumerated())
  return """
    <form class="bulk" method="post" action="\(acts.first?.element.address ?? "")" data-massal="\(noun)" data-sekali>\
    \(hiddenFields(token))\(kept, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\(enterSendsNothing)\
    <label class="bulk-all"><input type="checkbox" data-pilih-semua><span>Pilih semua di halaman ini</span></label>
    \(rows)
    <div class="bulk-bar"><p data-pilih-jumlah aria-hidden="true"></p>\
    <div class="buttons">\(acts, { opener($0.element, number: $0.offset) })</div></div>
    \(acts, { window($0.element, number: $0.offset) })
    <p class="visually-hidden" role="status" data-pilih-jumlah></p></form>
    """
}

/// The Enter key on a tick presses the first button of a form. This one would close a window, and there is none.
private var enterSendsNothing: HTML { "<button formmethod=\"dialog\" formnovalidate hidden></button>" }

private func opener(_ act: BulkAct, number: Int) -> HTML {
  let kind: ButtonKind = number == 0 && act.question?.kind != .harm ? .primary : .secondary
  guard act.question == nil else {
    return dialogButton(act.label, dialog: "massal-\(number)", kind: kind, icon: act.symbol)
  }
  return sender(act.label, act, kind)
}

/// In the form itself, so that its fields are sent with the ticks; a window with a form of its own cannot stand there.
private func window(_ act: BulkAct, number: Int) -> HTML {
  guard let question = act.question else { return .empty }
  return """
    <dialog class="dialog" id="massal-\(number)" aria-labelledby="massal-\(number)-judul" data-dialog-isi><header>\
    <h2 id="massal-\(number)-judul">\(act.label)</h2>\
    <button class="button quiet icon-only" type="button" data-tutup>\(icon(.close))<span class="visually-hidden">Tutup</span></button></header>\
    <p class="bulk-count" data-pilih-jumlah></p>\(question.content)
    <div class="action-bar"><div class="buttons">\(sender(question.button, act, question.kind))</div></div></dialog>
    """
}

private func sender(_ label: String, _ act: BulkAct, _ kind: ButtonKind) -> HTML {
  """
  <button class="button \(kind.rawValue)" formaction="\(act.address)">\(icon(act.symbol))<span>\(label)</span></button>
  """
}
