import Bahasa
import Database
import Foundation
import Organisasi

extension Tx {
  /// For which reports somebody is the recipient: the Inspektorat's overseers, and the Bupati for those about them.
  func penerimaPungli(_ pelaku: Pelaku, pada hari: Tanggal) throws -> LaporanPungli.Penerima? {
    if pelaku.adalah(.pengawas) { return .inspektorat }
    let bupati = try struktur(pada: hari).unit.values.first { $0.jenis == .bupati }
    return bupati.map { pelaku.memimpin($0.id) } == true ? .bupati : nil
  }

  /// How many nobody has opened yet.
  func pungliBaru(_ penerima: LaporanPungli.Penerima) throws -> Int {
    try value(
      "SELECT COUNT(*) FROM laporan_pungli WHERE penerima = \(penerima.rawValue) AND status = 'diterima'")
      ?? 0
  }

  func laporanPungli(_ sidik: [UInt8]) throws -> LaporanPungli.ID? {
    try value("SELECT id FROM laporan_pungli WHERE kode = \(sidik)")
  }

  /// - Throws: `PungliError.tidakAda`.
  func laporanPungli(_ id: LaporanPungli.ID, _ kunci: KunciPungli) throws -> LaporanPungli {
    let bukti: Int = try value("SELECT COUNT(*) FROM bukti_pungli WHERE laporan = \(id)") ?? 0
    let pesan = try all(
      "SELECT urut, petugas, tanggal, isi FROM pesan_pungli WHERE laporan = \(id) ORDER BY urut"
    ) { row in
      let urut: Int = try row["urut"]
      return PesanPungli(
        urut: urut, petugas: try row["petugas"] as Int == 1, tanggal: try row["tanggal"],
        isi: String(decoding: try kunci.buka(try row["isi"], .pesan(id, urut: urut)), as: UTF8.self))
    }
    let satu = try first("SELECT penerima, status, diterima, isi FROM laporan_pungli WHERE id = \(id)") {
      row in
      LaporanPungli(
        id: id, penerima: .init(rawValue: try row["penerima"]) ?? .inspektorat,
        status: .init(rawValue: try row["status"]) ?? .diterima, diterima: try row["diterima"],
        isi: try JSONDecoder()
          .decode(IsiLaporan.self, from: Data(try kunci.buka(try row["isi"], .laporan(id)))),
        bukti: bukti, pesan: pesan)
    }
    guard let satu else { throw PungliError.tidakAda }
    return satu
  }

  func daftarPungli(_ penerima: LaporanPungli.Penerima, batas: Int) throws -> [LaporanPungli.ID] {
    try values(
      """
      SELECT id FROM laporan_pungli
      WHERE penerima = \(penerima.rawValue)
      ORDER BY diterima DESC, id
      LIMIT \(batas)
      """)
  }

  func tambah(
    _ pesan: String, petugas: Bool, _ id: LaporanPungli.ID, _ kunci: KunciPungli, _ hari: Tanggal
  ) throws {
    let urut = (try value("SELECT MAX(urut) FROM pesan_pungli WHERE laporan = \(id)", as: Int.self) ?? 0) + 1
    try run(
      """
      INSERT INTO pesan_pungli (laporan, urut, petugas, tanggal, isi)
      VALUES (\(id), \(urut), \(petugas ? 1 : 0), \(hari),
              \(try kunci.segel(Array(pesan.utf8), .pesan(id, urut: urut))))
      """)
  }
}
