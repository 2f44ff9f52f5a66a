import Bahasa
import Database
import Foundation
import Jejak
import Lembar
import Organisasi

extension Tx {
  /// Tells the trail, and by a row for each village everybody in it, that data go out. Asked for again after a
  /// breakdown, it is told once.
  /// - Returns: how many people go out.
  func tandaiEkspor(
    _ permintaan: PermintaanEkspor, _ desa: [UnitKerja.ID], _ bentuk: BentukEkspor, tanda: String,
    pada waktu: Date
  ) throws -> Int {
    let id = permintaan.id ?? key()
    let sudah: Int? = try value(
      "SELECT SUM(jumlah) FROM ekspor_desa WHERE ekspor = \(id)", as: Int?.self
    )
    .flatMap(\.self)
    if let sudah { return sudah }
    try run(
      """
      INSERT INTO ekspor_desa (desa, ekspor, jumlah)
      SELECT desa, \(id), COUNT(*)
      FROM penduduk
      WHERE desa IN (\(list: desa)) AND status <> 'tidak_sah'
      GROUP BY desa
      """)
    let jumlah =
      try value("SELECT SUM(jumlah) FROM ekspor_desa WHERE ekspor = \(id)", as: Int?.self).flatMap(\.self)
      ?? 0
    if bentuk == .xlsx, jumlah >= BukuKerjaAliran.barisTerbanyak { throw LembarError.terlaluBesar }
    try catat(
      Catatan(
        waktu: waktu, orang: permintaan.orang?.rawValue, nama: permintaan.sebutan,
        jabatan: permintaan.jabatan,
        peristiwa: "penduduk.diekspor", objekJenis: "ekspor", objek: id.rawValue,
        keterangan: "\(jumlah.ribuan) orang di \(desa.count) desa, \(permintaan.nomor.sebutan); \(tanda)",
        alamat: permintaan.alamat))
    try kabarkanKonsol(permintaan, jumlah, id, pada: waktu)
    return jumlah
  }
}

extension PermintaanEkspor.Nomor {
  var sebutan: String {
    switch self {
    case .utuh: "dengan NIK dan nomor KK utuh"
    case .samar: "NIK dan nomor KK disamarkan"
    }
  }
}
