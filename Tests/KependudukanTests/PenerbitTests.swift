import Bahasa
import Database
import Foundation
import TestKit
import Testing

@testable import Kependudukan

struct PenerbitTests {
  struct Batal: Error {}

  @Test(arguments: Mesin.allCases)
  func `nomor yang diminta serentak tidak pernah sama`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let penerbit = PenerbitNomor(sandi: daerah.kependudukan.sandi)
      let lahir = try hari("2026-03-01")
      let terbit = try await withThrowingTaskGroup(of: NIK.self) { kelompok in
        for _ in 0..<40 {
          kelompok.addTask {
            try await daerah.db.write { tx in
              try penerbit.terbitkanNIK(tx, wilayah: 331_401, lahir: lahir, .perempuan)
            }
          }
        }
        return try await kelompok.reduce(into: []) { $0.append($1) }
      }
      #expect(Set(terbit).count == 40)
      #expect(Set(terbit.map(\.urut)) == Set(1...40))
      #expect(terbit.allSatisfy { $0.awalan == 331_401_410_326 })
    }
  }

  @Test(arguments: Mesin.allCases)
  func `nomor yang batal dipakai kembali, yang sudah dipunyai orang dilewati`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let penerbit = PenerbitNomor(sandi: daerah.kependudukan.sandi)
      let lahir = try hari("1990-01-01")
      await #expect(throws: Batal.self) {
        try await daerah.db.write { tx in
          _ = try penerbit.terbitkanNIK(tx, wilayah: 331_401, lahir: lahir, .lakiLaki)
          throw Batal()
        }
      }
      let sandi = daerah.kependudukan.sandi
      let nik = try await daerah.db.write { tx in
        try tx.contohPenduduk(nik: NIK("3314010101900001"), sandi)
        return try penerbit.terbitkanNIK(tx, wilayah: 331_401, lahir: lahir, .lakiLaki)
      }
      #expect(nik.teks == "3314010101900002")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kecamatan yang tidak dikenal dan nomor yang habis ditolak`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let penerbit = PenerbitNomor(sandi: daerah.kependudukan.sandi)
      let direkam = daerah.hariIni
      await #expect(throws: NomorError.wilayah(.kk, 331_499)) {
        try await daerah.db.write { try penerbit.terbitkanKK($0, wilayah: 331_499, direkam: direkam) }
      }
      try await daerah.db.write { tx in
        try tx.run(
          """
          INSERT INTO nomor_penduduk (jenis, awalan, terakhir)
          VALUES ('kk', \(Int(NomorKK(wilayah: 331_401, direkam: direkam, urut: 0).awalan)), 9999)
          """)
      }
      await #expect(throws: NomorError.habis(.kk)) {
        try await daerah.db.write { try penerbit.terbitkanKK($0, wilayah: 331_401, direkam: direkam) }
      }
    }
  }
}

extension Tx {
  /// Somebody who left, so that no family is needed.
  func contohPenduduk(nik: NIK, _ sandi: Sandi) throws {
    let peristiwa = Peristiwa(
      id: key(), jenis: .pencatatan, tanggal: Tanggal(hariKe: 20_000), dicatat: .distantPast, pencatat: nil,
      desa: nil)
    try tambah(peristiwa)
    let id = key(Penduduk.self)
    try tambah([
      Penduduk(
        id: id,
        biodata: Biodata(
          nama: "Sutrisno", jenisKelamin: .lakiLaki, tempatLahir: "Sragen",
          tanggalLahir: Tanggal(hariKe: 7305),
          agama: 1, shdk: .kepalaKeluarga, namaAyah: "Parto", namaIbu: "Ngatmi"),
        nik: sandi.segel(nik, untuk: .nik, id.rawValue), keluarga: nil, desa: Daerah.keden, status: .pindah,
        ubahan: id.rawValue, peristiwa: peristiwa.id)
    ])
  }
}
