import Bahasa
import Berkas
import Database
import Foundation
import Jejak
import Organisasi

extension Tx {
  package func surat(_ id: SuratLayanan.ID) throws -> SuratLayanan? {
    try first("SELECT \(SuratLayanan.kolom) FROM surat_layanan WHERE id = \(id)")
  }

  /// Letters of these offices in these states, newest first, below `sebelum`.
  func surat(
    _ kantor: [UnitKerja.ID], _ status: [SuratLayanan.Status], sebelum: SuratLayanan.ID?, batas: Int
  ) throws -> [SuratLayanan] {
    let batasID: SQL = sebelum.map { "id < \($0)" } ?? "1 = 1"
    return try all(
      """
      SELECT \(SuratLayanan.kolom)
      FROM surat_layanan
      WHERE kantor IN (\(list: kantor)) AND status IN (\(list: status)) AND \(batasID)
      ORDER BY id DESC
      LIMIT \(batas)
      """)
  }

  package func surat(milik penduduk: [Penduduk.ID], batas: Int = 100) throws -> [SuratLayanan] {
    try all(
      """
      SELECT \(SuratLayanan.kolom)
      FROM surat_layanan
      WHERE penduduk IN (\(list: penduduk))
      ORDER BY id DESC
      LIMIT \(batas)
      """)
  }

  /// Issued letters of these villages that their kecamatan has not entered yet, oldest first.
  func suratBelumDiregistrasi(_ desa: [UnitKerja.ID], batas: Int) throws -> [SuratLayanan] {
    try all(
      """
      SELECT \(SuratLayanan.kolom)
      FROM surat_layanan
      WHERE desa IN (\(list: desa)) AND status = 'terbit' AND nomor_registrasi IS NULL
        AND layanan IN (SELECT kode FROM layanan_surat WHERE registrasi = 1)
      ORDER BY id
      LIMIT \(batas)
      """)
  }

  func tambah(_ surat: SuratLayanan) throws {
    try run(
      """
      INSERT INTO surat_layanan (id, kantor, desa, layanan, penduduk, isian, keperluan, asal, surel, telepon, status,
                                 pembuat, dibuat, diubah, versi)
      VALUES (\(surat.id), \(surat.kantor), \(surat.desa), \(surat.layanan), \(surat.penduduk), \(json(surat.isian)),
              \(surat.keperluan), \(surat.asal), \(surat.surel), \(surat.telepon), \(surat.status), \(surat.pembuat),
              \(surat.dibuat), \(surat.diubah), \(surat.versi))
      """)
  }

  /// Writes what may change, where it still is version `surat.versi`, and raises the version.
  /// - Throws: `SuratError.berubah`.
  func perbarui(_ surat: SuratLayanan, pada waktu: Date) throws {
    let jumlah = try run(
      """
      UPDATE surat_layanan
      SET isian = \(json(surat.isian)), keperluan = \(surat.keperluan), surel = \(surat.surel),
          telepon = \(surat.telepon), status = \(surat.status), alasan = \(surat.alasan), diubah = \(waktu),
          versi = \(surat.versi + 1), nomor = \(surat.nomor), tanggal = \(surat.tanggal), kode = \(surat.kode),
          kode_ambil = \(surat.kodeAmbil), berkas = \(surat.berkas), nomor_registrasi = \(surat.nomorRegistrasi),
          foto = \(surat.foto)
      WHERE id = \(surat.id) AND versi = \(surat.versi)
      """)
    guard jumlah == 1 else { throw SuratError.berubah }
  }

  /// One step of the way of a letter; `pelaku` is nil for the resident.
  func tahap(
    _ surat: SuratLayanan, _ status: SuratLayanan.Status, oleh pelaku: Pelaku?, catatan: String = "",
    pada waktu: Date
  ) throws {
    let urut = try value("SELECT MAX(urut) FROM tahap_surat WHERE surat = \(surat.id)", as: Int.self) ?? 0
    try run(
      """
      INSERT INTO tahap_surat (surat, urut, status, waktu, orang, nama, jabatan, catatan)
      VALUES (\(surat.id), \(urut + 1), \(status), \(waktu), \(pelaku?.orang), \(pelaku?.nama ?? "Pemohon"),
              \(pelaku?.utama?.sebutan ?? ""), \(samarkanNomor(catatan)))
      """)
    try catat(
      Catatan(
        waktu: waktu, orang: pelaku?.orang.rawValue, nama: pelaku?.nama ?? "Pemohon",
        jabatan: pelaku?.utama?.sebutan ?? "", peristiwa: "surat_layanan.\(status.rawValue)",
        objekJenis: "penduduk", objek: surat.penduduk.rawValue,
        keterangan: try layananSurat(surat.layanan)?.nama ?? surat.layanan,
        alamat: pelaku?.alamat ?? ""))
  }

  func tahap(_ surat: SuratLayanan.ID) throws -> [TahapSurat] {
    try all(
      "SELECT status, waktu, nama, jabatan, catatan FROM tahap_surat WHERE surat = \(surat) ORDER BY urut"
    ) {
      TahapSurat(
        status: try $0["status"], waktu: try $0["waktu"], nama: try $0["nama"], jabatan: try $0["jabatan"],
        catatan: try $0["catatan"])
    }
  }
}
