import Database
import Foundation

extension DokumenTersegel: RowDecodable {
  package init(row: Row) throws {
    kode = try row["kode"]
    sidik = try row["sidik"]
    jenis = try row["jenis"]
    nomor = try row["nomor"]
    tanggal = try row["tanggal"]
    hal = try row["hal"]
    sebutan = try row["sebutan"]
    nama = try row["nama"]
    kantor = try row["kantor"]
    disegel = try row["disegel"]
    status = try row["status"]
    pengganti = try row["pengganti"]
    diubah = try row["diubah"]
  }
}

extension Tx {
  package func dokumen(_ kode: KodeDokumen) throws -> DokumenTersegel? {
    try first(pilihDokumen("kode = \(kode)"))
  }

  /// The document whose file has this SHA-256, in hexadecimal.
  package func dokumen(sidik: String) throws -> DokumenTersegel? {
    try first(pilihDokumen("sidik = \(sidik)"))
  }

  /// The documents sealed since `awal` and before `akhir` by who signed under this title and name, newest first.
  package func dokumen(sebutan: String, nama: [String], sejak awal: Date, sampai akhir: Date) throws
    -> [DokumenTersegel]
  {
    try all(
      """
      \(pilihDokumen("disegel >= \(awal) AND disegel <= \(akhir) AND sebutan = \(sebutan) AND nama IN (\(list: nama))"))
      ORDER BY disegel DESC, kode
      """)
  }

  /// Enters a sealed file in the public register, in the transaction that finishes its signing. `berkas` is the key
  /// under which the file is stored; nil when it is kept elsewhere.
  package func daftarkan(_ segel: DokumenSegel, berkas: Int64? = nil) throws {
    let dokumen = segel.dokumen
    try run(
      """
      INSERT INTO dokumen_tersegel (kode, sidik, jenis, nomor, tanggal, hal, sebutan, nama, kantor, disegel, status, berkas)
      VALUES (\(dokumen.kode), \(dokumen.sidik), \(dokumen.jenis), \(dokumen.nomor), \(dokumen.tanggal),
              \(dokumen.hal), \(dokumen.sebutan), \(dokumen.nama), \(dokumen.kantor), \(dokumen.disegel),
              \(dokumen.status), \(berkas))
      """)
  }

  /// The document no longer holds. The reason stays inside; the public page says that it was revoked, and when.
  /// - Throws: `DokumenError`.
  package func cabut(_ kode: KodeDokumen, alasan: String, pada waktu: Date) throws {
    try ubah(kode, .dicabut, alasan: alasan, pengganti: nil, pada: waktu)
  }

  /// Another document has taken its place.
  /// - Throws: `DokumenError`, also when the new one is not registered.
  package func ganti(_ kode: KodeDokumen, oleh pengganti: KodeDokumen, pada waktu: Date) throws {
    guard try dokumen(pengganti) != nil else { throw DokumenError.tidakDitemukan }
    try ubah(kode, .diganti, alasan: "", pengganti: pengganti, pada: waktu)
  }

  /// Another document takes the place of one that was replaced before, since its replacement was revoked.
  /// - Throws: `DokumenError`, also when the one in its place still holds.
  package func alihkan(_ kode: KodeDokumen, ke pengganti: KodeDokumen) throws {
    guard let ada = try dokumen(kode), try dokumen(pengganti) != nil else {
      throw DokumenError.tidakDitemukan
    }
    guard ada.status == .diganti, try ada.pengganti.flatMap({ try dokumen($0) })?.status != .berlaku else {
      throw DokumenError.statusTidakSesuai(ada.status)
    }
    try run("UPDATE dokumen_tersegel SET pengganti = \(pengganti) WHERE kode = \(kode)")
  }

  private func ubah(
    _ kode: KodeDokumen, _ status: DokumenTersegel.Status, alasan: String, pengganti: KodeDokumen?,
    pada waktu: Date
  ) throws {
    guard let ada = try dokumen(kode) else { throw DokumenError.tidakDitemukan }
    guard ada.status == .berlaku else { throw DokumenError.statusTidakSesuai(ada.status) }
    try run(
      """
      UPDATE dokumen_tersegel
      SET status = \(status), alasan = \(alasan), pengganti = \(pengganti), diubah = \(waktu)
      WHERE kode = \(kode)
      """)
  }

  private func pilihDokumen(_ syarat: SQL) -> SQL {
    """
    SELECT kode, sidik, jenis, nomor, tanggal, hal, sebutan, nama, kantor, disegel, status, pengganti, diubah
    FROM dokumen_tersegel
    WHERE \(syarat)
    """
  }
}
