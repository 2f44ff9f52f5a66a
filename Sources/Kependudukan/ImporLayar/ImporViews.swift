import Bahasa
import Foundation
import Web

/// One import: how far it is, what came of it, and what is to be done next. All of it renews itself while a job goes on.
struct HalamanImpor {
  let satu: UnggahanImpor
  let laporan: Set<JenisLaporan>
  let desa: String?
  let saat: Date
  /// Who has the turn while this one waits.
  var pengimpor: PengimporKini?

  func halaman(_ token: FormToken) -> Page {
    Page(
      satu.nama, breadcrumbs: jejakImpor, section: RutePenduduk.cari(),
      scripts: [Script("halaman/impor-berjalan.js")],
      main: live(
        "impor", source: RuteImpor.satu(satu.id), label: "Keadaan impor",
        "\(pageHead(satu.nama, status: satu.tandaKeadaan))\(record(isi, side: samping, next: berikut, actions: tindakan(token)))"
      ))
  }

  private var isi: HTML {
    if satu.isMacet(pada: saat) {
      return notice("Pekerjaan ini terhenti. Mulailah lagi; yang sudah masuk tidak diulang.", kind: .warning)
    }
    if satu.isBerjalan { return berjalan }
    return """
      \(satu.galat.isEmpty ? nil : notice("\(satu.galat)", kind: .harm))\
      \(satu.berkas == nil ? notice("Berkas dan laporannya sudah dihapus. Unggah lagi bila masih diperlukan.") : nil)\
      \((satu.tulis ?? satu.uji).map { HasilImporView(h: $0, satu: satu, laporan: laporan).html }
        ?? "<p>Berkas ini belum diperiksa. Cocokkan kolomnya lebih dahulu.</p>")
      """
  }

  private var berjalan: HTML {
    let persen = satu.besar > 0 ? min(100, 100 * satu.terbaca / satu.besar) : nil
    let judul = satu.keadaan == .menguji ? "Memeriksa berkas" : "Memasukkan ke register"
    return """
      <section class="card" data-berjalan><div class="progress-head"><b>\(judul)</b><span>\(persen.map { "\($0) %" } ?? "")</span></div>\
      <div><progress class="bar" max="100"\(.attribute("value", persen.map(String.init))) aria-label="\(judul)"></progress></div>\
      <p class="muted" role="status">\(langkah(persen))</p>\
      <noscript><meta http-equiv="refresh" content="4"><p><a class="button secondary"\(.href(RuteImpor.satu(satu.id)))>Muat ulang</a></p></noscript></section>\
      <p>Halaman ini boleh ditutup; pekerjaan berjalan terus dan hasilnya menunggu di sini. Bila listrik padam, pekerjaan dilanjutkan dengan sendirinya.</p>
      """
  }

  /// What goes on at this moment, in words.
  func langkah(_ persen: Int?) -> String {
    if satu.pekerjaSampai == nil {
      let siapa = pengimpor.map { " Sekarang giliran \($0.nama)." } ?? ""
      return "Menunggu giliran: satu berkas dikerjakan pada satu waktu.\(siapa)"
    }
    switch persen {
    case nil: return "Berkas sedang dibuka."
    case 100:
      return satu.keadaan == .menguji ? "Dibandingkan dengan seluruh register." : "Pencarian disiapkan."
    case .some: return "Baris demi baris dibaca dan dicocokkan."
    }
  }

  private var samping: HTML {
    facts(
      [
        Fact("Ukuran", "\(((satu.ukuran + 999) / 1000).ribuan) kB"), Fact("Diunggah oleh", satu.namaOleh),
        Fact("Waktu", satu.dibuat.teksPendek()),
      ] + (satu.lembar.isEmpty ? [] : [Fact("Lembar", satu.lembar)])
        + (desa.map { [Fact("Desa bagi baris tanpa kode", $0)] } ?? [])
        + (satu.selesai.map { [Fact("Selesai", $0.teksPendek())] } ?? [])
        + (satu.berkas == nil ? [] : [Fact("Disimpan sampai", disimpanSampai)]))
  }

  private var disimpanSampai: String {
    Tanggal(satu.dibuat + Double(MejaImpor.hariSimpan) * 86_400).teks
  }

  private var akanMasuk: Int { satu.keadaan == .teruji ? satu.uji?.masuk ?? 0 : 0 }

  private var berikut: String? {
    akanMasuk > 0
      ? "Orang yang sudah ada di register tidak diubah. Impor tidak dapat dibatalkan sekaligus." : nil
  }

  private func tindakan(_ token: FormToken) -> [HTML] {
    if satu.berkas == nil {
      return [linkButton("Unggah berkas lain", href: RuteImpor.semua(), icon: .upload)]
    }
    if satu.isBerjalan, !satu.isMacet(pada: saat) { return [] }
    let versi = [("versi", "\(satu.versi)")]
    var tindakan: [HTML] = []
    let ulang = satu.keadaan == .memasukkan
    if akanMasuk > 0 || ulang {
      let label = ulang || !satu.galat.isEmpty ? "Lanjutkan impor" : "Masukkan \(akanMasuk.ribuan) orang"
      tindakan.append(
        actionForm(to: RuteImpor.pelaksanaan(satu.id), token, button(label, icon: .check), fields: versi))
    }
    if satu.keadaan == .selesai || (satu.keadaan == .teruji && akanMasuk == 0) {
      tindakan.append(
        linkButton("Unggah berkas lain", href: RuteImpor.semua(), kind: .secondary, icon: .upload))
    }
    if satu.keadaan != .selesai, !ulang {
      tindakan.append(
        linkButton(
          satu.uji == nil ? "Cocokkan kolom" : "Ubah kolom", href: RuteImpor.pemetaan(satu.id),
          kind: satu.uji == nil ? .primary : .secondary, icon: .sliders))
    }
    tindakan.append(hapus(token, versi))
    return tindakan
  }

  private func hapus(_ token: FormToken, _ versi: [(String, String)]) -> HTML {
    let tetap = satu.keadaan == .selesai || satu.keadaan == .memasukkan
    return """
      \(dialogButton("Hapus berkas", dialog: "hapus", kind: .quiet, icon: .trash))
      \(dialog(
        "hapus", "Hapus \(satu.nama)?",
        """
        <p>\(tetap
          ? "Orang yang sudah masuk tetap ada di register. Berkas dan laporannya tidak dapat dikembalikan."
          : "Belum ada yang masuk register dari berkas ini. Berkas dan laporannya tidak dapat dikembalikan.")</p>
        \(actionForm(to: RuteImpor.penghapusan(satu.id), token, button("Ya, hapus", kind: .harm, icon: .trash), fields: versi))
        """))
      """
  }
}
