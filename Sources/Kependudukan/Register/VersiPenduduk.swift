import Database
import Foundation
import Organisasi

/// A superseded state as it is kept: everything but the numbers, which stand beside it sealed.
struct IsiVersiPenduduk: Codable {
  let biodata: Biodata
  let nikSementara: Bool
  let keluarga: KartuKeluarga.ID?
  let keluargaTerakhir: KartuKeluarga.ID?
  let desa: UnitKerja.ID
  let status: StatusPenduduk

  init(_ orang: Penduduk) {
    biodata = orang.biodata
    nikSementara = orang.nikSementara
    keluarga = orang.keluarga
    keluargaTerakhir = orang.keluargaTerakhir
    desa = orang.desa
    status = orang.status
  }
}

struct IsiVersiKeluarga: Codable {
  let alamat: AlamatKeluarga
  let desa: UnitKerja.ID
  let status: KartuKeluarga.Status
  let digantiOleh: KartuKeluarga.ID?

  init(_ kk: KartuKeluarga) {
    alamat = kk.alamat
    desa = kk.desa
    status = kk.status
    digantiOleh = kk.digantiOleh
  }
}

/// One superseded version of a person, for the history.
package struct VersiPenduduk: Sendable {
  package let orang: Penduduk
  package let berakhir: Date
  /// The event that replaced it.
  package let diakhiri: Peristiwa.ID
  package let oleh: Orang.ID?
}

extension Tx {
  func simpanVersi(_ orang: Penduduk, diakhiri: Peristiwa.ID, oleh: Orang.ID?, pada waktu: Date) throws {
    try run(
      """
      INSERT INTO versi_penduduk (penduduk, versi, isi, nik, nik_sidik, nik_ayah, nik_ayah_sidik, nik_ibu,
                                  nik_ibu_sidik, peristiwa, diakhiri, berakhir, oleh)
      VALUES (\(orang.id), \(orang.versi), \(json(IsiVersiPenduduk(orang))), \(orang.nik?.isi), \(orang.nik?.sidik),
              \(orang.nikAyah?.isi), \(orang.nikAyah?.sidik), \(orang.nikIbu?.isi), \(orang.nikIbu?.sidik),
              \(orang.peristiwa), \(diakhiri), \(waktu), \(oleh))
      """)
  }

  func simpanVersi(_ kk: KartuKeluarga, diakhiri: Peristiwa.ID, oleh: Orang.ID?, pada waktu: Date) throws {
    try run(
      """
      INSERT INTO versi_keluarga (keluarga, versi, isi, peristiwa, diakhiri, berakhir, oleh)
      VALUES (\(kk.id), \(kk.versi), \(json(IsiVersiKeluarga(kk))), \(kk.peristiwa), \(diakhiri), \(waktu), \(oleh))
      """)
  }

  /// The superseded versions of a person, newest first.
  package func riwayat(_ penduduk: Penduduk.ID, batas: Int = 200) throws -> [VersiPenduduk] {
    try all(
      """
      SELECT penduduk, versi, isi, nik, nik_sidik, nik_ayah, nik_ayah_sidik, nik_ibu, nik_ibu_sidik, peristiwa,
             diakhiri, berakhir, oleh
      FROM versi_penduduk
      WHERE penduduk = \(penduduk)
      ORDER BY versi DESC
      LIMIT \(batas)
      """)
  }

  func versi(_ penduduk: Penduduk.ID, _ versi: Int) throws -> Penduduk? {
    try first(
      """
      SELECT penduduk, versi, isi, nik, nik_sidik, nik_ayah, nik_ayah_sidik, nik_ibu, nik_ibu_sidik, peristiwa,
             diakhiri, berakhir, oleh
      FROM versi_penduduk
      WHERE penduduk = \(penduduk) AND versi = \(versi)
      """, as: VersiPenduduk.self)?
      .orang
  }

  /// The state that a family had, on the row that it has now.
  func versi(_ kini: KartuKeluarga, _ versi: Int) throws -> KartuKeluarga? {
    try first(
      """
      SELECT isi, peristiwa
      FROM versi_keluarga
      WHERE keluarga = \(kini.id) AND versi = \(versi)
      """
    ) { row in
      let isi = try dariJSON(IsiVersiKeluarga.self, try row["isi"])
      var lama = kini
      lama.alamat = isi.alamat
      lama.desa = isi.desa
      lama.status = isi.status
      lama.digantiOleh = isi.digantiOleh
      lama.versi = versi
      lama.peristiwa = try row["peristiwa"]
      return lama
    }
  }
}

extension VersiPenduduk: RowDecodable {
  package init(row: Row) throws {
    let isi = try dariJSON(IsiVersiPenduduk.self, try row["isi"])
    orang = Penduduk(
      id: try row["penduduk"], biodata: isi.biodata, nik: NomorTersegel(try row["nik"], try row["nik_sidik"]),
      nikSementara: isi.nikSementara,
      nikAyah: NomorTersegel(try row["nik_ayah"], try row["nik_ayah_sidik"]),
      nikIbu: NomorTersegel(try row["nik_ibu"], try row["nik_ibu_sidik"]), keluarga: isi.keluarga,
      keluargaTerakhir: isi.keluargaTerakhir, desa: isi.desa, status: isi.status, versi: try row["versi"],
      peristiwa: try row["peristiwa"])
    berakhir = try row["berakhir"]
    diakhiri = try row["diakhiri"]
    oleh = try row["oleh"]
  }
}
