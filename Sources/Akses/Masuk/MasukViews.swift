import Bahasa
import Web

func halamanMasuk(
  _ form: MasukForm, _ context: AppContext, _ errors: FieldErrors = .init(), penolakan: (any Refusal)? = nil
) -> Page {
  let pengguna = Field("pengguna", "Nama pengguna", hint: "Biasanya NIP Anda.", errors: errors)
  let sandi = Field("sandi", "Kata sandi", errors: errors)
  return pintu(
    "Masuk", context, penolakan == nil && errors.isEmpty ? .fine : .hasErrors,
    """
    <h1>Masuk</h1>
    <p class="lead">Untuk pegawai \(context.web.site.name).</p>
    \(penolakan.map { notice("\($0.message)", kind: .harm) } ?? errorSummary(errors, [pengguna, sandi]))
    \(Form(to: RuteAkses.masuk(), context.formToken()).html(
      """
      <input type="hidden" name="tujuan" value="\(form.tujuan)">
      \(textField(pengguna, form.pengguna, kind: .userName))
      \(textField(sandi, kind: .password))
      """,
      actions: [button("Masuk", icon: .signIn)]))
    \(details(
      "Lupa kata sandi?",
      """
      <p>Hubungi administrator unit Anda, atau \(context.web.site.helpDesk). Bawa kartu pegawai: Anda akan menerima \
      kata sandi sementara, lalu memilih yang baru sendiri.</p>
      """))
    """)
}

func halamanKode(
  _ context: AppContext, _ errors: FieldErrors = .init(), penolakan: (any Refusal)? = nil
) -> Page {
  let kode = Field(
    "kode", "Kode dari aplikasi", hint: "Enam angka di aplikasi autentikator Anda.", errors: errors)
  let pemulihan = Field(
    "pemulihan", "Kode pemulihan",
    hint: "Salah satu kode yang Anda simpan saat memasang verifikasi, dipakai sekali.",
    errors: errors)
  let token = context.formToken()
  return pintu(
    "Verifikasi dua langkah", context, penolakan == nil && errors.isEmpty ? .fine : .hasErrors,
    """
    <h1>Satu langkah lagi</h1>
    <p class="lead">Buka aplikasi autentikator di ponsel Anda, lalu ketik kode untuk \(context.web.site.system).</p>
    \(penolakan.map { notice("\($0.message)", kind: .harm) } ?? errorSummary(errors, [kode, pemulihan]))
    \(Form(to: RuteAkses.kode(), token).html(
      textField(kode, kind: .oneTimeCode), actions: [button("Masuk", icon: .signIn)]))
    \(details(
      "Tidak memegang ponsel Anda?",
      """
      \(Form(to: RuteAkses.kode(), token).html(
        textField(pemulihan), actions: [button("Pakai kode pemulihan", kind: .secondary)]))
      <p class="muted">Kode pemulihan juga hilang? Hubungi \(context.web.site.helpDesk).</p>
      """))
    <p><a href="\(RuteAkses.masuk())">Masuk sebagai orang lain</a></p>
    """)
}

/// The frame of the door: whose house it is, and one thing to do.
private func pintu(_ judul: String, _ context: AppContext, _ keadaan: Page.State, _ isi: HTML) -> Page {
  Page(
    judul, width: .wide, state: keadaan,
    main: """
      <div class="door"><div class="door-sign" aria-hidden="true">\(mark())<p>\(context.web.site.name)</p>\
      <strong>\(context.web.site.system)</strong><span>Satu rumah untuk semua surat dan layanan.</span></div>
      <div class="door-form">\(isi)</div></div>
      """)
}
