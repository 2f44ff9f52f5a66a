import Bahasa
import Database
import Foundation

/// Unit kerja di dalam kabupaten: dari Bupati sampai seksi, kecamatan, kelurahan dan desa.
package struct UnitKerja: Sendable, Equatable, Identifiable {
  package typealias ID = Key<UnitKerja>

  package let id: ID
  package var kode: String
  package var jenis: Jenis
  package var nama: String
  package var singkatan: String
  package var induk: ID?
  /// The asisten who coordinates this perangkat daerah: he stands between its head and the Sekda in a chain of paraf.
  package var pembina: ID?
  /// Whether it has letters of its own: an agenda, a TU, registers of numbers.
  package var kantor: Bool
  package var kodeWilayah: String?
  package var alamat: AlamatKantor
  /// Since when its TU works in the system. A letter to a unit that is not ready goes to its parent's TU.
  package var siapSejak: Date?
  package var berdiri: Tanggal
  package var bubar: Tanggal?

  package init(
    id: ID, kode: String, jenis: Jenis, nama: String, singkatan: String, induk: ID?, pembina: ID? = nil,
    kantor: Bool, kodeWilayah: String? = nil, alamat: AlamatKantor = .init(), siapSejak: Date? = nil,
    berdiri: Tanggal, bubar: Tanggal? = nil
  ) {
    self.id = id
    self.kode = kode
    self.jenis = jenis
    self.nama = nama
    self.singkatan = singkatan
    self.induk = induk
    self.pembina = pembina
    self.kantor = kantor
    self.kodeWilayah = kodeWilayah
    self.alamat = alamat
    self.siapSejak = siapSejak
    self.berdiri = berdiri
    self.bubar = bubar
  }

  package var siap: Bool { siapSejak != nil }

  package enum Jenis: String, Sendable, CaseIterable, SQLCodable {
    case bupati, setda, stafAhli = "staf_ahli", asisten, bagian, setwan, inspektorat, dinas, badan, satuan
    case rsud, uptd, puskesmas, sekretariat, bidang, seksi, kecamatan, kelurahan, desa

    package var nama: String {
      switch self {
      case .bupati: "Bupati dan Wakil Bupati"
      case .setda: "Sekretariat Daerah"
      case .stafAhli: "Staf Ahli"
      case .asisten: "Asisten"
      case .bagian: "Bagian"
      case .setwan: "Sekretariat DPRD"
      case .inspektorat: "Inspektorat"
      case .dinas: "Dinas"
      case .badan: "Badan"
      case .satuan: "Satuan"
      case .rsud: "RSUD"
      case .uptd: "UPTD"
      case .puskesmas: "Puskesmas"
      case .sekretariat: "Sekretariat"
      case .bidang: "Bidang"
      case .seksi: "Seksi"
      case .kecamatan: "Kecamatan"
      case .kelurahan: "Kelurahan"
      case .desa: "Desa"
      }
    }
  }
}

/// The lines under the name in a letterhead.
package struct AlamatKantor: Sendable, Equatable {
  package var alamat = ""
  package var kodePos = ""
  package var telepon = ""
  package var surel = ""
  package var laman = ""

  package init(
    alamat: String = "", kodePos: String = "", telepon: String = "", surel: String = "", laman: String = ""
  ) {
    self.alamat = alamat
    self.kodePos = kodePos
    self.telepon = telepon
    self.surel = surel
    self.laman = laman
  }
}

extension UnitKerja: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], kode: try row["kode"], jenis: try row["jenis"], nama: try row["nama"],
      singkatan: try row["singkatan"], induk: try row["induk"], pembina: try row["pembina"],
      kantor: try row["kantor"], kodeWilayah: try row["kode_wilayah"],
      alamat: AlamatKantor(
        alamat: try row["alamat"], kodePos: try row["kode_pos"], telepon: try row["telepon"],
        surel: try row["surel"], laman: try row["laman"]),
      siapSejak: try row["siap_sejak"], berdiri: try row["berdiri"], bubar: try row["bubar"])
  }
}
