import Bahasa
import Database
import Foundation
import Organisasi
import Pencocokan

/// A row of a file that may be somebody in the register, or another row.
struct MiripImpor: Sendable {
  let baris: Int
  let nama: String
  /// `baris 12`, or the village of somebody in the register.
  let lawan: String
  let namaLawan: String
  /// Who is named of the register; nil for another row, and for somebody elsewhere who is not named.
  let penduduk: Penduduk.ID?
  let skor: Double
  let alasan: String
}

/// Takes in the new rows of a file beside the whole register, and compares all of it at the end: seconds, where
/// asking for each row would take hours.
struct GandaImpor: Sendable {
  private var himpunan: Himpunan
  /// How many are in the register; those after them are rows of the file.
  private let terdaftar: Int
  private let induk: [UnitKerja.ID: UnitKerja.ID]
  private let lingkup: LingkupPenduduk
  private var baris: [(nomor: Int, nama: String)] = []

  init(_ register: Himpunan, _ induk: [UnitKerja.ID: UnitKerja.ID], _ lingkup: LingkupPenduduk) {
    himpunan = register
    terdaftar = register.banyak
    self.induk = induk
    self.lingkup = lingkup
  }

  mutating func tambah(_ calon: CalonPenduduk, keluarga: KartuKeluarga.ID) {
    baris.append((calon.baris, calon.biodata.nama))
    himpunan.tambah(
      CatatanOrang(-Int64(baris.count), calon.biodata, keluarga: keluarga, desa: calon.desa, induk))
  }

  /// Pairs of which at least one is a row of the file, the likeliest first.
  func mirip(ambang: Double, _ db: Database) async throws -> [MiripImpor] {
    if baris.isEmpty { return [] }
    let sapuan = Sapuan(himpunan)
    let pasangan = await sapuan.pasangan(ambang: ambang).filter { $0.b >= terdaftar }
    let id = pasangan.filter { $0.a < terdaftar }.map { Penduduk.ID(rawValue: sapuan.id($0).a) }
    let orang = try await db.read { [lingkup] tx in try tx.sebutan(id, lingkup) }
    return pasangan.map { satu in
      let b = baris[satu.b - terdaftar]
      let lawan: SebutanMirip =
        satu.a >= terdaftar
        ? SebutanMirip(
          tempat: "baris \(baris[satu.a - terdaftar].nomor)", nama: baris[satu.a - terdaftar].nama)
        : orang[Penduduk.ID(rawValue: sapuan.id(satu).a)] ?? SebutanMirip(tempat: "register", nama: "")
      return MiripImpor(
        baris: b.nomor, nama: b.nama, lawan: lawan.tempat, namaLawan: lawan.nama, penduduk: lawan.penduduk,
        skor: satu.peluang, alasan: sapuan.alasan(satu).teks)
    }
  }
}

/// How the other one of a pair is told of.
private struct SebutanMirip {
  let tempat: String
  let nama: String
  var penduduk: Penduduk.ID?
}

extension Tx {
  /// The village and the name of each; of those outside of `lingkup` the village alone.
  fileprivate func sebutan(
    _ id: [Penduduk.ID], _ lingkup: LingkupPenduduk
  ) throws -> [Penduduk.ID: SebutanMirip] {
    var hasil: [Penduduk.ID: SebutanMirip] = [:]
    for awal in stride(from: 0, to: id.count, by: 500) {
      let bagian: [(Penduduk.ID, UnitKerja.ID, String, String)] = try all(
        """
        SELECT p.id AS id, p.desa AS unit, u.nama AS desa, p.nama AS nama
        FROM penduduk p
        JOIN unit u ON u.id = p.desa
        WHERE p.id IN (\(list: id[awal..<min(id.count, awal + 500)]))
        ORDER BY p.id
        """
      ) { (try $0["id"], try $0["unit"], try $0["desa"], try $0["nama"]) }
      for (id, unit, desa, nama) in bagian {
        let terlihat = lingkup.memuat(unit)
        hasil[id] = SebutanMirip(
          tempat: "\(desa) (register)", nama: terlihat ? nama : "seseorang di luar wilayah Anda",
          penduduk: terlihat ? id : nil)
      }
    }
    return hasil
  }
}
