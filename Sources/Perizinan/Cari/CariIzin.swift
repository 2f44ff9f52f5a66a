import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// Applications that an officer found, also those that have long left his desk; the newest first.
struct TemuanIzin: Sendable {
  struct Baris: Sendable {
    let id: Permohonan.ID
    let kode: String
    let layanan: String
    let tahap: Tahap?
    let pemohon: String?
    let kantor: String
    let diterima: Date
    let tenggat: Date
    let hasil: Tahap.Tugas?
  }

  static let batas = 50

  let saringan: SaringanIzin
  let baris: [Baris]
  let berikut: Permohonan.ID?
  let katalog: [Layanan]
  /// Whether he plays any part at all.
  let berperan: Bool
}

extension Perizinan {
  /// - Throws: `PermohonanError.bukanGiliran` for who plays no part.
  func cari(_ saringan: SaringanIzin, oleh pelaku: Pelaku) async throws -> TemuanIzin {
    let waktu = now()
    return try await db.write { [self] tx in
      let struktur = try tx.struktur(pada: Tanggal(waktu))
      let jangkauan = try JangkauanIzin(pelaku, struktur, tx)
      let semua = try katalog.semua(tx, pada: Tanggal(waktu))
      let ada =
        saringan.kosong
        ? [] : try tx.cari(saringan, jangkauan, semua, kunci, batas: TemuanIzin.batas + 1)
      let baris = try ada.prefix(TemuanIzin.batas).map { try temuan($0, struktur, tx) }
      if !saringan.kosong { try tx.catatDicari(baris, oleh: pelaku, pada: waktu) }
      return TemuanIzin(
        saringan: saringan, baris: baris, berikut: ada.count > TemuanIzin.batas ? baris.last?.id : nil,
        katalog: semua, berperan: !jangkauan.kantor.isEmpty)
    }
  }

  private func temuan(_ satu: Permohonan, _ struktur: Struktur, _ tx: Tx) throws -> TemuanIzin.Baris {
    let layanan = try katalog.satu(tx, satu.layanan, versi: satu.versi)
    return TemuanIzin.Baris(
      id: satu.id, kode: satu.kode, layanan: layanan.nama.id, tahap: layanan.alur.tahap(satu.tahap),
      pemohon: try kunci.buka(satu)["nama"], kantor: struktur.unit[satu.kantor]?.singkatan ?? "",
      diterima: satu.diterima, tenggat: satu.tenggat, hasil: satu.hasil)
  }
}

extension Tx {
  func cari(
    _ saringan: SaringanIzin, _ jangkauan: JangkauanIzin, _ katalog: [Layanan], _ kunci: KunciPerizinan,
    batas: Int
  ) throws -> [Permohonan] {
    var syarat: [SQL] = []
    if !jangkauan.semua {
      syarat.append(
        """
        (kantor IN (\(list: jangkauan.kantor)) OR id IN (SELECT permohonan FROM peristiwa_izin WHERE orang = \(jangkauan.orang)))
        """)
    }
    if let kode = saringan.q.kodePermohonan, try permohonan(kode: kode) != nil {
      syarat.append("kode = \(kode)")
    } else {
      for sidik in saringan.q.isEmpty ? [] : kunci.sidik(nama: saringan.q) {
        syarat.append("id IN (SELECT permohonan FROM kata_pemohon_izin WHERE sidik = \(sidik))")
      }
    }
    if !saringan.layanan.isEmpty { syarat.append("layanan = \(saringan.layanan)") }
    if let tugas = Tahap.Tugas(rawValue: saringan.tahap) {
      let kode = Set(katalog.flatMap { $0.alur.tahap.filter { $0.tugas == tugas }.map(\.kode) })
      syarat.append("tahap IN (\(list: kode.sorted()))")
    }
    if let dari = Tanggal(saringan.dari) { syarat.append("diterima >= \(dari.awal())") }
    if let sampai = Tanggal(saringan.sampai) { syarat.append("diterima < \((sampai + 1).awal())") }
    if let sebelum = Permohonan.ID(saringan.sebelum) { syarat.append("id < \(sebelum)") }
    return try semuaPermohonan(SQL.all(of: syarat), batas: batas)
  }
}
