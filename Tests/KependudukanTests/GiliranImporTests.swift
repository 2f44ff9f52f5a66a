import Database
import Foundation
import TestKit
import Testing

@testable import Kependudukan

/// Satu berkas pada satu waktu, dari pintu mana pun.
struct GiliranImporTests {
  @Test(arguments: Mesin.allCases)
  func `impor di layar dan dari baris perintah bergiliran dan menyebut siapa yang sedang mengimpor`(
    _ mesin: Mesin
  ) async throws {
    try await KantorImpor.buka(mesin) { kantor in
      let register = kantor.daerah.kependudukan
      let id = try await kantor.unggah(KantorImpor.csv([KantorImpor.sutrisno]), oleh: kantor.keden)
      try await kantor.meja.uji(id, kantor.formulir(id), oleh: kantor.keden)
      let semua = try await register.bergiliranImpor(nama: "Pengguna kantaya", berkas: "desa.csv") {
        try await kantor.kerjakan()
        let menunggu = try await kantor.satu(id)
        #expect(menunggu.keadaan == .menguji && menunggu.uji == nil, "it waits for its turn")
        await #expect(
          throws: ImporError.orangLainMengimpor(.init(nama: "Pengguna kantaya", berkas: "desa.csv"))
        ) {
          try await register.bergiliranImpor(nama: "Pengguna lain", berkas: "b.csv") { 0 }
        }
        let kini = kantor.jam.kini
        let pengimpor = try await kantor.db.read { try $0.pengimpor(pada: kini, kecuali: id) }
        let halaman = HalamanImpor(satu: menunggu, laporan: [], desa: nil, saat: kini, pengimpor: pengimpor)
        return halaman.langkah(nil)
      }
      #expect(semua.contains("Sekarang giliran Pengguna kantaya."))

      kantor.jam.majukan(6)
      try await kantor.kerjakan()
      #expect(try await kantor.satu(id).uji?.masuk == 1, "its turn came when the other ended")

      let hidup = kantor.jam.kini + 60
      try await kantor.db.write { tx in
        try tx.run("UPDATE unggahan_impor SET pekerja_sampai = \(hidup) WHERE id = \(id)")
      }
      await #expect(
        throws: ImporError.orangLainMengimpor(.init(nama: "Bayu", berkas: "warga.csv"))
      ) {
        try await register.bergiliranImpor(nama: "Pengguna kantaya", berkas: "desa.csv") { 0 }
      }
      // Who was killed, or slept for longer than a minute, has lost the turn.
      kantor.jam.majukan(61)
      try await register.bergiliranImpor(nama: "Pengguna kantaya", berkas: "desa.csv") {
        kantor.jam.majukan(61)
        let lain = try await register.bergiliranImpor(nama: "Pengguna lain", berkas: "b.csv") { 1 }
        #expect(lain == 1)
        await #expect(throws: ImporError.berubah) { try await register.denyut(Key(rawValue: 1)) }
      }
    }
  }
}
