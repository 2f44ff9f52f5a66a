import Akses
import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Web

/// An appointment that is being cancelled, or was: who, why, and what was signed under it.
struct BerkasPembatalan {
  let jabatan: BerkasJabatan
  let penugasan: Penugasan
  let nama: String
  /// Who cancelled it.
  let pembatal: String
  let dokumen: [DokumenTersegel]

  static let ditampilkan = 50

  init(_ id: Penugasan.ID, _ struktur: Struktur, _ tx: Tx, _ pelaku: Pelaku, pada waktu: Date) throws {
    guard let penugasan = try tx.penugasan(id) else { throw PenugasanError.tidakAda }
    self.penugasan = penugasan
    jabatan = try BerkasJabatan(penugasan.jabatan, struktur, tx, pelaku)
    let orang = try tx.orang(penugasan.orang)
    nama = orang?.namaLengkap ?? ""
    pembatal = try penugasan.pembatalan.flatMap { try tx.orang($0.oleh)?.namaLengkap } ?? ""
    dokumen = try tx.dokumen(
      sebutan: penugasan.status.awalan + jabatan.jabatan.nama,
      nama: Array(Set([nama, orang?.nama ?? ""])).sorted(), sejak: penugasan.mulai.awal(),
      sampai: penugasan.pembatalan?.waktu ?? waktu)
  }

  func halaman(_ form: PembatalanForm, _ errors: FieldErrors, _ context: PelakuContext) -> Page {
    if let pembatalan = penugasan.pembatalan { return sudah(pembatalan) }
    let alasan = Field(
      "alasan", "Apa yang keliru?", hint: "Misalnya salah orang, salah tanggal, surat perintahnya tidak ada.",
      errors: errors)
    return jabatan.formulir(
      "Batalkan penugasan", Rute.batalPenugasan(penugasan.id), [alasan],
      """
      \(notice("<p>Untuk penugasan yang keliru dicatat. Penugasan yang benar tetapi selesai lebih awal cukup diakhiri.</p>", kind: .info))
      \(facts(fakta))\(surat)\(textField(alasan, form.alasan))
      """,
      sesudahnya:
        "Wewenangnya berhenti saat ini juga dan pejabat yang digantikannya kembali. Riwayat dan surat yang sudah ditandatangani tetap ada.",
      button("Batalkan penugasan", kind: .harm), errors, context)
  }

  private func sudah(_ pembatalan: Penugasan.Pembatalan) -> Page {
    let batal = [
      Fact("Dibatalkan", pembatalan.waktu.teksLengkap()), Fact("Oleh", pembatal),
      Fact("Alasan", pembatalan.alasan),
    ]
    return Page(
      "Penugasan yang dibatalkan",
      breadcrumbs: [
        Crumb("Unit kerja", href: Rute.unit()),
        Crumb(jabatan.unit.nama, href: Rute.satuUnit(jabatan.unit.id)),
        Crumb(jabatan.jabatan.nama, href: Rute.satuJabatan(jabatan.jabatan.id)),
      ], section: Rute.unit(), width: .narrow,
      main: """
        \(pageHead("Penugasan yang dibatalkan", lead: "\(jabatan.jabatan.nama), \(jabatan.unit.nama)", status: status("Dibatalkan", .harm)))
        \(card("Penugasannya", facts(fakta + batal), icon: .personBadge))\(surat)
        """)
  }

  private var fakta: [Fact] {
    [
      Fact("Yang bertugas", html: "<a href=\"\(Rute.satuOrang(penugasan.orang))\">\(nama)</a>"),
      Fact("Sebagai", penugasan.status.namaLengkap),
      Fact("Masa", teksMasa(penugasan.mulai, penugasan.selesai)), Fact("Dasar", penugasan.dasar),
    ]
  }

  /// What was signed meanwhile stays as it is: who reads it decides whether it is revoked.
  private var surat: HTML {
    guard !dokumen.isEmpty else {
      return notice("<p>Belum ada surat yang ditandatangani dengan penugasan ini.</p>", kind: .info)
    }
    let sisa = dokumen.count - Self.ditampilkan
    return card(
      "\(dokumen.count) surat ditandatangani dengan penugasan ini",
      """
      <p>Surat-surat ini tetap seperti adanya. Bila tidak boleh berlaku, cabut satu per satu dari kantornya.</p>\
      \(list(dokumen.prefix(Self.ditampilkan).map(baris), label: "Surat yang ditandatangani"))\
      \(sisa > 0 ? "<p class=\"muted\">dan \(sisa) surat lain</p>" : nil)
      """, icon: .fileText)
  }

  private func baris(_ dokumen: DokumenTersegel) -> ListRow {
    ListRow(
      dokumen.hal ?? "Tertutup", href: "/v/\(dokumen.kode)", from: "\(dokumen.jenis) \(dokumen.nomor)",
      time: dokumen.disegel.teksPendek(), status: dokumen.status == .dicabut ? status("Dicabut", .harm) : nil)
  }
}
