import Bahasa
import Database

/// Seseorang yang bekerja pada pemerintah kabupaten atau desa.
package struct Orang: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Orang>

  package let id: ID
  /// Without titles.
  package var nama: String
  package var gelarDepan: String
  package var gelarBelakang: String
  /// 18 digits; nil for who is not a civil servant.
  package var nip: String?
  package var pangkat: String
  package var golongan: String
  package var surel: String
  package var telepon: String

  package init(
    id: ID, nama: String, gelarDepan: String = "", gelarBelakang: String = "", nip: String? = nil,
    pangkat: String = "", golongan: String = "", surel: String = "", telepon: String = ""
  ) {
    self.id = id
    self.nama = nama
    self.gelarDepan = gelarDepan
    self.gelarBelakang = gelarBelakang
    self.nip = nip
    self.pangkat = pangkat
    self.golongan = golongan
    self.surel = surel
    self.telepon = telepon
  }

  /// `Drs. Budi Santoso, M.Si.`
  package var namaLengkap: String {
    (gelarDepan.isEmpty ? "" : gelarDepan + " ") + nama + (gelarBelakang.isEmpty ? "" : ", " + gelarBelakang)
  }
}

extension Orang: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], nama: try row["nama"], gelarDepan: try row["gelar_depan"],
      gelarBelakang: try row["gelar_belakang"], nip: try row["nip"], pangkat: try row["pangkat"],
      golongan: try row["golongan"], surel: try row["surel"], telepon: try row["telepon"])
  }
}
