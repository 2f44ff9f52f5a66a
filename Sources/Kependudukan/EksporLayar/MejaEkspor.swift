import Akses
import Berkas
import Database
import Bahasa
import Foundation
import Jejak
import Organisasi
import Pemberitahuan
import Tugas
import Web

/// Taking data of residents out on screen: asked for with a reason, written in the background, fetched within three days.
package struct MejaEkspor: Sendable {
  let kependudukan: Kependudukan
  let gudang: GudangBerkas
  let folder: FolderImpor

  /// `sementara` holds files in clear while they are written: a folder beside the database, of nobody else.
  package init(_ kependudukan: Kependudukan, gudang: GudangBerkas, sementara: URL) {
    self.kependudukan = kependudukan
    self.gudang = gudang
    folder = FolderImpor(letak: sementara)
  }

  var db: Database { kependudukan.db }

  package func addRoutes(to rute: RuteTerjaga) { EksporRoutes(meja: self).add(to: rute) }

  /// Asks for a file. Asked for twice, it is made once.
  /// - Throws: `FieldErrors`.
  func minta(_ form: EksporForm, oleh pelaku: Pelaku) async throws {
    let (waktu, hari) = (kependudukan.now(), kependudukan.hariIni)
    try await db.write { tx in
      let minta = try form.diperiksa(pelaku, tx.struktur(pada: hari))
      let id: EksporPenduduk.ID = tx.key()
      let baru = try tx.run(
        """
        INSERT INTO ekspor_penduduk (id, kunci, oleh, jabatan, alamat, alasan, wilayah, bentuk, nomor, keadaan, dibuat)
        VALUES (\(id), \(minta.kunci), \(pelaku.orang), \(tx.jabatanPelihat(pelaku)), \(pelaku.alamat),
                \(samarkanNomor(minta.alasan)), \(minta.wilayah), \(minta.bentuk), \(minta.nomor), 'antre', \(waktu))
        ON CONFLICT (kunci) DO NOTHING
        """)
      guard baru == 1 else { return }
      try tx.antre(.eksporPenduduk, KerjaEkspor(ekspor: id), pada: waktu)
    }
  }

  /// A file in clear, for who asked for it, within its term.
  /// - Throws: `EksporError.tidakAda`.
  func unduh(_ id: EksporPenduduk.ID, oleh pelaku: Pelaku) async throws -> (IsiBerkas, EksporPenduduk) {
    let waktu = kependudukan.now()
    let (berkas, satu) = try await db.write { tx in
      guard let satu = try tx.ekspor(id), satu.oleh == pelaku.orang, satu.sampai(pada: waktu) != nil,
        let berkas = try satu.berkas.flatMap({ try tx.berkas($0) })
      else { throw EksporError.tidakAda }
      try tx.catat(
        "ekspor.diunduh", "ekspor_penduduk", id, oleh: pelaku, keterangan: satu.alasan, pada: waktu)
      return (berkas, satu)
    }
    return (try await gudang.isi(berkas), satu)
  }

  /// Takes away files whose term has ended.
  /// - Returns: how many.
  @discardableResult
  package func lupakan() async throws -> Int {
    let waktu = kependudukan.now()
    try folder.buangSisa(sebelum: waktu - 12 * 3600)
    return try await db.write { tx in
      let usang: [EksporPenduduk] = try tx.all(
        """
        SELECT \(EksporPenduduk.kolom)
        FROM ekspor_penduduk e
        JOIN orang o ON o.id = e.oleh
        WHERE e.berkas IS NOT NULL AND e.selesai < \(waktu - EksporPenduduk.masaSimpan)
        ORDER BY e.selesai, e.id
        LIMIT 1000
        """)
      for satu in usang {
        try tx.run("UPDATE ekspor_penduduk SET keadaan = 'dihapus', berkas = NULL WHERE id = \(satu.id)")
        if let berkas = satu.berkas { try tx.hapusBerkas(berkas) }
        try tx.hapusPemberitahuan(sebab: SebabPemberitahuan("ekspor_penduduk", satu.id))
      }
      return usang.count
    }
  }
}
