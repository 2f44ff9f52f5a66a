import Cryptography
import Database
import TestKit
import Testing

@testable import Kependudukan

struct SandiTests {
  let sandi: Sandi
  let nik: NIK

  init() throws {
    sandi = try Sandi(induk: Daerah.kunci)
    nik = try NIK("3314010101900001")
  }

  @Test func `nomor yang disegel terbuka hanya di tempatnya`() throws {
    let tersegel = try sandi.segel(nik, untuk: .nik, 5)
    #expect(try sandi.buka(tersegel, untuk: .nik, 5) == nik)
    #expect(tersegel.isi.count == 36)
    #expect(throws: CryptographyError.self) { try sandi.buka(tersegel, untuk: .nik, 6) }
    #expect(throws: CryptographyError.self) { try sandi.buka(tersegel, untuk: .ibu, 5) }
    #expect(throws: CryptographyError.self) {
      try Sandi(induk: [UInt8](repeating: 8, count: 32)).buka(tersegel, untuk: .nik, 5)
    }
  }

  @Test func `segel berbeda setiap kali, sidiknya sama`() throws {
    let satu = try sandi.segel(nik, untuk: .nik, 5)
    let dua = try sandi.segel(nik, untuk: .nik, 5)
    #expect(satu.isi != dua.isi)
    #expect(satu.sidik == dua.sidik && satu.sidik == sandi.sidik(nik) && satu.sidik.count == 16)
  }

  @Test func `sidik NIK, nomor KK dan kunci lain tidak dapat dicocokkan`() throws {
    let kk = try NomorKK("3314010101900001")
    #expect(kk.angka == nik.angka)
    #expect(sandi.sidik(kk) != sandi.sidik(nik))
    #expect(try Sandi(induk: [UInt8](repeating: 8, count: 32)).sidik(nik) != sandi.sidik(nik))
    #expect(try sandi.bukaKK(sandi.segel(kk, 9), 9) == kk)
  }

  @Test func `kunci yang bukan 32 byte ditolak`() {
    #expect(throws: CryptographyError.self) { try Sandi(induk: [1, 2, 3]) }
  }

  @Test(arguments: Mesin.allCases)
  func `kunci yang hilang dan dibuat ulang ketahuan sebelum dipakai`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let lain = try Sandi(induk: [UInt8](repeating: 8, count: 32))
      try await daerah.db.write { try lain.pastikan($0) }
      try await daerah.db.write { [sandi] in try sandi.pastikan($0) }
      try await daerah.db.write { [sandi, nik] tx in try tx.contohPenduduk(nik: nik, sandi) }
      try await daerah.db.write { [sandi] in try sandi.pastikan($0) }
      await #expect(throws: SandiError.kunciLain) { try await daerah.db.write { try lain.pastikan($0) } }
    }
  }
}
