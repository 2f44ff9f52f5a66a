import Bahasa
import Database
import Foundation
import Organisasi

/// Which certificates are listed, by the name of their owner.
package struct SaringanSertifikat: Sendable, Equatable {
  /// How the name begins.
  package var awalan: String
  package var keadaan: Sertifikat.Keadaan?
  /// Only of these people; nil for all.
  package var milik: [Orang.ID]?
  /// The last row of the page before.
  package var sesudah: (urutNama: String, id: Sertifikat.ID)?

  package init(
    awalan: String = "", keadaan: Sertifikat.Keadaan? = nil, milik: [Orang.ID]? = nil,
    sesudah: (urutNama: String, id: Sertifikat.ID)? = nil
  ) {
    self.awalan = awalan
    self.keadaan = keadaan
    self.milik = milik
    self.sesudah = sesudah
  }

  package static func == (kiri: Self, kanan: Self) -> Bool {
    kiri.awalan == kanan.awalan && kiri.keadaan == kanan.keadaan && kiri.milik == kanan.milik
      && kiri.sesudah?.urutNama == kanan.sesudah?.urutNama && kiri.sesudah?.id == kanan.sesudah?.id
  }
}

/// One row of the list: the certificate, and its owner as he is called today.
package struct BarisSertifikat: Sendable, RowDecodable {
  package let sertifikat: Sertifikat
  package let nama: String
  package let urutNama: String

  package init(row: Row) throws {
    sertifikat = try Sertifikat(row: row)
    nama =
      Orang(
        id: sertifikat.orang, nama: try row["nama_orang"], gelarDepan: try row["gelar_depan"],
        gelarBelakang: try row["gelar_belakang"]
      )
      .namaLengkap
    urutNama = try row["urut_nama"]
  }
}

extension Tx {
  /// Certificates by the name of their owner, the newest of each first; at most `batas`.
  package func sertifikat(_ saringan: SaringanSertifikat, pada waktu: Date, batas: Int) throws
    -> [BarisSertifikat]
  {
    var syarat: [SQL] = []
    let awal = kunciUrut(saringan.awalan)
    if !awal.isEmpty { syarat.append("o.urut_nama >= \(awal) AND o.urut_nama < \(awal + "zzz")") }
    if let keadaan = saringan.keadaan { syarat.append(keadaan.syarat(waktu)) }
    if let milik = saringan.milik { syarat.append("s.orang IN (\(list: milik))") }
    if let (urut, id) = saringan.sesudah {
      syarat.append("(o.urut_nama > \(urut) OR (o.urut_nama = \(urut) AND s.id < \(id)))")
    }
    return try all(
      """
      SELECT s.id, s.orang, s.nama, s.nomor_seri, s.berlaku_sejak, s.berlaku_sampai, s.dipakai, s.dicabut, s.alasan,
             s.diterbitkan, o.nama AS nama_orang, o.gelar_depan, o.gelar_belakang, o.urut_nama
      FROM sertifikat s
      JOIN orang o ON o.id = s.orang
      WHERE \(SQL.all(of: syarat))
      ORDER BY o.urut_nama, s.id DESC
      LIMIT \(batas)
      """)
  }

  /// Who has a certificate to sign with at `waktu`.
  package func pemilikSertifikat(pada waktu: Date) throws -> Set<Orang.ID> {
    Set(
      try values(
        "SELECT orang FROM sertifikat WHERE dipakai = 1 AND berlaku_sampai > \(waktu) ORDER BY orang",
        as: Orang.ID.self))
  }

  /// Whether a certificate was revoked after the newest revocation list was made.
  package func adaPencabutan(sesudah waktu: Date) throws -> Bool {
    try exists("SELECT 1 FROM sertifikat WHERE dicabut > \(waktu) LIMIT 1")
  }
}

extension Sertifikat.Keadaan {
  fileprivate func syarat(_ waktu: Date) -> SQL {
    let batas = waktu + Double(Sertifikat.hariPeringatan) * 86_400
    return switch self {
    case .berlaku: "s.dipakai = 1 AND s.berlaku_sampai >= \(batas)"
    case .hampirBerakhir: "s.dipakai = 1 AND s.berlaku_sampai >= \(waktu) AND s.berlaku_sampai < \(batas)"
    case .kedaluwarsa: "s.dicabut IS NULL AND s.berlaku_sampai < \(waktu)"
    case .diganti: "s.dicabut IS NULL AND s.dipakai = 0 AND s.berlaku_sampai >= \(waktu)"
    case .dicabut: "s.dicabut IS NOT NULL"
    }
  }
}
