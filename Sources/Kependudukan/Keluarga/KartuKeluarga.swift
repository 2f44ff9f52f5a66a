import Bahasa
import Database
import Organisasi

/// A family card: a number, an address, and the people whose `keluarga` it is. The head is the member with shdk 1.
package struct KartuKeluarga: Identifiable, Equatable, Sendable {
  package typealias ID = Key<KartuKeluarga>

  package let id: ID
  package var nomor: NomorTersegel
  package var alamat: AlamatKeluarga
  package var desa: UnitKerja.ID
  package var status: Status
  package var digantiOleh: ID?
  package var tanggalTerbit: Tanggal?
  package internal(set) var versi: Int
  package internal(set) var ubahan: Int64
  package internal(set) var peristiwa: Peristiwa.ID

  package enum Status: String, Sendable, CaseIterable, SQLCodable, Codable {
    case aktif, ditutup
    /// Its issue was taken back.
    case batal
  }

  package init(
    id: ID, nomor: NomorTersegel, alamat: AlamatKeluarga, desa: UnitKerja.ID, status: Status = .aktif,
    digantiOleh: ID? = nil, tanggalTerbit: Tanggal?, versi: Int = 1, ubahan: Int64 = 0,
    peristiwa: Peristiwa.ID
  ) {
    self.id = id
    self.nomor = nomor
    self.alamat = alamat
    self.desa = desa
    self.status = status
    self.digantiOleh = digantiOleh
    self.tanggalTerbit = tanggalTerbit
    self.versi = versi
    self.ubahan = ubahan
    self.peristiwa = peristiwa
  }
}

/// Where a family lives within its village.
package struct AlamatKeluarga: Codable, Equatable, Sendable {
  package var alamat: String
  package var dusun: String
  /// As written, three digits where it is a number: `004`.
  package var rt: String
  package var rw: String
  package var kodePos: String

  package init(
    alamat: String = "", dusun: String = "", rt: String = "", rw: String = "", kodePos: String = ""
  ) {
    self.alamat = alamat
    self.dusun = dusun
    self.rt = Self.tigaAngka(rt)
    self.rw = Self.tigaAngka(rw)
    self.kodePos = kodePos
  }

  /// `4` and `004` are the same RT; a hyphen, as programs of villages write for none, is none.
  private static func tigaAngka(_ teks: String) -> String {
    if teks == "-" { return "" }
    guard !teks.isEmpty, teks.count < 3, teks.utf8.allSatisfy({ (48...57).contains($0) }) else { return teks }
    return String(repeating: "0", count: 3 - teks.count) + teks
  }

  /// `Jalan Melati 3, RT 004/RW 002, Dusun Krajan`
  package var teks: String {
    let rtrw = [rt.isEmpty ? "" : "RT \(rt)", rw.isEmpty ? "" : "RW \(rw)"].filter { !$0.isEmpty }
    return [alamat, rtrw.joined(separator: "/"), dusun.isEmpty ? "" : "Dusun \(dusun)"]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
