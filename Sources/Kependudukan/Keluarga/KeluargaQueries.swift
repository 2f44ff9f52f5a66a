import Bahasa
import Database

extension SQL {
  static let kolomKeluarga: SQL = """
    id, nomor, nomor_sidik, alamat, dusun, rt, rw, kode_pos, desa, status, diganti_oleh, tanggal_terbit, versi, ubahan,
    peristiwa
    """
}

enum KolomKeluarga {
  static let nama: [StaticString] = [
    "id", "nomor", "nomor_sidik", "alamat", "dusun", "rt", "rw", "kode_pos", "desa", "status", "diganti_oleh",
    "tanggal_terbit", "versi", "ubahan", "peristiwa",
  ]

  static func nilai(_ kk: KartuKeluarga) -> [SQLValue] {
    [
      kk.id.sqlValue, .blob(kk.nomor.isi), .blob(kk.nomor.sidik), kk.alamat.alamat.sqlValue,
      kk.alamat.dusun.sqlValue, kk.alamat.rt.sqlValue, kk.alamat.rw.sqlValue, kk.alamat.kodePos.sqlValue,
      kk.desa.sqlValue, kk.status.sqlValue, kk.digantiOleh?.sqlValue ?? .null,
      kk.tanggalTerbit?.sqlValue ?? .null, kk.versi.sqlValue, kk.ubahan.sqlValue, kk.peristiwa.sqlValue,
    ]
  }
}

extension Tx {
  package func keluarga(_ id: KartuKeluarga.ID) throws -> KartuKeluarga? {
    try first("SELECT \(.kolomKeluarga) FROM kartu_keluarga WHERE id = \(id)")
  }

  /// The one with that number. `sidik` is `Sandi.sidik(nomor)`.
  package func keluarga(sidik: [UInt8]) throws -> KartuKeluarga? {
    try first("SELECT \(.kolomKeluarga) FROM kartu_keluarga WHERE nomor_sidik = \(sidik)")
  }

  func tambah(_ keluarga: some Sequence<KartuKeluarga>) throws {
    try insert(
      into: "kartu_keluarga", columns: KolomKeluarga.nama, rows: keluarga.lazy.map(KolomKeluarga.nilai))
  }

  /// Writes the whole row anew, where it still is version `versiLama`. False when somebody was faster.
  func perbarui(_ kk: KartuKeluarga, versiLama: Int) throws -> Bool {
    try run(
      """
      UPDATE kartu_keluarga
      SET nomor = \(kk.nomor.isi), nomor_sidik = \(kk.nomor.sidik), alamat = \(kk.alamat.alamat),
          dusun = \(kk.alamat.dusun), rt = \(kk.alamat.rt), rw = \(kk.alamat.rw),
          kode_pos = \(kk.alamat.kodePos), desa = \(kk.desa), status = \(kk.status),
          diganti_oleh = \(kk.digantiOleh), tanggal_terbit = \(kk.tanggalTerbit), versi = \(kk.versi),
          ubahan = \(kk.ubahan), peristiwa = \(kk.peristiwa)
      WHERE id = \(kk.id) AND versi = \(versiLama)
      """) == 1
  }
}

extension KartuKeluarga: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], nomor: NomorTersegel(isi: try row["nomor"], sidik: try row["nomor_sidik"]),
      alamat: AlamatKeluarga(
        alamat: try row["alamat"], dusun: try row["dusun"], rt: try row["rt"], rw: try row["rw"],
        kodePos: try row["kode_pos"]),
      desa: try row["desa"], status: try row["status"], digantiOleh: try row["diganti_oleh"],
      tanggalTerbit: try row["tanggal_terbit"], versi: try row["versi"], ubahan: try row["ubahan"],
      peristiwa: try row["peristiwa"])
  }
}
