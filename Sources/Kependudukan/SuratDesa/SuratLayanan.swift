import Bahasa
import Berkas
import Database
import Foundation
import Organisasi

/// One letter for one resident, from the request to the sealed file.
package struct SuratLayanan: Sendable, Equatable, Identifiable {
  package typealias ID = Key<SuratLayanan>

  package let id: ID
  /// The office that issues it.
  package let kantor: UnitKerja.ID
  /// Where the resident lives.
  package let desa: UnitKerja.ID
  package let layanan: String
  package let penduduk: Penduduk.ID
  /// What was filled in, by the names of the fields.
  package internal(set) var isian: [String: String]
  package internal(set) var keperluan: String
  package let asal: Asal
  package internal(set) var surel: String
  package internal(set) var telepon: String
  package internal(set) var status: Status
  package internal(set) var alasan: String
  package let pembuat: Orang.ID?
  package let dibuat: Date
  package internal(set) var diubah: Date
  package internal(set) var versi: Int
  package internal(set) var nomor: String?
  package internal(set) var tanggal: Tanggal?
  package internal(set) var kode: String?
  package internal(set) var kodeAmbil: String?
  package internal(set) var berkas: Berkas.ID?
  package internal(set) var nomorRegistrasi: String?
  /// The child's, for his card.
  package internal(set) var foto: Berkas.ID?

  package enum Asal: String, Sendable, SQLCodable { case loket, warga }

  package enum Status: String, Sendable, CaseIterable, SQLCodable {
    /// Asked for from home; nobody has taken it up.
    case diminta
    /// Drafted; waits for the second of the office.
    case diperiksa
    /// Waits for the leader's signature.
    case disetujui
    case menyegel, terbit, dikembalikan, ditolak

    /// Whether what it says may still change.
    var isTerbuka: Bool { self != .menyegel && self != .terbit && self != .ditolak }

    package var nama: String {
      switch self {
      case .diminta: "Diminta warga"
      case .diperiksa: "Menunggu pemeriksaan"
      case .disetujui: "Menunggu tanda tangan"
      case .menyegel: "Sedang disegel"
      case .terbit: "Terbit"
      case .dikembalikan: "Dikembalikan"
      case .ditolak: "Ditolak"
      }
    }
  }
}

extension SuratLayanan: RowDecodable {
  static let kolom: SQL = """
    id, kantor, desa, layanan, penduduk, isian, keperluan, asal, surel, telepon, status, alasan, pembuat, dibuat,
    diubah, versi, nomor, tanggal, kode, kode_ambil, berkas, nomor_registrasi, foto
    """

  package init(row: Row) throws {
    id = try row["id"]
    kantor = try row["kantor"]
    desa = try row["desa"]
    layanan = try row["layanan"]
    penduduk = try row["penduduk"]
    isian = try dariJSON([String: String].self, try row["isian"])
    keperluan = try row["keperluan"]
    asal = try row["asal"]
    surel = try row["surel"]
    telepon = try row["telepon"]
    status = try row["status"]
    alasan = try row["alasan"]
    pembuat = try row["pembuat"]
    dibuat = try row["dibuat"]
    diubah = try row["diubah"]
    versi = try row["versi"]
    nomor = try row["nomor"]
    tanggal = try row["tanggal"]
    kode = try row["kode"]
    kodeAmbil = try row["kode_ambil"]
    berkas = try row["berkas"]
    nomorRegistrasi = try row["nomor_registrasi"]
    foto = try row["foto"]
  }
}
