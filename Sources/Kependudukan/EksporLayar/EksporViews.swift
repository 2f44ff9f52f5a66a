import Bahasa
import Database
import Foundation
import Organisasi
import Web

/// Asking for a file of residents, and those that were asked for before.
struct HalamanEkspor {
  static let sehalaman = 30

  let form: EksporForm
  let galat: FieldErrors
  let struktur: Struktur
  let pelaku: Pelaku
  let daftar: [EksporPenduduk]
  let saat: Date

  func halaman(_ token: FormToken) -> Page {
    let sebelum = daftar.count > Self.sehalaman ? daftar[Self.sehalaman - 1].id.description : nil
    return Page(
      "Ekspor penduduk", section: RuteEkspor.semua(),
      main: """
        \(pageHead("Ekspor penduduk", lead: "Ambil data penduduk sebagai berkas. Setiap penduduk yang terbawa dapat membaca siapa mengambilnya dan untuk apa."))\
        \(errorSummary(galat, [Field("wilayah", ""), Field("bentuk", ""), Field("nomor", ""), Field("alasan", "")]))\
        \(Form(to: RuteEkspor.semua(), token).html(isian, next: "Disiapkan di belakang layar. Anda dikabari begitu siap, dan dapat mengambilnya selama tiga hari.", actions: [button("Minta berkas", icon: .download)]))
        <h2>Yang pernah Anda minta</h2>
        \(daftar.isEmpty ? emptyState("Belum ada ekspor", "Berkas yang Anda minta muncul di sini.", icon: .files)
          : table("Yang pernah Anda minta", [Column("Diminta"), Column("Wilayah"), Column("Untuk apa"), Column("Orang", .number), Column("Keadaan")], daftar.prefix(Self.sehalaman).map(baris)))
        \(pager(newer: form.sebelum.isEmpty ? nil : RuteEkspor.semua(), older: sebelum.map { query(RuteEkspor.semua(), ["sebelum": $0]) }, newerLabel: "Dari awal", olderLabel: "Berikutnya"))
        """)
  }

  private var isian: HTML {
    let wilayah = struktur.wilayahEkspor(pelaku).compactMap { struktur.unit[$0] }
      .map {
        Choice(
          $0.id.description, $0.nama, detail: $0.isDesa ? $0.induk.flatMap { struktur.unit[$0]?.nama } : nil)
      }
    let semua = struktur.lingkupEkspor(pelaku) == .semua
    return """
      <input type="hidden" name="kunci" value="\(form.kunci.isEmpty ? UUID().uuidString : form.kunci)">\
      \(combobox(Field("wilayah", "Wilayah", hint: semua ? "Kosongkan untuk seluruh kabupaten." : nil, need: semua ? .optional : .required, errors: galat), wilayah, chosen: [form.wilayah]))
      \(chipRadios(Field("bentuk", "Bentuk berkas", errors: galat), [Choice("xlsx", "Excel (.xlsx)"), Choice("csv", "CSV (.csv)")], chosen: form.bentuk.isEmpty ? "xlsx" : form.bentuk))
      \(radios(Field("nomor", "Isi kolom", errors: galat), kolom, chosen: form.nomor.isEmpty ? "samar" : form.nomor))
      \(textArea(Field("alasan", "Untuk apa data ini diambil?", hint: "Misalnya: pemutakhiran daftar pemilih, surat KPU nomor 12/2026. Tertulis di setiap baris berkas, dan dibaca penduduknya.", errors: galat), form.alasan, rows: 3))
      """
  }

  private var kolom: [Choice] {
    let samar = Choice(
      "samar", "Disamarkan",
      detail: "Tanpa NIK, nomor KK, nama ibu yang utuh, nomor dokumen, dan disabilitas.")
    guard struktur.bolehEksporUtuh(pelaku) else { return [samar] }
    return [samar, Choice("utuh", "Utuh", detail: "Dengan NIK dan nomor KK. Hanya bila alasannya menuntut.")]
  }

  private func baris(_ satu: EksporPenduduk) -> [HTML] {
    let wilayah = satu.wilayah.map { struktur.unit[$0]?.nama ?? "" } ?? "Seluruh kabupaten"
    return [
      "\(satu.dibuat.teksPendek())", "\(wilayah)<br>\(satu.nomor.sebutan)", "\(satu.alasan)",
      satu.keadaan == .jadi || satu.keadaan == .dihapus ? "\(satu.jumlah.ribuan)" : "–",
      tanda(satu, satu.sampai(pada: saat)),
    ]
  }

  private func tanda(_ satu: EksporPenduduk, _ sampai: Date?) -> HTML {
    switch satu.keadaan {
    case .antre: return status("Disiapkan", .waiting, icon: .hourglass)
    case .gagal: return "\(status("Gagal", .harm, icon: .exclamation))<br>\(satu.galat)"
    case .jadi, .dihapus:
      guard let sampai else { return status("Sudah dihapus", .neutral) }
      return """
        <a\(.href(RuteEkspor.unduhan(satu.id))) download>Ambil .\(satu.bentuk.rawValue)</a><br>sebelum \(sampai.teksPendek())
        """
    }
  }
}
