import Bahasa
import Foundation
import Web

func halamanToken(
  _ token: [TokenAPI], _ form: TokenAPIForm, _ cakupan: [Cakupan], _ context: PelakuContext,
  _ errors: FieldErrors, _ now: Date
) -> Page {
  let nama = Field(
    "nama", "Nama aplikasi", hint: "Supaya Anda mengenalinya bila kelak perlu dicabut.", errors: errors)
  let boleh = Field("cakupan", "Cakupan", hint: "Beri sesedikit mungkin.", errors: errors)
  let masa = Field("masa", "Masa berlaku", errors: errors)
  let sandi = Field("sandi", "Kata sandi Anda", errors: errors)
  return Page(
    "Token API", breadcrumbs: [Crumb("Akun saya", href: RuteAkses.akun())], section: RuteAkses.akun(),
    width: .narrow,
    main: """
      \(pageHead(
        "Token API", lead: "Aplikasi yang membawa token bertindak sebagai Anda, paling jauh sampai cakupannya.",
        actions: [linkButton("Petunjuk API", href: DokumenAPI.halaman(), kind: .quiet, icon: .question)]))
      \(errorSummary(errors, [nama, boleh, masa, sandi]))
      \(token.isEmpty
        ? emptyState("Belum ada token", "Buat token bila ada aplikasi yang perlu bekerja atas nama Anda.", icon: .key)
        : "<ul class=\"rows\">\(token, { baris($0, context, now) })</ul>")
      \(formSection(
        "Token baru",
        Form(to: RuteAkses.daftarToken(), context.formToken()).html(
          """
          \(textField(nama, form.nama))
          \(checkboxes(boleh, cakupan.map { Choice($0.kode, $0.kode, detail: "Boleh \($0.sebutan).") }, chosen: form.cakupan))
          \(chipRadios(masa, TokenAPIForm.pilihanMasa.map { Choice("\($0)", "\($0) hari") }, chosen: form.masa))
          \(textField(sandi, kind: .password))
          """,
          next: "Token ditampilkan satu kali saja.", actions: [button("Buat token", icon: .key)])))
      """
  )
  .with(errors: errors)
}

private func baris(_ token: TokenAPI, _ context: PelakuContext, _ now: Date) -> HTML {
  let dipakai =
    token.terakhir.map { "Terakhir dipakai \($0.relatif(terhadap: now)) dari \(token.alamat)" }
    ?? "Belum pernah dipakai"
  return """
    <li class="row device"><div class="row-text"><b>\(token.nama)</b><span class="row-detail">\
    \(token.cakupan.joined(separator: ", ")). Berlaku sampai \(Tanggal(token.berakhir).teks). \(dipakai).</span></div>\
    \(actionForm(to: RuteAkses.cabutToken(token.id), context.formToken(), button("Cabut", kind: .secondary)))</li>
    """
}

/// The only page that ever shows the text of a token.
func halamanTokenBaru(_ token: TokenAPI, _ rahasia: RahasiaToken, _ context: PelakuContext) -> Page {
  Page(
    "Token baru",
    breadcrumbs: [
      Crumb("Akun saya", href: RuteAkses.akun()), Crumb("Token API", href: RuteAkses.daftarToken()),
    ], section: RuteAkses.akun(), width: .narrow,
    main: """
      \(pageHead("Token “\(token.nama)” sudah dibuat", lead: "Salin sekarang: token ini tidak akan ditampilkan lagi."))
      <div class="sheet"><p><span class="secret" data-token>\(rahasia.teks)</span></p>\
      \(copyButton("Salin token", text: rahasia.teks))</div>
      \(facts([
        Fact("Cakupan", token.cakupan.joined(separator: ", ")),
        Fact("Berlaku sampai", token.berakhir.teksLengkap()),
      ]))
      \(notice("<p>Siapa pun yang memegang token ini bertindak sebagai Anda. Simpan seperti kata sandi, dan cabut bila bocor.</p>", kind: .warning))
      <div class="buttons">\(linkButton("Selesai", href: RuteAkses.daftarToken(), kind: .secondary))</div>
      """)
}
