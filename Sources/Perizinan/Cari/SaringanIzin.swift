import Bahasa
import Database
import Foundation
import Organisasi

/// What an officer looks for, as he typed it.
struct SaringanIzin: Decodable, Sendable {
  /// A code, or the applicant's name.
  var q = ""
  var layanan = ""
  /// A task of a stage.
  var tahap = ""
  var dari = ""
  var sampai = ""
  var sebelum = ""

  var kosong: Bool { [q, layanan, tahap, dari, sampai].allSatisfy(\.isEmpty) }
}

/// Which applications somebody may find: those of the offices where he plays a part, those he worked on, and all for the
/// counter of an agency, which is asked about any.
struct JangkauanIzin: Sendable {
  let orang: Orang.ID
  let kantor: [UnitKerja.ID]
  let semua: Bool

  init(_ pelaku: Pelaku, _ struktur: Struktur, _ tx: Tx) throws {
    let peran = try tx.peranIzin(pelaku, struktur)
    orang = pelaku.orang
    kantor = Set(peran.map(\.unit)).sorted()
    semua = peran.contains { $0.peran == .loket && struktur.unit[$0.unit]?.jenis != .kecamatan }
  }

  func memuat(_ satu: Permohonan) -> Bool { semua || kantor.contains(satu.kantor) }
}
