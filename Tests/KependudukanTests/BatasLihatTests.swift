import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Daftar nama berbobot menurut isinya, dan membuka nomor mempunyai batas sendiri.
struct BatasLihatTests {
  @Test(arguments: Mesin.allCases)
  func `tiga puluh nama berbobot empat lihatan, dan nomor ke-tiga tidak dibuka`(_ mesin: Mesin) async throws {
    try await KantorDesa.buka(mesin) { kantor in
      // Who protects the data is kept by the module of access, which is not here.
      try await kantor.db.write { tx in
        try tx.run("CREATE TABLE akun (id INTEGER PRIMARY KEY, orang INTEGER, aktif INTEGER)")
        try tx.run(
          "CREATE TABLE peran_akun (akun INTEGER, peran TEXT, mulai TEXT, selesai TEXT, PRIMARY KEY (akun, peran))"
        )
      }
      let k = try await kantor.daerah.sutrisno()
      let (kaur, waktu) = (kantor.kaur, kantor.daerah.kependudukan.now())
      let orang = (0..<30).map { Penduduk.ID(rawValue: 900 + Int64($0)) }
      try await kantor.db.write { tx in
        try tx.catatTampil(orang, untuk: "Daftar penduduk Keden", oleh: kaur, pada: waktu)
        #expect(try tx.jumlahLihat(kaur.orang, sejak: waktu.addingTimeInterval(-3600)) == 4)
        try tx.run(
          """
          INSERT INTO ketentuan_pelindungan (satu, jendela_menit, batas_tanda, batas_henti, batas_tebakan,
                                             batas_buka, simpan_jejak_tahun, simpan_keluar_tahun)
          VALUES (1, 60, 200, 600, 30, 2, 5, 25)
          """)
      }
      func bukaNomor() async throws {
        try await kantor.db.write { tx in
          try tx.catatLihat(
            "penduduk.dibuka", "penduduk", k.tri.rawValue, untuk: "mencocokkan KTP", oleh: kaur, pada: waktu)
        }
      }
      try await bukaNomor()
      try await bukaNomor()
      await #expect(throws: PelindunganError.terlaluBanyakDibuka) { try await bukaNomor() }
      let ditandai = try await kantor.db.read { tx in
        try tx.value("SELECT COUNT(*) FROM jejak WHERE peristiwa = 'penduduk.lihat_dihentikan'", as: Int.self)
      }
      #expect(ditandai == 1)
    }
  }
}
