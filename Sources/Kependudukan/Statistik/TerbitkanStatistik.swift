import Bahasa
import Database
import Foundation
import Organisasi
import Web

/// The tables that are published.
enum HimpunanTerbuka: String, CaseIterable {
  case kecamatan, desa, umur, agama, pendidikan, pekerjaan, kawin, darah, warga

  /// Nil for those by place.
  var menurut: Menurut? { Menurut(rawValue: rawValue) }
}

extension Kependudukan {
  /// Makes the open tables of this month when there are none yet. They stay as they are until the next: tables that
  /// followed each event would tell what happened to one person.
  package func terbitkanStatistik() async throws {
    let waktu = now()
    let bulan = Bulan(Tanggal(waktu))
    try await db.write { tx in
      guard try !tx.exists("SELECT 1 FROM terbitan_statistik WHERE bulan = \(bulan.angka) LIMIT 1") else {
        return
      }
      let struktur = try tx.struktur(pada: Tanggal(waktu))
      let wilayah = try WilayahStatistik(
        nil, struktur, .semua, kabupaten: tx.teksSetelan(.kabupaten))
      let penduduk = try tx.penduduk(menurut: wilayah.idDesa)
      guard penduduk.values.contains(where: { $0.jumlah > 0 }) else { return }
      let tempat = Terbitan.wilayah(
        wilayah.bagian.map { unit, desa in
          (
            unit.nama,
            desa.map { BarisGrafik(nama: struktur.unit[$0]?.nama ?? "", nilai: penduduk[$0] ?? Pasangan()) }
          )
        })
      for himpunan in HimpunanTerbuka.allCases {
        let isi: Terbitan
        switch himpunan.menurut {
        case .some(let menurut):
          let rekap = try Rekap(wilayah, menurut, tx)
          isi = Terbitan(judul: rekap.judul, menurut: menurut.nama, rekap.baris)
        case nil: isi = himpunan == .desa ? tempat.desa : tempat.kecamatan
        }
        try tx.run(
          """
          INSERT INTO terbitan_statistik (bulan, himpunan, isi, disusun)
          VALUES (\(bulan.angka), \(himpunan.rawValue), \(json(isi)), \(waktu))
          """)
      }
    }
  }
}

extension Tx {
  /// The latest published table of a kind, with the moment of the count.
  func terbitan(_ himpunan: HimpunanTerbuka) throws -> (isi: Terbitan, disusun: Date)? {
    try first(
      """
      SELECT isi, disusun
      FROM terbitan_statistik
      WHERE himpunan = \(himpunan.rawValue)
      ORDER BY bulan DESC
      LIMIT 1
      """
    ) { (try dariJSON(Terbitan.self, try $0["isi"]), try $0["disusun"]) }
  }
}
