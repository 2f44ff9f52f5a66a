import Cryptography
import Database
import Foundation

/// One row of the trail with its marks.
struct BarisJejak: Sendable, RowDecodable {
  let id: Key<Catatan>
  let catatan: Catatan
  let mac: [UInt8]
  /// Its place in the chain; nil until it is sealed.
  let urut: Int64?
  let segel: [UInt8]?
  /// The line under which its content was erased; nil while it has it.
  let dihapus: Key<Catatan>?

  init(row: Row) throws {
    id = try row["id"]
    catatan = try Catatan(row: row)
    mac = try row["mac"]
    urut = try row["urut"]
    segel = try row["segel"]
    dihapus = try row["dihapus"]
  }

  static let kolom: SQL = """
    id, waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat, mac, urut, segel,
    dihapus
    """

  /// The seal it has at this place after `sebelum`: SHA-256 over the seal before, the place, the row and its mark.
  func segel(urut: Int64, sesudah sebelum: [UInt8]) -> [UInt8] {
    var sandi = SandiBaris()
    sandi.tambah(sebelum)
    sandi.tambah(urut)
    sandi.tambah(catatan.sandi(id))
    sandi.tambah(mac)
    return sha256(sandi.bytes)
  }

  /// Whether it carries the mark of `kunci`; without one, nothing is asked.
  func sah(_ kunci: KunciJejak?) -> Bool {
    kunci.map { constantTimeEquals($0.mac(catatan.sandi(id)), mac) } ?? true
  }

  /// What stands before the first row.
  static let awal = [UInt8](repeating: 0, count: 32)
}

extension Catatan {
  /// Every column in one unambiguous run of bytes: nothing can move from one column to the next unnoticed.
  func sandi(_ id: Key<Catatan>) -> [UInt8] {
    var sandi = SandiBaris()
    sandi.tambah(id.rawValue)
    sandi.tambah(Int64((waktu.timeIntervalSince1970 * 1000).rounded()))
    if let orang { sandi.tambah(orang) } else { sandi.tambah([]) }
    for teks in [nama, jabatan, peristiwa, objekJenis] { sandi.tambah(Array(teks.utf8)) }
    sandi.tambah(objek)
    for teks in [keterangan, rincian, alamat] { sandi.tambah(Array(teks.utf8)) }
    return sandi.bytes
  }
}

/// Values one after the other, each after its length in eight bytes.
struct SandiBaris {
  private(set) var bytes: [UInt8] = []

  mutating func tambah(_ isi: [UInt8]) {
    withUnsafeBytes(of: UInt64(isi.count).bigEndian) { bytes.append(contentsOf: $0) }
    bytes += isi
  }

  /// Eight bytes, so that a number is never mistaken for nothing.
  mutating func tambah(_ angka: Int64) { tambah(withUnsafeBytes(of: angka.bigEndian, Array.init)) }
}
