import Bahasa
import Database
import Foundation
import Jejak
import TestKit
import Testing

@testable import Kependudukan

/// Data penduduk yang ia pakai sendiri untuk mengisi permohonan.
struct DataFormulirTests {
  @Test(arguments: Mesin.allCases)
  func `diberikan seperti tercatat, dan pemakaiannya masuk ke daftar siapa yang melihat`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let register = daerah.kependudukan
      let data = try await register.dataFormulir(keluarga.sutrisno, keperluan: "Izin apotek")
      #expect(data.nik == "3314010105750001")
      #expect(data.nama == "Sutrisno")
      #expect(data.alamat.contains("RT 004/RW 002"))
      #expect("\(data.tanggalLahir)" == "1975-05-01")
      let lihatan = try #require(try await register.pelihat(keluarga.sutrisno).first)
      #expect(lihatan.peristiwa == "warga.data_dipakai" && lihatan.nama == "Pemilik data")
      #expect(lihatan.keterangan.contains("Izin apotek") && !lihatan.keterangan.contains(data.nik))
    }
  }
}
