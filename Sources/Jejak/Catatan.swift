import Database
import Foundation

/// One line of the trail.
package struct Catatan: Sendable, Equatable {
  package let waktu: Date
  /// The key of the person; nil for the system itself.
  package let orang: Int64?
  package let nama: String
  package let jabatan: String
  /// What happened, as a short dotted word: `naskah.ditandatangani`.
  package let peristiwa: String
  package let objekJenis: String
  package let objek: Int64
  /// A sentence for people: the reason given, the recipient, the number.
  package let keterangan: String
  /// Details as JSON, for machines.
  package let rincian: String
  package let alamat: String

  package init(
    waktu: Date, orang: Int64? = nil, nama: String = "Sistem", jabatan: String = "", peristiwa: String,
    objekJenis: String, objek: Int64, keterangan: String = "", rincian: String = "", alamat: String = ""
  ) {
    self.waktu = waktu
    self.orang = orang
    self.nama = nama
    self.jabatan = jabatan
    self.peristiwa = peristiwa
    self.objekJenis = objekJenis
    self.objek = objek
    self.keterangan = keterangan
    self.rincian = rincian
    self.alamat = alamat
  }
}

extension Catatan: RowDecodable {
  package init(row: Row) throws {
    self.init(
      waktu: try row["waktu"], orang: try row["orang"], nama: try row["nama"], jabatan: try row["jabatan"],
      peristiwa: try row["peristiwa"], objekJenis: try row["objek_jenis"], objek: try row["objek"],
      keterangan: try row["keterangan"], rincian: try row["rincian"], alamat: try row["alamat"])
  }
}
