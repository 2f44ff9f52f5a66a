import Bahasa
import Database
import Foundation
import Organisasi
import Segel

extension Sertifikat: RowDecodable {
  package init(row: Row) throws {
    id = try row["id"]
    orang = try row["orang"]
    nama = try row["nama"]
    nomorSeri = try row["nomor_seri"]
    berlakuSejak = try row["berlaku_sejak"]
    berlakuSampai = try row["berlaku_sampai"]
    dipakai = try row["dipakai"]
    dicabut = try row["dicabut"]
    alasan = try row["alasan"]
    diterbitkan = try row["diterbitkan"]
  }

  fileprivate static let kolom: SQL =
    "id, orang, nama, nomor_seri, berlaku_sejak, berlaku_sampai, dipakai, dicabut, alasan, diterbitkan"
}

extension Tx {
  package func sertifikat(_ id: Sertifikat.ID) throws -> Sertifikat? {
    try first("SELECT \(Sertifikat.kolom) FROM sertifikat WHERE id = \(id)")
  }

  /// The certificate this person signs with now.
  package func sertifikat(milik orang: Orang.ID) throws -> Sertifikat? {
    try first("SELECT \(Sertifikat.kolom) FROM sertifikat WHERE orang = \(orang) AND dipakai = 1")
  }

  /// All that were ever issued to a person, newest first.
  package func riwayatSertifikat(_ orang: Orang.ID) throws -> [Sertifikat] {
    try all("SELECT \(Sertifikat.kolom) FROM sertifikat WHERE orang = \(orang) ORDER BY id DESC")
  }

  /// All that were issued, newest first, a page at a time.
  package func daftarSertifikat(sebelum: Sertifikat.ID? = nil, batas: Int = 50) throws -> [Sertifikat] {
    let syarat: SQL = sebelum.map { "id < \($0)" } ?? "1 = 1"
    return try all(
      "SELECT \(Sertifikat.kolom) FROM sertifikat WHERE \(syarat) ORDER BY id DESC LIMIT \(batas)")
  }

  /// Those in use that end before `batas`, the first to end first: their owners are to be warned.
  package func sertifikatBerakhir(sebelum batas: Date, sesudah sejak: Date) throws -> [Sertifikat] {
    try all(
      """
      SELECT \(Sertifikat.kolom)
      FROM sertifikat
      WHERE dipakai = 1 AND berlaku_sampai >= \(sejak) AND berlaku_sampai < \(batas)
      ORDER BY berlaku_sampai, id
      """)
  }

  /// Stores a new one and lets the owner sign with it from now on.
  func terbitkan(_ sertifikat: Sertifikat, _ simpanan: CertificateAuthority.Simpanan) throws {
    try run("UPDATE sertifikat SET dipakai = 0 WHERE orang = \(sertifikat.orang) AND dipakai = 1")
    try run(
      """
      INSERT INTO sertifikat (id, orang, nama, nomor_seri, der, kunci, berlaku_sejak, berlaku_sampai, dipakai, diterbitkan)
      VALUES (\(sertifikat.id), \(sertifikat.orang), \(sertifikat.nama), \(sertifikat.nomorSeri),
              \(simpanan.sertifikat), \(try json(simpanan.kunci)), \(sertifikat.berlakuSejak),
              \(sertifikat.berlakuSampai), 1, \(sertifikat.diterbitkan))
      """)
  }

  /// What is kept of the certificate a person signs with.
  func simpananSertifikat(milik orang: Orang.ID) throws -> CertificateAuthority.Simpanan? {
    try first("SELECT der, kunci FROM sertifikat WHERE orang = \(orang) AND dipakai = 1") { row in
      CertificateAuthority.Simpanan(
        sertifikat: try row["der"], kunci: try dariJSON(KunciTersegel.self, row["kunci"]))
    }
  }

  /// When the newest certificate of a person was revoked, if he has none in use since.
  func pencabutanTerakhir(_ orang: Orang.ID) throws -> (Date, CertificateAuthority.Simpanan)? {
    try first(
      "SELECT der, kunci, dicabut FROM sertifikat WHERE orang = \(orang) AND dicabut IS NOT NULL ORDER BY id DESC LIMIT 1"
    ) { row in
      (
        try row["dicabut"],
        CertificateAuthority.Simpanan(
          sertifikat: try row["der"], kunci: try dariJSON(KunciTersegel.self, row["kunci"]))
      )
    }
  }

  func gantiKunci(milik orang: Orang.ID, _ kunci: KunciTersegel) throws {
    try run("UPDATE sertifikat SET kunci = \(try json(kunci)) WHERE orang = \(orang) AND dipakai = 1")
  }

  func cabut(_ id: Sertifikat.ID, _ alasan: Pencabutan.Alasan, keterangan: String, pada waktu: Date) throws {
    try run(
      """
      UPDATE sertifikat
      SET dipakai = 0, dicabut = \(waktu), sebab = \(alasan), alasan = \(keterangan)
      WHERE id = \(id)
      """)
  }

  /// Everything a revocation list has to name.
  func pencabutan() throws -> [Pencabutan] {
    try all(
      "SELECT nomor_seri, dicabut, sebab FROM sertifikat WHERE dicabut IS NOT NULL ORDER BY dicabut, id"
    ) {
      Pencabutan(serial: try $0["nomor_seri"], saat: try $0["dicabut"], alasan: try $0["sebab"])
    }
  }
}
