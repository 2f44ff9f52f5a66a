import CSV
import Database
import Foundation
import TestKit
import Testing

@testable import Kependudukan

/// OpenSID menulis 0 bagi yang belum punya NIK: orangnya tetap masuk, sekali saja.
struct TanpaNIKTests {
  private func berkas(_ baris: [[String]]) throws -> URL {
    let url = URL(filePath: try TestFolder.shared.path("tanpa-nik-\(UUID().uuidString).csv"))
    let csv = CSVWriter(for: .exchange)
    let judul = [
      "nama", "no_kk", "nik", "sex", "tempatlahir", "tanggallahir", "agama_id", "kk_level", "status_dasar",
      "kode_desa",
    ]
    try Data(csv.header(judul) + baris.flatMap { csv.record($0) }).write(to: url)
    return url
  }

  private func orang(_ nama: String, _ nik: String, _ lahir: String, _ shdk: String, _ status: String = "1")
    -> [String]
  {
    [nama, "3314010101200001", nik, "L", "Sragen", lahir, "1", shdk, status, "33.14.01.2001"]
  }

  @Test(arguments: Mesin.allCases)
  func `nik 0 dan kosong masuk tanpa NIK dengan peringatan, dan tidak dua kali`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let url = try berkas([
        orang("Sutrisno", "3314010105750001", "1975-05-01", "1"), orang("Tri", "0", "2017-02-28", "4"),
        orang("Catur", "", "2019-02-28", "4"), orang("Tri", "000", "2017-02-28", "4"),
        orang("Panca", "0", "1990-02-28", "4", "2"),
      ])
      let hasil = try await daerah.kependudukan.impor(BerkasImpor(url, .tulis)).hitungan
      #expect(hasil.masuk == 3 && hasil.galat == 2, "\(hasil)")
      #expect(hasil.peringatan.contains { $0.key.contains("tanpa NIK") && $0.value == 2 })
      let tanpa = try await daerah.db.read { tx in
        try tx.values("SELECT nama FROM penduduk WHERE nik IS NULL ORDER BY nama", as: String.self)
      }
      #expect(tanpa == ["Catur", "Tri"])
      let lagi = try await daerah.kependudukan
        .impor(
          BerkasImpor(
            berkas([
              orang("Sutrisno", "3314010105750001", "1975-05-01", "1"),
              orang("Catur", "0", "2019-02-28", "4"),
            ]), .tulis)
        )
        .hitungan
      #expect(lagi.masuk == 0 && lagi.sama == 2, "\(lagi)")
    }
  }

  @Test func `keluarga tanpa kepala disebut masuk, bukan ditolak`() async throws {
    try await Daerah.buka { daerah in
      let hasil = try await daerah.kependudukan.impor(
        BerkasImpor(berkas([orang("Tri", "0", "2017-02-28", "4")]), .tulis))
      #expect(hasil.hitungan.masuk == 1 && hasil.hitungan.tanpaKepala == 1)
      let baris = try CSVFile.rows([UInt8](Data(contentsOf: hasil.keluarga)))
      #expect(baris.allSatisfy { $0["keadaan"]?.hasPrefix("masuk") == true } && !baris.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: hasil.galat.path))
    }
  }
}
