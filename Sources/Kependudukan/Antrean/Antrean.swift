import Bahasa
import Database
import Foundation
import Organisasi

/// A number in the queue of a counter.
package struct Antrean: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Antrean>

  package let id: ID
  package let loket: UnitKerja.ID
  package let tanggal: Tanggal
  package let nomor: Int
  package let jenis: PermohonanKTP.Jenis
  package let status: Status
  /// The desk that calls: `2`.
  package let meja: String
  package let petugas: Orang.ID?
  package let diambil: Date
  package let dipanggil: Date?

  package enum Status: String, Sendable, CaseIterable, SQLCodable {
    case menunggu, dipanggil, dilayani, selesai, batal
  }

  /// As on paper and board: `007`.
  package var tulisan: String {
    let teks = String(nomor)
    return String(repeating: "0", count: max(0, 3 - teks.count)) + teks
  }
}

extension Antrean: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], loket: try row["loket"], tanggal: try row["tanggal"], nomor: try row["nomor"],
      jenis: try row["jenis"], status: try row["status"], meja: try row["meja"],
      petugas: try row["petugas"], diambil: try row["diambil"], dipanggil: try row["dipanggil"])
  }
}

package enum AntreanError: Refusal, Equatable {
  case tidakAda, kosong, berubah, kodeTidakAda, kodeTerpakai, kiosTidakAda,
    loketTidakAda

  package var reason: RefusalReason {
    switch self {
    case .tidakAda, .kodeTidakAda, .kiosTidakAda, .loketTidakAda: .notFound
    case .kosong, .berubah, .kodeTerpakai: .conflict
    }
  }

  package var message: String {
    switch self {
    case .tidakAda: "Nomor antrean itu tidak ada hari ini."
    case .kosong: "Tidak ada yang menunggu."
    case .berubah: "Nomor antrean ini sudah ditangani petugas lain."
    case .kodeTidakAda: "Kode itu tidak berlaku di loket ini hari ini. Ambil nomor tanpa kode."
    case .loketTidakAda: "Loket itu tidak ada atau sudah ditutup."
    case .kiosTidakAda: "Alamat kios itu sudah diganti. Minta alamat yang baru kepada petugas loket."
    case .kodeTerpakai: "Kode itu sudah dipakai mengambil nomor antrean."
    }
  }
}
