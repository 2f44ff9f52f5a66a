import Bahasa
import Foundation
import Testing
import Web

struct HTMLTests {
  static let attack = #""><script>alert('x')</script><img src=x onerror=alert(1)>&"#

  @Test(arguments: [
    textField(Field("n", attack, hint: attack, errors: FieldErrors("n", attack)), attack),
    textArea(Field("n", attack), attack),
    select(
      Field("n", attack), [Choice(attack, attack, detail: attack, group: attack)], chosen: attack,
      prompt: attack),
    radios(Field("n", attack), [Choice(attack, attack, detail: attack)], chosen: attack),
    checkboxes(Field("n", attack), [Choice(attack, attack)], chosen: [attack]),
    chips(Field("n", attack), [Choice(attack, attack)]), checkbox(Field("n", attack), value: attack),
    combobox(Field("n", attack), [Choice(attack, attack, group: attack)], chosen: [attack], prompt: attack),
    combobox(Field("n", attack), source: attack, choices: []),
    fileUpload(Field("n", attack), accept: [attack]),
    Form(to: attack, FormToken(csrf: attack, key: attack), autosave: .init(to: attack, name: attack))
      .html(
        "", next: attack, actions: [button(attack, name: attack, value: attack)]),
    actionForm(to: attack, FormToken(csrf: "", key: ""), button(attack), fields: [(attack, attack)]),
    list(
      [
        ListRow(attack, href: attack, from: attack, detail: attack, time: attack, avatar: attack, key: attack)
      ], label: attack),
    tabs([Tab(attack, href: attack)], label: attack),
    searchBox(action: attack, value: attack, kept: [(attack, attack)]),
    emptyState(attack, attack), status(attack), avatar(attack), facts([Fact(attack, attack)]),
    card(attack, "", link: (attack, attack)),
    story(
      [StoryStep(attack, who: attack, position: attack, time: attack, lasted: attack, note: attack)],
      title: attack),
    table(attack, [Column(attack)], [["\(attack)"]]), dialog("d", attack, ""), details(attack, ""),
    notice("\(attack)"),
    figures([Figure(attack, attack, detail: attack, href: attack)]),
    progress(attack, value: 1, of: 2, detail: attack),
    pageHead(attack, lead: attack), pdfViewer(attack, title: attack, detail: attack),
    copyButton(attack, text: attack),
    linkButton(attack, href: attack), pager(newer: attack, older: attack) ?? "",
    live(attack, source: attack, label: attack, ""),
    errorSummary(FieldErrors(attack, attack), []) ?? "",
  ])
  func `what people write never becomes markup`(html: HTML) {
    let text = html.text
    #expect(!text.contains("<script"))
    #expect(!text.contains("<img"))
    #expect(!text.contains("alert('"))
    #expect(Markup(text).problems.filter { $0.contains("inline") }.isEmpty)
  }

  @Test(arguments: [
    ("/surat/1", true), ("?q=1", true), ("#isi", true), ("https://sragenkab.go.id", true),
    ("mailto:a@b.id", true),
    ("javascript:alert(1)", false), (" javascript:alert(1)", false), ("//jahat.example", false),
    ("/\\jahat.example", false), ("data:text/html,x", false), ("http://jahat.example", false), ("", false),
  ])
  func `a link leads only to safe places`(address: String, isSafe: Bool) {
    #expect((HTML.href(address).isEmpty == false) == isSafe)
  }

  @Test func `a password is never shown again`() {
    #expect(
      !textField(Field("sandi", "Kata sandi"), "rahasia123", kind: .password).text.contains("rahasia123"))
    #expect(
      !textField(Field("sandi", "Kata sandi"), "rahasia123", kind: .newPassword).text.contains("rahasia123"))
  }

  @Test func `an error is tied to its field`() {
    let html = textField(
      Field("perihal", "Perihal", hint: "Singkat.", errors: FieldErrors("perihal", "Tulis perihal."))
    )
    .text
    #expect(html.contains(#"aria-invalid="true""#))
    #expect(html.contains(#"aria-describedby="f-perihal-bantuan f-perihal-galat""#))
    #expect(html.contains(#"id="f-perihal-galat""#))
  }

  @Test func `the error summary follows the order of the form and links to the fields`() throws {
    var errors = FieldErrors("zakat", "Z salah.")
    errors.check("akhir", "A salah.", false)
    errors.check("lain", "L salah.", false)
    let html = try #require(errorSummary(errors, [Field("zakat", "Z"), Field("akhir", "A")])).text
    let order = ["#f-zakat", "#f-akhir", "#f-lain"].map { html.range(of: $0)?.lowerBound }
    let positions = try order.map { try #require($0) }
    #expect(positions == positions.sorted())
    #expect(errorSummary(FieldErrors(), [])?.text == nil)
  }

  @Test func `joining puts the separator between`() {
    #expect(HTML.join(["<b>a</b>", "<b>b</b>"], separator: ", ").text == "<b>a</b>, <b>b</b>")
    #expect(HTML.join([]).isEmpty)
  }
}

extension HTML {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
