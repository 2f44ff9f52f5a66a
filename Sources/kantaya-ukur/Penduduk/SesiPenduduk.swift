import Akses
import App
import ArgumentParser
import Bahasa
import Database
import Foundation
import Kependudukan
import Organisasi

/// A session of an officer of the whole register and of one of a village, and the pages that each looks at.
struct SesiPenduduk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sesi-penduduk", abstract: "Membuka sesi petugas kependudukan; satu baris JSON per petugas.")

  @Option(help: "Berapa orang dan keluarga yang dibuka.") var kali = 60

  struct Layar: Encodable {
    let guna: String
    let kuki: String
    let orang: [String]
    let keluarga: [String]
    let desa: [String]
    /// What somebody types to find one of them.
    let cari: [String]
  }

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    try await longgarkan(kantaya.db)
    let petugas: [(Orang.ID, UnitKerja.ID, UnitKerja.Jenis)] = try await kantaya.db.read { tx in
      try tx.all(
        """
        SELECT a.orang AS orang, u.id AS unit, u.jenis AS jenis
        FROM peran_akun p
        JOIN akun a ON a.id = p.akun
        JOIN unit u ON u.id = p.unit
        WHERE p.peran = 'kependudukan'
        ORDER BY u.kode, a.orang
        """
      ) { (try $0["orang"], try $0["unit"], try $0["jenis"]) }
    }
    guard let dinas = petugas.first(where: { $0.2 == .dinas }),
      let desa = petugas.first(where: { $0.2 == .desa })
    else { throw UkurError("perlu kabupaten contoh dengan petugas kependudukan") }
    for (guna, satu, unit) in [("dinas", dinas, nil), ("desa", desa, desa.1)] {
      let sesi = try await kantaya.akses.bukaSesi(untuk: satu.0)
      try cetak(try await layar(guna, sesi.kuki, unit, kantaya.db))
    }
    await kantaya.db.close()
  }

  private func layar(
    _ guna: String, _ kuki: String, _ desa: UnitKerja.ID?, _ db: Database
  ) async throws -> Layar {
    try await db.read { [kali] tx in
      let syarat: SQL = desa.map { "desa = \($0)" } ?? "1 = 1"
      let id: [Penduduk.ID] = try tx.values(
        "SELECT id FROM penduduk WHERE status = 'hidup' AND \(syarat) ORDER BY id")
      let langkah = max(1, id.count / kali)
      let orang = try stride(from: langkah / 2, to: id.count, by: langkah).prefix(kali)
        .compactMap { try tx.penduduk(id[$0]) }
      return Layar(
        guna: guna, kuki: kuki, orang: orang.map { $0.id.description },
        keluarga: orang.compactMap { $0.keluarga?.description },
        desa: Set(orang.map { $0.desa.description }).sorted(),
        cari: orang.flatMap { satu in
          [satu.biodata.nama, "\(satu.biodata.nama) \(satu.biodata.tanggalLahir.tahun)"]
        })
    }
  }

  /// A measurement looks at more people than an officer may.
  private func longgarkan(_ db: Database) async throws {
    try await db.write { tx in
      try tx.run("DELETE FROM ketentuan_pelindungan")
      try tx.run(
        """
        INSERT INTO ketentuan_pelindungan (satu, jendela_menit, batas_tanda, batas_henti, simpan_jejak_tahun,
                                           simpan_keluar_tahun)
        VALUES (1, 5, 1000000, 2000000, 5, 25)
        """)
    }
  }
}
