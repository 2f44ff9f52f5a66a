import Database
import Foundation
import TestKit
import Testing
import Tugas

@Suite struct BerkalaTests {
  @Test func `giliran harian jatuh pada jam WIB`() {
    let jadwal = Jadwal.harian(jam: 7, menit: 30)
    let tepat = Date(
      timeIntervalSince1970: 1_800_000_000 - 1_800_000_000.truncatingRemainder(dividingBy: 86_400) + 1800)
    #expect(jadwal.giliran(pada: tepat) == tepat)
    #expect(jadwal.giliran(pada: tepat - 1) == tepat - 86_400)
    #expect(jadwal.giliran(pada: tepat + 86_399) == tepat)
    #expect(jadwal.berikutnya(setelah: tepat) == tepat + 86_400)
    #expect(jadwal.berikutnya(setelah: tepat - 1) == tepat)
  }

  @Test func `giliran tiap sekian menit sama di semua proses`() {
    let saat = Date(timeIntervalSince1970: 1_800_000_123)
    #expect(Jadwal.setiap(menit: 15).giliran(pada: saat) == Date(timeIntervalSince1970: 1_800_000_000))
    #expect(Jadwal.setiap(menit: 15).berikutnya(setelah: saat) == Date(timeIntervalSince1970: 1_800_000_900))
  }

  @Test(arguments: Mesin.allCases)
  func `tiap giliran dikerjakan sekali oleh semua pelaksana bersama`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let berkala = [TugasBerkala("ringkasan", .setiap(menit: 15), .kata, "ringkas")]
      let satu = bengkel.pelaksana([bengkel.pencatat()], nama: "satu", berkala: berkala)
      let dua = bengkel.pelaksana([bengkel.pencatat()], nama: "dua", berkala: berkala)
      #expect(try await satu.kerjakanSemua() == 1)
      #expect(try await dua.kerjakanSemua() == 0)
      bengkel.maju(899)
      #expect(try await dua.kerjakanSemua() == 0)
      bengkel.maju(1)
      #expect(try await dua.kerjakanSemua() == 1)
      #expect(try await satu.kerjakanSemua() == 0)
      // Days without any process are made up for once.
      bengkel.maju(86_400 * 3)
      #expect(try await satu.kerjakanSemua() == 1)
      #expect(bengkel.catatan.count == 3)
    }
  }
}
