import Bahasa
import Database
import Foundation
import Organisasi
import Web

/// One recipient of a sent letter, and how far it has come there.
struct BarisPenerima: Sendable {
  let id: Kiriman.ID
  let kantor: String
  let lewat: String?
  let status: Kiriman.Status
  let diterima: Date?
  let dibaca: Date?
  let alasan: String
}

extension Tx {
  /// The recipients of a letter, paged by key.
  /// `tampil`: `belum` for those who have not read it, `ditolak` for those who sent it back; else all.
  func penerima(
    _ naskah: NaskahDinas.ID, tampil: String, _ struktur: Struktur, _ sebelum: Int64?
  ) throws -> HalamanDaftar<BarisPenerima> {
    let saring: SQL =
      switch tampil {
      case "belum": "k.dibaca IS NULL AND k.status IN ('terkirim', 'diterima')"
      case "ditolak": "k.status = 'ditolak'"
      default: "1 = 1"
      }
    let potongan = Potongan(sebelum: sebelum, batas: 60)
    let baris = try all(
      """
      SELECT k.id, k.kantor, k.untuk, k.status, k.diterima, k.dibaca, k.alasan
      FROM kiriman k
      WHERE k.naskah = \(naskah) AND \(saring) AND \(potongan.syarat("k.id"))
      ORDER BY k.id DESC
      LIMIT \(potongan.batas + 1)
      """
    ) { baris in
      let kantor: UnitKerja.ID = try baris["kantor"]
      let untuk: UnitKerja.ID = try baris["untuk"]
      return BarisPenerima(
        id: try baris["id"], kantor: struktur.unit[untuk]?.nama ?? "",
        lewat: kantor == untuk ? nil : struktur.unit[kantor]?.nama, status: try baris["status"],
        diterima: try baris["diterima"], dibaca: try baris["dibaca"], alasan: try baris["alasan"])
    }
    return HalamanDaftar(baris, batas: potongan.batas) { $0.id.rawValue }
  }
}

/// Who got a letter, and who has read it.
func daftarPenerima(
  _ naskah: NaskahDinas, _ halaman: HalamanDaftar<BarisPenerima>, _ saring: SaringDaftar, pada now: Date
) -> Page {
  let alamat = { (tampil: String, sebelum: Int64?) in
    Rute.penerimaNaskah(naskah.id) + "?tampil=\(tampil)" + (sebelum.map { "&sebelum=\($0)" } ?? "")
  }
  let tab = [("semua", "Semua"), ("belum", "Belum membaca"), ("ditolak", "Mengembalikan")]
  return Page(
    "Penerima surat",
    breadcrumbs: [
      Crumb("Naskah keluar", href: Rute.naskah()), Crumb(naskah.konten.hal, href: Rute.satuNaskah(naskah.id)),
    ], section: Rute.naskah(),
    main: """
      \(pageHead("Penerima surat", lead: naskah.konten.hal))
      \(filterChips(tab.map { Tab($0.1, href: alamat($0.0, nil), state: saring.tampil == $0.0 || (saring.tampil.isEmpty && $0.0 == "semua") ? .current : .other) }))
      \(halaman.baris.isEmpty
        ? emptyState("Tidak ada", "Tidak ada penerima dengan keadaan ini.", icon: .checkCircle)
        : table("Penerima", [Column("Kantor"), Column("Keadaan"), Column("Diterima"), Column("Dibaca")], halaman.baris.map(baris)))
      \(pager(newer: nil, older: halaman.berikut.map { alamat(saring.tampil.isEmpty ? "semua" : saring.tampil, $0) }, olderLabel: "Berikutnya"))
      """)
}

private func baris(_ penerima: BarisPenerima) -> [HTML] {
  [
    "\(penerima.kantor)\(penerima.lewat.map { "<br><small>lewat \($0)</small>" as HTML })",
    "\(status(penerima.status.nama, penerima.status == .ditolak ? .harm : penerima.dibaca == nil ? .waiting : .done))\(penerima.alasan.isEmpty ? nil : "<br><small>\(penerima.alasan)</small>" as HTML?)",
    "\(penerima.diterima?.teksPendek() ?? "—")", "\(penerima.dibaca?.teksPendek() ?? "—")",
  ]
}
