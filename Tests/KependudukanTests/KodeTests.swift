import Database
import TestKit
import Testing

@testable import Kependudukan

struct KodeTests {
  @Test(arguments: Mesin.allCases)
  func `tabel kode lengkap dan sejalan dengan jenis di program`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let kode = try await daerah.db.read { try $0.kodePenduduk() }
      #expect(kode.daftar(.pekerjaan).map(\.kode) == Array(1...99))
      #expect(kode.daftar(.statusKawin).map(\.kode) == StatusKawin.allCases.map(\.rawValue))
      #expect(
        kode.daftar(.shdk).map { $0.nama.lowercased() }
          == HubunganKeluarga.allCases.map { $0.nama.lowercased() })
      #expect(
        kode.daftar(.statusKawin).map { $0.nama.lowercased() }
          == StatusKawin.allCases.map { $0.nama.lowercased() })
      for tabel in KodePenduduk.Tabel.allCases { #expect(!kode.daftar(tabel).isEmpty, "\(tabel)") }
      #expect(kode.nama(.agama, 3) == "KATOLIK")
      #expect(kode.daftar(.pekerjaan).last?.kepastian == "sebagian")
    }
  }

  @Test func `kode OpenSID tidak menjadikan semua lainnya anggota lembaga tinggi`() async throws {
    try await Daerah.buka { daerah in
      let kode = try await daerah.db.read { try $0.kodePenduduk() }
      #expect(kode.dariOpenSID(.pekerjaan, 89) == 99)
      #expect(kode.nama(.pekerjaan, 99) == "LAINNYA")
      #expect(kode.dariOpenSID(.pekerjaan, 88) == 88)
      #expect(kode.dariOpenSID(.pekerjaan, 120) == nil)
      #expect([1, 2, 3, 4, 5].map { kode.dariOpenSID(.statusKawin, $0) } == [1, 2, 4, 6, nil])
      for lama in 1...4 {
        let baru = try #require(kode.dariOpenSID(.statusKawin, lama))
        #expect(kode.keOpenSID(.statusKawin, baru) == lama)
      }
      #expect((89...99).allSatisfy { kode.keOpenSID(.pekerjaan, $0) == 89 })
    }
  }

  @Test func `semai kedua kali tidak mengubah apa yang dibetulkan administrator`() async throws {
    try await Daerah.buka { daerah in
      try await daerah.db.write { tx in
        try tx.run(
          "UPDATE kode_penduduk SET nama = 'ATLET', kepastian = 'terverifikasi' WHERE tabel = 'pekerjaan' AND kode = 91"
        )
        try Kependudukan.semai(tx)
      }
      let kode = try await daerah.db.read { try $0.kodePenduduk() }
      #expect(kode.nama(.pekerjaan, 91) == "ATLET")
    }
  }

  @Test func `jenis kelamin terbaca dari berbagai tulisan`() {
    for teks in ["1", "L", "lk", "Laki-laki", "LAKI - LAKI"] {
      #expect(JenisKelamin(tulisan: teks) == .lakiLaki)
    }
    for teks in ["2", "P", "Pr", "PEREMPUAN"] { #expect(JenisKelamin(tulisan: teks) == .perempuan) }
    #expect(JenisKelamin(tulisan: "X") == nil)
  }
}
