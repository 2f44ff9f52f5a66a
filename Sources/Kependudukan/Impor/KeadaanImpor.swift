import Database
import Organisasi

/// What an import knows of the register while it goes on: numbers and families met so far.
struct KeadaanImpor: Sendable {
  struct Keluarga: Sendable {
    let id: KartuKeluarga.ID
    let sidik: [UInt8]
    /// The first row of the file that named it.
    let baris: Int
    /// The village, of a family that was in the register before.
    var desa: UnitKerja.ID?
    var adaKepala: Bool
    var aktif: Bool
    /// Closed by somebody, not by this import: nobody is put into it.
    var terkunci = false
  }

  /// An empty register need not be asked.
  let registerKosong: Bool
  private var barisNIK: [UInt64: Int] = [:]
  private var barisTanpaNIK: [[UInt8]: Int] = [:]
  var keluarga: [UInt64: Keluarga] = [:]

  init(registerKosong: Bool) { self.registerKosong = registerKosong }

  /// Families with somebody living and without a head, by the first row of each.
  var tanpaKepala: [(baris: Int, nomor: String)] {
    keluarga.filter { $0.value.aktif && !$0.value.terkunci && !$0.value.adaKepala }
      .map { ($0.value.baris, NomorKK(tersimpan: $0.key).disamarkan) }
      .sorted { $0.0 < $1.0 }
  }

  /// The row that had the same person before; nil the first time.
  mutating func lihat(_ calon: CalonPenduduk) -> Int? {
    guard let nik = calon.nik else {
      if let dahulu = barisTanpaNIK[calon.sidik] { return dahulu }
      barisTanpaNIK[calon.sidik] = calon.baris
      return nil
    }
    if let dahulu = barisNIK[nik.angka] { return dahulu }
    barisNIK[nik.angka] = calon.baris
    return nil
  }
}

extension Tx {
  /// Those of the people with these blind indices who are in the register. A number that was corrected or merged away still
  /// means whom it meant.
  func penduduk(sidik: [[UInt8]]) throws -> [[UInt8]: Penduduk] {
    var hasil: [[UInt8]: Penduduk] = [:]
    for awal in stride(from: 0, to: sidik.count, by: 500) {
      let bagian = sidik[awal..<min(sidik.count, awal + 500)]
      let daftar = try all(
        "SELECT \(.kolomPenduduk) FROM penduduk WHERE nik_sidik IN (\(list: bagian))", as: Penduduk.self)
      for satu in daftar { if let nik = satu.nik { hasil[nik.sidik] = satu } }
      let dahulu: [(sidik: [UInt8], id: Penduduk.ID)] = try all(
        """
        SELECT nik_sidik, penduduk
        FROM versi_penduduk
        WHERE nik_sidik IN (\(list: bagian)) AND \(.nikMasihBerarti)
        ORDER BY berakhir
        """
      ) { (try $0["nik_sidik"], try $0["penduduk"]) }
      for satu in dahulu where hasil[satu.sidik] == nil { hasil[satu.sidik] = try penduduk(satu.id) }
    }
    return hasil
  }

  /// Those without a number among the members of these families, by `CalonPenduduk.sidikTanpaNIK`.
  func tanpaNIK(_ keluarga: [(nomor: NomorKK, id: KartuKeluarga.ID)]) throws -> [[UInt8]: Penduduk] {
    var hasil: [[UInt8]: Penduduk] = [:]
    let nomor = Dictionary(keluarga.map { ($0.id, $0.nomor) }) { pertama, _ in pertama }
    for awal in stride(from: 0, to: keluarga.count, by: 500) {
      let bagian = keluarga[awal..<min(keluarga.count, awal + 500)].map(\.id)
      let daftar = try all(
        "SELECT \(.kolomPenduduk) FROM penduduk WHERE nik IS NULL AND keluarga IN (\(list: bagian))",
        as: Penduduk.self)
      for satu in daftar {
        guard let kk = satu.keluarga.flatMap({ nomor[$0] }) else { continue }
        hasil[CalonPenduduk.sidikTanpaNIK(kk, satu.biodata)] = satu
      }
    }
    return hasil
  }

  /// Those of the families with these blind indices that are in the register, and whether they have a head.
  func keluarga(sidik: [[UInt8]]) throws -> [[UInt8]: (kk: KartuKeluarga, adaKepala: Bool)] {
    var hasil: [[UInt8]: (kk: KartuKeluarga, adaKepala: Bool)] = [:]
    for awal in stride(from: 0, to: sidik.count, by: 500) {
      let bagian = sidik[awal..<min(sidik.count, awal + 500)]
      let daftar = try all(
        "SELECT \(.kolomKeluarga) FROM kartu_keluarga WHERE nomor_sidik IN (\(list: bagian))",
        as: KartuKeluarga.self)
      let berkepala = Set(
        try values(
          "SELECT keluarga FROM penduduk WHERE shdk = 1 AND keluarga IN (\(list: daftar.map(\.id)))",
          as: KartuKeluarga.ID.self))
      for satu in daftar { hasil[satu.nomor.sidik] = (satu, berkepala.contains(satu.id)) }
    }
    return hasil
  }
}
