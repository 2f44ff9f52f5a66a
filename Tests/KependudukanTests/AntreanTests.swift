import Bahasa
import Database
import TestKit
import Testing

@testable import Kependudukan

struct AntreanTests {
  @Test(arguments: Mesin.allCases)
  func `nomor yang diambil serentak urut tanpa celah`(_ mesin: Mesin) async throws {
    try await LoketUji.buka(mesin) { loket in
      try await withThrowingTaskGroup(of: Void.self) { kelompok in
        for urut in 0..<30 {
          kelompok.addTask {
            _ = try await loket.kependudukan.ambilNomor(
              di: urut % 3 == 0 ? LoketUji.gemolong : LoketUji.pusat, untuk: .baru, kunci: "k\(urut)")
          }
        }
        try await kelompok.waitForAll()
      }
      let hari = loket.daerah.hariIni
      let (pusat, gemolong) = try await loket.db.read { tx in
        (
          try tx.menunggu(di: LoketUji.pusat, pada: hari), try tx.menunggu(di: LoketUji.gemolong, pada: hari)
        )
      }
      #expect(pusat.map(\.nomor) == Array(1...20))
      #expect(gemolong.map(\.nomor) == Array(1...10))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang dipanggil dilayani, yang tidak datang dilewati, nomor selesai bersama permohonannya`(
    _ mesin: Mesin
  ) async throws {
    try await LoketUji.buka(mesin) { loket in
      let k = loket.kependudukan
      let keluarga = try await loket.daerah.sutrisno()
      let satu = try await k.ambilNomor(di: LoketUji.pusat, untuk: .baru, kunci: "1")
      #expect(try await k.ambilNomor(di: LoketUji.pusat, untuk: .baru, kunci: "1") == satu)
      let dua = try await k.ambilNomor(di: LoketUji.pusat, untuk: .baru, kunci: "2")
      #expect(try await k.panggilBerikut(di: LoketUji.pusat, meja: "3", oleh: loket.warsini) == satu)
      #expect(try await k.panggilBerikut(di: LoketUji.pusat, meja: "3", oleh: loket.warsini) == satu)
      try await k.lewati(satu, oleh: loket.warsini)
      #expect(try await k.panggilBerikut(di: LoketUji.pusat, meja: "3", oleh: loket.warsini) == dua)
      var isian = loket.baru(keluarga.dwi, .baru, kunci: "a")
      isian.antrean = dua
      let id = try await k.ajukan(isian, oleh: loket.warsini)
      #expect(try await loket.db.read { try $0.antrean(dua) }?.status == .dilayani)
      await #expect(throws: AntreanError.kosong) {
        try await k.panggilBerikut(di: LoketUji.pusat, meja: "3", oleh: loket.warsini)
      }
      try await k.batalkan(id, alasan: "pulang", oleh: loket.warsini)
      #expect(try await loket.db.read { try $0.antrean(dua) }?.status == .selesai)
      var lagi = loket.baru(keluarga.dwi, .baru, kunci: "b")
      lagi.antrean = dua
      await #expect(throws: KonterError.antreanLain) { try await k.ajukan(lagi, oleh: loket.warsini) }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kode dari rumah berlaku satu kali, di loket dan hari yang dipilih`(_ mesin: Mesin) async throws {
    try await LoketUji.buka(mesin) { loket in
      let k = loket.kependudukan
      let kode = try await k.daftarDariRumah(
        di: LoketUji.gemolong, pada: loket.daerah.hariIni, untuk: .hilang)
      await #expect(throws: AntreanError.kodeTidakAda) {
        try await k.ambilNomor(di: LoketUji.pusat, untuk: .baru, kode: kode, kunci: "1")
      }
      let id = try await k.ambilNomor(
        di: LoketUji.gemolong, untuk: .baru, kode: kode.lowercased(), kunci: "2")
      #expect(try await loket.db.read { try $0.antrean(id) }?.jenis == .hilang)
      await #expect(throws: AntreanError.kodeTerpakai) {
        try await k.ambilNomor(di: LoketUji.gemolong, untuk: .baru, kode: kode, kunci: "3")
      }
      let terlambat = loket.daerah.hariIni + 31
      await #expect(throws: FieldErrors.self) {
        try await k.daftarDariRumah(di: LoketUji.gemolong, pada: terlambat, untuk: .hilang)
      }
    }
  }
}
