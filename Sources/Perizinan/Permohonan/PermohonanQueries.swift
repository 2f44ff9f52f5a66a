import Database
import Foundation
import LogPublik
import Organisasi

extension Tx {
  func permohonan(_ id: Permohonan.ID) throws -> Permohonan? { try permohonan("id = \(id)") }

  /// The application with the code that anybody may know it by; nil when there is none.
  package func permohonan(kode: String) throws -> Permohonan? { try permohonan("kode = \(kode)") }

  func permohonan(kunci: [UInt8]) throws -> Permohonan? { try permohonan("kunci = \(kunci)") }

  private func permohonan(_ syarat: SQL) throws -> Permohonan? {
    try first("\(SQL.permohonan) WHERE \(syarat)")
  }

  /// All of which that holds, the newest first.
  func semuaPermohonan(_ syarat: SQL, batas: Int) throws -> [Permohonan] {
    try all("\(SQL.permohonan) WHERE \(syarat) ORDER BY id DESC LIMIT \(batas)")
  }

  func tambah(_ satu: Permohonan) throws {
    try run(
      """
      INSERT INTO permohonan_izin (id, kode, kunci, layanan, versi, kantor, penandatangan, saluran, isian, rahasia,
                                   pemohon, bahasa, tahap, jam, sejak, diterima, tenggat, selesai, hasil,
                                   menit_kantor, langkah)
      VALUES (\(satu.id), \(satu.kode), \(satu.kunci), \(satu.layanan), \(satu.versi), \(satu.kantor),
              \(satu.penandatangan), \(satu.saluran), \(try tulis(satu.isian)), \(satu.rahasia), \(satu.pemohon),
              \(satu.bahasa), \(satu.tahap), \(satu.jam), \(satu.sejak), \(satu.diterima), \(satu.tenggat),
              \(satu.selesai), \(satu.hasil), \(satu.menitKantor), \(satu.langkah))
      """)
  }

  /// Writes where it stands after its `langkah`-th event.
  /// - Throws: `PermohonanError.berubah` when another event came between.
  func perbarui(_ satu: Permohonan) throws {
    let jumlah = try run(
      """
      UPDATE permohonan_izin
      SET isian = \(try tulis(satu.isian)), rahasia = \(satu.rahasia), tahap = \(satu.tahap), jam = \(satu.jam),
          sejak = \(satu.sejak), tenggat = \(satu.tenggat), selesai = \(satu.selesai), hasil = \(satu.hasil),
          menit_kantor = \(satu.menitKantor), langkah = \(satu.langkah)
      WHERE id = \(satu.id) AND langkah = \(satu.langkah - 1)
      """)
    guard jumlah == 1 else { throw PermohonanError.berubah }
  }

  func peristiwa(_ permohonan: Permohonan.ID) throws -> [PeristiwaIzin] {
    try all(
      """
      SELECT urut, waktu, tindakan, arah, dari, ke, cabang, jam, orang, nama, jabatan, alasan
      FROM peristiwa_izin
      WHERE permohonan = \(permohonan)
      ORDER BY urut
      """)
  }

  /// Writes an event, and its entry of the public log with it.
  func tambah(_ satu: PeristiwaIzin, pada permohonan: Permohonan) throws {
    try catatLog(
      EntriIzin.jenis, permohonan.id.rawValue, isi: isiEntri(EntriIzin(satu, permohonan)), pada: satu.waktu)
    try run(
      """
      INSERT INTO peristiwa_izin (permohonan, urut, waktu, tindakan, arah, dari, ke, cabang, jam, orang, nama,
                                  jabatan, alasan)
      VALUES (\(permohonan.id), \(satu.urut), \(satu.waktu), \(satu.tindakan), \(satu.arah), \(satu.dari), \(satu.ke),
              \(satu.cabang), \(satu.jam), \(satu.orang), \(satu.nama), \(satu.jabatan), \(satu.alasan))
      """)
  }
}

extension SQL {
  fileprivate static let permohonan: SQL = """
    SELECT id, kode, kunci, layanan, versi, kantor, penandatangan, saluran, isian, rahasia, pemohon, bahasa,
           tahap, jam, sejak, diterima, tenggat, selesai, hasil, menit_kantor, langkah
    FROM permohonan_izin
    """
}

extension Permohonan: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], kode: try row["kode"], kunci: try row["kunci"], layanan: try row["layanan"],
      versi: try row["versi"], kantor: try row["kantor"], penandatangan: try row["penandatangan"],
      saluran: try row["saluran"], isian: try baca(row["isian"]), rahasia: try row["rahasia"],
      pemohon: try row["pemohon"], bahasa: try row["bahasa"], tahap: try row["tahap"], jam: try row["jam"],
      sejak: try row["sejak"], diterima: try row["diterima"], tenggat: try row["tenggat"],
      selesai: try row["selesai"], hasil: try row["hasil"], menitKantor: try row["menit_kantor"],
      langkah: try row["langkah"])
  }
}

/// The same fields always give the same text.
func tulis(_ isian: [String: String]) throws -> String {
  String(decoding: try isiEntri(isian), as: UTF8.self)
}

func baca(_ teks: String) throws -> [String: String] {
  try JSONDecoder().decode([String: String].self, from: Data(teks.utf8))
}
