import Bahasa
import Database
import Jejak
import Organisasi
import TestKit
import Testing
import Web

@testable import Kependudukan

/// Old codes of kecamatan that no list has any more: an administrator adds them, and numbers with them are accepted.
@Suite struct KodeWilayahTests {
  private let admin = Pelaku(
    orang: .init(rawValue: 7), nama: "Warsini", penugasan: [], peran: [PeranUnit(.admin)])
  private let lama = KodeWilayahForm(kode: "33.14.99", nama: "Sragen Lama", dasar: "PP contoh 1/1990")

  @Test(arguments: Mesin.allCases)
  func `NIK dengan kode lama diterima sesudah kodenya ditambahkan, dan ditolak sesudah dicabut`(
    _ mesin: Mesin
  )
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      func nik() async throws -> NIK { try await daerah.db.read { try $0.nik("3314990105750001") } }
      await #expect(throws: NomorError.wilayah(.nik, 331_499)) { _ = try await nik() }
      try await daerah.kependudukan.tambahKodeWilayah(lama, oleh: admin)
      #expect(try await nik().wilayah == 331_499)
      let (ada, cari, nama) = try await daerah.db.read {
        (try $0.kodeWilayah(""), try $0.kodeWilayah("33149"), try $0.kodeWilayah("sragen lama"))
      }
      #expect(ada.map(\.kode) == [331_499] && ada == cari && nama == ada)
      #expect(ada.first?.ditambahkan == true && ada.first?.sumber == "PP contoh 1/1990")
      try await daerah.kependudukan.cabutKodeWilayah(331_499, oleh: admin)
      await #expect(throws: NomorError.wilayah(.nik, 331_499)) { _ = try await nik() }
      let jejak = try await daerah.db.read { try $0.cerita("wilayah_nik", 331_499).map(\.peristiwa) }
      #expect(Set(jejak) == ["penduduk.kode_wilayah_ditambah", "penduduk.kode_wilayah_dicabut"])
    }
  }

  @Test func `kode yang sudah ada, yang keliru, dan yang bukan administrator ditolak`() async throws {
    try await Daerah.buka { daerah in
      let register = daerah.kependudukan
      let ganda = await #expect(throws: FieldErrors.self) {
        try await register.tambahKodeWilayah(
          KodeWilayahForm(kode: "331401", nama: "Kalijambe", dasar: "x"), oleh: admin)
      }
      #expect(ganda?["kode"]?.hasPrefix("Kode ini sudah dikenal sebagai") == true)
      let kosong = await #expect(throws: FieldErrors.self) {
        try await register.tambahKodeWilayah(KodeWilayahForm(kode: "12345"), oleh: admin)
      }
      #expect(kosong.map { Set($0.fields.keys) } == ["kode", "nama", "dasar"])
      await #expect(throws: KonterError.bukanPengatur) {
        try await register.tambahKodeWilayah(lama, oleh: daerah.warsini)
      }
      // what was shipped cannot be taken away
      await #expect(throws: PendudukError.tidakAda) {
        try await register.cabutKodeWilayah(331_401, oleh: admin)
      }
      let tetap = try await daerah.db.read { try $0.kodeWilayah("331401") }
      #expect(tetap.count == 1)
    }
  }
}
