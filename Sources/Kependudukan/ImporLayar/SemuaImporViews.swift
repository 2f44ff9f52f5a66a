import Bahasa
import Berkas
import Database
import Foundation
import Organisasi
import Web

/// A file to bring in, and those that were brought before.
struct HalamanSemuaImpor {
  static let sehalaman = 30

  let form: UnggahForm
  let galat: FieldErrors
  let jenis: [String]
  let desa: [UnitKerja]
  let struktur: Struktur
  let daftar: [UnggahanImpor]

  func halaman(_ token: FormToken) -> Page {
    let sebelum = daftar.count > Self.sehalaman ? daftar[Self.sehalaman - 1].id.description : nil
    return Page(
      "Impor penduduk", breadcrumbs: [Crumb("Penduduk", href: RutePenduduk.cari())],
      section: RutePenduduk.cari(),
      main: """
        \(pageHead("Impor penduduk", lead: "Masukkan banyak orang sekaligus dari Excel atau CSV. Yang sudah ada di register tidak pernah diubah."))\
        \(errorSummary(galat, [Field("berkas", ""), Field("jenis_lembar", ""), Field("desa", "")]))\
        \(Form(to: RuteImpor.semua(), token, encoding: .files)
          .html(isian, next: "Berikutnya Anda mencocokkan kolom, lalu berkas diperiksa. Belum ada yang masuk.",
            actions: [button("Unggah berkas", icon: .upload)]))
        <h2>Impor sebelumnya</h2>
        \(daftar.isEmpty ? emptyState("Belum ada impor", "Berkas yang Anda unggah muncul di sini bersama hasilnya.", icon: .files)
          : list(daftar.prefix(Self.sehalaman).map(baris), label: "Impor sebelumnya"))
        \(pager(newer: form.sebelum.isEmpty ? nil : RuteImpor.semua(), older: sebelum.map { query(RuteImpor.semua(), ["sebelum": $0]) }, newerLabel: "Dari awal", olderLabel: "Berikutnya"))
        """)
  }

  private var isian: HTML {
    """
    \(jenis.isEmpty ? nil : select(Field("jenis_lembar", "Jenis lembar", hint: "Pemetaan kolom yang pernah disimpan. Kosongkan bila belum ada yang cocok.", need: .optional, errors: galat), jenis.map { Choice($0, $0) }, chosen: form.jenis_lembar, prompt: "Kenali dari judul kolomnya"))
    \(combobox(Field("desa", "Desa bagi baris tanpa kode desa", hint: "Boleh diisi nanti. Baris yang menyebut kode desanya sendiri mengikuti kode itu.", need: .optional, errors: galat), desa.map { Choice($0.id.description, $0.nama, detail: $0.induk.flatMap { struktur.unit[$0]?.nama }) }, chosen: [form.desa]))
    \(fileUpload(Field("berkas", "Berkas", hint: "Excel (.xlsx) atau CSV UTF-8, misalnya hasil ekspor OpenSID, buku induk penduduk, atau lembar SIAK. Paling besar 500 MB.", errors: galat), accept: [".xlsx", ".csv"], largest: MejaImpor.terbesar))
    """
  }

  private func baris(_ satu: UnggahanImpor) -> ListRow {
    let hasil = (satu.tulis ?? satu.uji)
      .map { h in
        [
          (h.masuk, satu.keadaan == .selesai ? "masuk" : "akan masuk"), (h.sama, "sama"),
          (h.konflik, "berbeda"), (h.galat, "ditolak"),
        ]
        .filter { $0.0 > 0 }.map { "\($0.0.ribuan) \($0.1)" }.joined(separator: ", ")
      }
    return ListRow(
      satu.nama, href: RuteImpor.satu(satu.id),
      detail: [satu.namaOleh, hasil ?? ""].filter { !$0.isEmpty }.joined(separator: " · "),
      time: satu.dibuat.teksPendek(), status: satu.tandaKeadaan)
  }
}

extension UnggahanImpor {
  var tandaKeadaan: HTML {
    if berkas == nil, keadaan != .selesai { return status("Dihapus", .neutral) }
    if !galat.isEmpty { return status("Gagal", .harm, icon: .exclamation) }
    switch keadaan {
    case .baru: return status("Belum diperiksa", .waiting)
    case .menguji: return status("Sedang diperiksa", .waiting, icon: .hourglass)
    case .teruji where uji?.masuk == 0: return status("Tidak ada yang baru", .neutral)
    case .teruji: return status("Siap dimasukkan", .mine)
    case .memasukkan: return status("Sedang dimasukkan", .waiting, icon: .hourglass)
    case .selesai: return status("Selesai", .done, icon: .check)
    }
  }
}
