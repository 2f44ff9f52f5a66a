import Bahasa
import Berkas
import Database
import Organisasi

/// A request for a KTP, from the counter to the hand of its owner.
package struct PermohonanKTP: Sendable, Equatable, Identifiable {
  package typealias ID = Key<PermohonanKTP>

  package let id: ID
  /// What the receipt shows; nobody can guess it.
  package let kode: String
  package let loket: UnitKerja.ID
  package let antrean: Antrean.ID?
  package let penduduk: Penduduk.ID
  package let jenis: Jenis
  package internal(set) var tahap: Tahap
  /// The stage from which a returned request goes on.
  package internal(set) var kembaliKe: Tahap?
  /// Of the police's letter, the moving certificate, F-1.06.
  package let dasarNomor: String
  package let dasarTanggal: Tanggal?
  /// The serial number read from the card that is given back.
  package let kartuLama: String
  package internal(set) var versiDibacakan: Int?
  package internal(set) var foto: Berkas.ID?
  package internal(set) var tandaTangan: Berkas.ID?
  package internal(set) var penerima: String
  package internal(set) var tandaTerima: Berkas.ID?
  package let diterimaOleh: Orang.ID
  package internal(set) var disetujuiOleh: Orang.ID?
  package internal(set) var versi: Int

  package enum Jenis: String, Sendable, CaseIterable, SQLCodable {
    case baru, hilang, rusak
    case ubahData = "ubah_data"
    case pindahDatang = "pindah_datang"
    case luarDomisili = "luar_domisili"

    package var nama: String {
      switch self {
      case .baru: "KTP pertama"
      case .hilang: "KTP hilang"
      case .rusak: "KTP rusak"
      case .ubahData: "Ubah data"
      case .pindahDatang: "Pindah datang"
      case .luarDomisili: "Cetak luar domisili"
      }
    }
  }
}

extension PermohonanKTP: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], kode: try row["kode"], loket: try row["loket"], antrean: try row["antrean"],
      penduduk: try row["penduduk"], jenis: try row["jenis"], tahap: try row["tahap"],
      kembaliKe: try row["kembali_ke"], dasarNomor: try row["dasar_nomor"],
      dasarTanggal: try row["dasar_tanggal"],
      kartuLama: try row["kartu_lama"], versiDibacakan: try row["versi_dibacakan"], foto: try row["foto"],
      tandaTangan: try row["tanda_tangan"], penerima: try row["penerima"],
      tandaTerima: try row["tanda_terima"],
      diterimaOleh: try row["diterima_oleh"], disetujuiOleh: try row["disetujui_oleh"],
      versi: try row["versi"])
  }
}
