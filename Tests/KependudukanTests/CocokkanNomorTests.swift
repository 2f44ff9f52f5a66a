import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Nomor yang diketik tidak memberi tahu apa pun dengan sendirinya, dan setiap percobaan terhitung.
struct CocokkanNomorTests {
  @Test(arguments: Mesin.allCases)
  func `NIK dan tanggal lahir bersama menemukan orangnya, salah satu keliru sama dengan tidak ada`(
    _ mesin: Mesin
  )
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let k = try await daerah.sutrisno()
      let register = daerah.kependudukan
      let lahir = try hari("1978-08-17")
      let nik = try await daerah.nik(k.suparmi).teks
      func cocok(_ nik: String, _ lahir: Tanggal) async throws -> Penduduk.ID? {
        try await register.cocokkan(nik: nik, lahir: lahir, oleh: daerah.warsini)?.id
      }
      #expect(try await cocok(nik, lahir) == k.suparmi)
      #expect(try await cocok(nik, lahir + 1) == nil)
      #expect(try await cocok("3314015708780099", lahir) == nil)
      #expect(try await daerah.lihatan() == 3)
      // Suparmi tahu bahwa nomornya diketik, dua kali.
      let diketik = try await register.pelihat(k.suparmi).filter { $0.peristiwa == "penduduk.dilihat" }
      #expect(diketik.count == 2 && diketik.allSatisfy { $0.keterangan.contains("diketik") })
      _ = try await daerah.meninggal([k.suparmi])
      #expect(try await cocok(nik, lahir) == nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `nomor KK cocok hanya dengan nama kepala keluarganya`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let k = try await daerah.sutrisno()
      let register = daerah.kependudukan
      let nomor = try register.sandi.bukaKK(try await daerah.keluarga(k.kk).nomor, k.kk.rawValue).teks
      func cocok(_ nomor: String, _ nama: String) async throws -> KartuKeluarga.ID? {
        try await register.cocokkan(nomorKK: nomor, kepala: nama, oleh: daerah.warsini)?.id
      }
      #expect(try await cocok(nomor, "SUTRISNO") == k.kk)
      #expect(try await cocok(nomor, "Suparmi") == nil)
      #expect(try await cocok("3314011703260099", "Sutrisno") == nil)
      #expect(try await daerah.lihatan() == 3)
      // Yang namanya mungkin disebut peringatan pada formulir itu tahu.
      let dwi = try await register.pelihat(k.dwi).filter { $0.peristiwa == "penduduk.ikut_tampil" }
      #expect(dwi.count == 1 && dwi.first?.keterangan.hasPrefix("keluarga yang dituju") == true)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `NIK yang diketik lalu tidak dicatat terhitung, milik siapa pun atau bukan`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let k = try await daerah.sutrisno()
      var pencatatan = daerah.pencatatan
      pencatatan.peringatan = .tanyakan
      let tanya = pencatatan
      for nik in ["3314010105750001", "3314010105750077"] {
        await #expect(throws: (any Error).self) {
          try await daerah.kependudukan.betulkanNIK(
            k.dwi, versi: 1, menjadi: .tertulis(nik), tanya, oleh: daerah.warsini)
        }
      }
      #expect(try await daerah.lihatan() == 2)
    }
  }
}

extension Daerah {
  fileprivate func lihatan() async throws -> Int {
    try await db.read { try $0.jumlahLihat(warsini.orang, sejak: .distantPast) }
  }
}
