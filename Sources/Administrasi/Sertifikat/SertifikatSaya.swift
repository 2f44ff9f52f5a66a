import Akses
import Bahasa
import Foundation
import Naskah
import Web

/// What a person sees of his own certificate, and the one thing to do next.
struct SertifikatSaya {
  let riwayat: [Sertifikat]
  let izin: IzinSertifikat?
  /// Why the permit cannot be used any more.
  let gugur: PisahTugasError?
  let terbuka: Bool
  let waktu: Date

  private var dipakai: Sertifikat? { riwayat.first { $0.dipakai } }
  private var berlaku: Sertifikat? { dipakai.flatMap { $0.berlakuSampai > waktu ? $0 : nil } }

  func halaman(_ cara: String, _ errors: FieldErrors, _ context: PelakuContext) -> Page {
    Page(
      "Sertifikat saya", breadcrumbs: [Crumb("Akun saya", href: "/akun")], section: "/akun", width: .narrow,
      main: """
        \(pageHead("Sertifikat tanda tangan", lead: "Dengan ini tanda tangan Anda pada surat dapat diperiksa siapa saja.", status: dipakai?.tanda(pada: waktu)))
        \(errorSummary(errors, [Field("lama", "Kata sandi lama", errors: errors), Field("baru", "Kata sandi baru", errors: errors), Field("ulang", "Ketik sekali lagi", errors: errors)]))
        \(keadaan)
        \(tindakan(cara, errors, context))
        \(riwayat.count > 1 ? details("Sertifikat Anda yang dahulu", "<ul>\(riwayat.filter { !$0.dipakai }, { "<li>\($0.nomorSeri): \($0.masa(pada: waktu))</li>" })</ul>") : nil)
        """
    )
    .with(errors: errors)
  }

  private var keadaan: HTML {
    if let dipakai {
      return card(
        "Sertifikat Anda",
        facts([
          Fact("Atas nama", dipakai.nama), Fact("Masa", dipakai.masa(pada: waktu)),
          Fact("Nomor seri", dipakai.nomorSeri),
        ]), icon: .patchCheck)
    }
    return izin == nil
      ? emptyState(
        "Anda belum punya sertifikat",
        "Bila jabatan Anda menandatangani surat, mintalah izin terbit kepada administrator dengan membawa kartu pegawai.",
        icon: .patchCheck)
      : ""
  }

  private func tindakan(_ cara: String, _ errors: FieldErrors, _ context: PelakuContext) -> HTML {
    func galat(_ nama: String) -> FieldErrors { cara == nama ? errors : .init() }
    if let gugur { return notice("<p>\(gugur.message)</p>", kind: .warning) }
    if izin != nil, !terbuka {
      return notice(
        "Anda sudah diizinkan, tetapi otoritas sertifikat sedang tertutup. Hubungi Dinas Kominfo.",
        kind: .warning)
    }
    if let izin {
      return formulir(
        "terbit", "Terbitkan sertifikat Anda", Rute.sertifikatSaya(), .tidakDiminta, galat("terbit"), context,
        next:
          "Sertifikat berlaku \(izin.tahun) tahun. Kata sandi ini tidak disimpan di mana pun dan tidak dapat dipulihkan.",
        tombol: "Terbitkan sertifikat")
    }
    guard let berlaku else { return "" }
    let perpanjangan: HTML? =
      berlaku.dapatDiperpanjang(pada: waktu) && terbuka
      ? formulir(
        "perpanjang", "Perpanjang", Rute.perpanjanganSaya(), .diminta, galat("perpanjang"), context,
        next: "Sertifikat baru berlaku dua tahun sejak hari ini.", tombol: "Perpanjang sertifikat") : nil
    let ganti = formulir(
      "ganti", "Ganti kata sandi sertifikat", Rute.sandiSertifikatSaya(), .diminta, galat("ganti"), context,
      next: "Sertifikatnya sama, hanya kata sandinya yang baru.", tombol: "Ganti kata sandi")
    return """
      \(perpanjangan)\(perpanjangan == nil && cara != "ganti" ? details("Ganti kata sandi", ganti) : cara == "ganti" ? ganti : nil)
      <section class="card"><h2>Kata sandi bocor atau ponsel hilang?</h2>\
      <p>Cabut seketika. Surat yang sudah Anda tandatangani tetap sah.</p>\
      <div class="buttons">\(linkButton("Cabut sertifikat saya", href: Rute.pencabutanSaya(), kind: .harm, icon: .closeCircle))</div></section>
      """
  }

  private func formulir(
    _ cara: String, _ judul: String, _ tujuan: String, _ lama: SandiLama, _ errors: FieldErrors,
    _ context: PelakuContext, next: String, tombol: String
  ) -> HTML {
    let medanLama = Field("lama", "Kata sandi sertifikat yang sekarang", errors: errors)
    let baru = Field(
      "baru", lama == .diminta ? "Kata sandi sertifikat yang baru" : "Kata sandi sertifikat",
      hint:
        "Paling sedikit \(SertifikatError.sandiTerpendek) huruf, lain dari kata sandi akun Anda. Beberapa kata lebih mudah diingat.",
      errors: errors)
    let ulang = Field("ulang", "Ketik sekali lagi", errors: errors)
    return Form(to: tujuan, context.formToken())
      .html(
        """
        <h2>\(judul)</h2><input type="hidden" name="cara" value="\(cara)">\
        \(lama == .diminta ? textField(medanLama, kind: .password) : nil)\
        \(textField(baru, kind: .newPassword))\(textField(ulang, kind: .newPassword))
        """, next: next, actions: [button(tombol, icon: .patchCheck)])
  }
}
