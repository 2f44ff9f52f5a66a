import Bahasa
import Cryptography
import Web

/// What an authenticator app needs: as a picture, and for who cannot scan.
struct AlamatTOTP: Sendable {
  let alamat: String
  let rahasia: [UInt8]

  /// The secret in groups of four.
  var kelompok: String {
    let huruf = Array(base32(rahasia))
    return stride(from: 0, to: huruf.count, by: 4).map { String(huruf[$0..<min($0 + 4, huruf.count)]) }
      .joined(separator: " ")
  }
}

func halamanDuaLangkah(
  _ keadaan: KeadaanDuaLangkah, _ alamat: AlamatTOTP?, _ context: SesiContext, _ errors: FieldErrors
) -> Page {
  let isi: HTML =
    if let alamat { pindai(alamat, context, errors) } else if keadaan.terpasang {
      terpasang(keadaan, context, errors)
    } else { ajakan(keadaan, context, errors) }
  return Page(
    "Verifikasi dua langkah", breadcrumbs: [Crumb("Akun saya", href: RuteAkses.akun())],
    section: RuteAkses.akun(),
    width: .narrow, main: isi
  )
  .with(errors: errors)
}

private func ajakan(_ keadaan: KeadaanDuaLangkah, _ context: SesiContext, _ errors: FieldErrors) -> HTML {
  let sandi = Field("sandi", "Kata sandi Anda", errors: errors)
  return """
    \(pageHead(
      "Verifikasi dua langkah",
      lead: "Selain kata sandi, Anda mengetik enam angka dari ponsel. Orang yang tahu kata sandi Anda tetap tidak bisa masuk."))
    \(keadaan.wajib ? notice(wajib(keadaan), kind: .warning) : nil)
    \(errorSummary(errors, [sandi]))
    <ol class="steps"><li>Pasang aplikasi autentikator di ponsel: Google Authenticator, Microsoft Authenticator, atau Aegis.</li>\
    <li>Ketik kata sandi Anda di bawah, lalu pindai kode QR yang muncul.</li>\
    <li>Simpan kode pemulihan untuk saat ponsel tertinggal atau hilang.</li></ol>
    \(Form(to: RuteAkses.calonDuaLangkah(), context.formToken()).html(
      textField(sandi, kind: .password), actions: [button("Mulai memasang", icon: .shieldLock)]))
    """
}

private func wajib(_ keadaan: KeadaanDuaLangkah) -> HTML {
  let batas = keadaan.tenggat.map { " paling lambat \(Tanggal($0).teksLengkap)" } ?? ""
  return "<p>Jabatan atau peran Anda mewajibkannya\(batas).</p>"
}

private func pindai(_ alamat: AlamatTOTP, _ context: SesiContext, _ errors: FieldErrors) -> HTML {
  let kode = Field("kode", "Kode enam angka", hint: "Angka yang sekarang tampil di aplikasi.", errors: errors)
  return """
    \(pageHead("Pindai dengan ponsel Anda", lead: "Buka aplikasi autentikator, pilih tambah, lalu arahkan kamera ke kode ini."))
    \(errorSummary(errors, [kode]))
    <div class="qr-frame">\(gambarQR(alamat.alamat, judul: "Kode QR untuk aplikasi autentikator"))</div>
    \(details(
      "Tidak bisa memindai?",
      """
      <p>Di ponsel ini juga? <a href="\(alamat.alamat)">Buka di aplikasi autentikator</a>. Atau ketik kunci ini di aplikasi:</p>\
      <p class="secret">\(alamat.kelompok)</p>
      """))
    \(Form(to: RuteAkses.duaLangkah(), context.formToken()).html(
      textField(kode, kind: .oneTimeCode, width: .short),
      next: "Anda menerima kode pemulihan untuk disimpan.", actions: [button("Pasang", icon: .shield)]))
    """
}

private func terpasang(_ keadaan: KeadaanDuaLangkah, _ context: SesiContext, _ errors: FieldErrors) -> HTML {
  let sandi = Field("sandi", "Kata sandi Anda", errors: errors)
  let token = context.formToken()
  func tindakan(_ alamat: String, _ tombol: HTML) -> HTML {
    Form(to: alamat, token).html(textField(sandi, kind: .password), actions: [tombol])
  }
  return """
    \(pageHead("Verifikasi dua langkah", status: status("Terpasang", .done, icon: .shield)))
    \(errorSummary(errors, [sandi]))
    \(facts([Fact("Kode pemulihan", "\(keadaan.sisaKode) dari \(KodePemulihan.banyak) belum terpakai")]))
    \(details(
      "Ganti ponsel atau aplikasi",
      tindakan(RuteAkses.calonDuaLangkah(), button("Mulai memasang lagi", kind: .secondary, icon: .phone))))
    \(details(
      "Buat kode pemulihan baru",
      "<p>Kode yang lama tidak berlaku lagi.</p>\(tindakan(RuteAkses.kodePemulihan(), button("Buat kode baru", kind: .secondary, icon: .key)))"))
    \(keadaan.wajib ? nil : details(
      "Lepas verifikasi dua langkah",
      tindakan(RuteAkses.pelepasanDuaLangkah(), button("Lepas", kind: .harm, icon: .unlock))))
    """
}

func halamanKodePemulihan(_ kode: [String], _ context: SesiContext) -> Page {
  Page(
    "Kode pemulihan", section: RuteAkses.akun(), width: .narrow,
    main: """
      \(pageHead("Simpan kode pemulihan ini", lead: "Masing-masing membuka akun Anda satu kali bila ponsel tertinggal, hilang, atau rusak."))
      \(notice("<p>Kode ini tidak akan ditampilkan lagi. Cetak atau tulis, lalu simpan di tempat terkunci, bukan di ponsel yang sama.</p>", kind: .warning))
      <div class="sheet"><p class="print-only">Kode pemulihan \(context.web.site.system) untuk \
      <b>\(context.pengguna.akun.namaPengguna)</b></p><ol class="codes">\(kode, { "<li>\(KodePemulihan.tampil($0))</li>" })</ol></div>
      <div class="buttons">\(linkButton("Sudah saya simpan", href: RuteAkses.akun(), icon: .check))\
      \(printButton("Cetak kode"))\(copyButton("Salin semua", text: kode.map(KodePemulihan.tampil).joined(separator: "\n")))</div>
      """)
}
