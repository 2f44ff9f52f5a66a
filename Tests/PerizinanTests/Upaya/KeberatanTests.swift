import Bahasa
import Database
import Foundation
import Kalender
import LogPublik
import Organisasi
import TestKit
import Testing

@testable import Perizinan

@Suite("Keberatan atas penolakan")
struct KeberatanTests {
  @Test(
    "Dikabulkan atasan: permohonan kembali ke tahap yang menolaknya, dan log mencatatnya",
    arguments: Mesin.allCases)
  func dikabulkan(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let tanda = try await kantor.ditolak()
      await #expect(throws: FieldErrors.self) { try await kantor.perizinan.ajukanKeberatan(tanda.kunci, " ") }
      try await kantor.perizinan.ajukanKeberatan(tanda.kunci, "Gambar saya lengkap.")
      await #expect(throws: UpayaError.tidakDapatKeberatan(TeksPerizinan(kode: "id").keberatanBukanDitolak)) {
        try await kantor.perizinan.ajukanKeberatan(tanda.kunci, "Sekali lagi.")
      }
      let keberatan = try #require(try await kantor.db.read { try $0.keberatan(tanda.id) })
      let form = KeberatanForm(putusan: "dikabulkan", pertimbangan: "Gambar memang ada.")
      // Kepala kantor yang menolak bukan atasannya.
      await #expect(throws: UpayaError.bukanPemutus) {
        try await kantor.perizinan.putusKeberatan(
          keberatan.id, form, oleh: kantor.siapa(.penandatangan, 27))
      }
      await #expect(throws: FieldErrors.self) {
        try await kantor.perizinan.putusKeberatan(
          keberatan.id, KeberatanForm(putusan: "ditolak"), oleh: kantor.siapa(.penandatangan, 2))
      }
      try await kantor.perizinan.putusKeberatan(keberatan.id, form, oleh: kantor.siapa(.penandatangan, 2))
      let kini = try await kantor.permohonan(tanda.id)
      #expect(kini.tahap == "periksa" && kini.hasil == nil && kini.selesai == nil)
      await #expect(throws: UpayaError.sudahDiputus) {
        try await kantor.perizinan.putusKeberatan(keberatan.id, form, oleh: kantor.siapa(.penandatangan, 1))
      }
      let log = try await kantor.db.read {
        try $0.entriLog(jenis: "keberatan_izin", objek: keberatan.id.rawValue)
      }
      #expect(log.count == 2)
      try await kantor.jalankan(tanda.id, sampai: "selesai")
    }
  }

  @Test("Siapa yang ikut memutus permohonannya tidak memutus keberatannya", arguments: Mesin.allCases)
  func orangSama(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let tanda = try await kantor.ditolak()
      try await kantor.perizinan.ajukanKeberatan(tanda.kunci, "Gambar saya lengkap.")
      let sekda = try kantor.siapa(.penandatangan, 2)
      try await kantor.db.write {
        try $0.run(
          "UPDATE peristiwa_izin SET orang = \(sekda.orang) WHERE permohonan = \(tanda.id) AND arah = 'tolak'"
        )
      }
      let keberatan = try #require(try await kantor.db.read { try $0.keberatan(tanda.id) })
      let form = KeberatanForm(putusan: "ditolak", pertimbangan: "Penolakan sudah benar.")
      await #expect(throws: UpayaError.ikutMemutus) {
        try await kantor.perizinan.putusKeberatan(keberatan.id, form, oleh: sekda)
      }
      try await kantor.perizinan.putusKeberatan(keberatan.id, form, oleh: kantor.siapa(.penandatangan, 1))
      #expect(try await kantor.permohonan(tanda.id).hasil == .tolak)
    }
  }

  @Test("Dua puluh satu hari kerja, tidak lebih", arguments: Mesin.allCases)
  func lewat(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let tanda = try await kantor.ditolak()
      let waktu = kantor.jam.kini
      let berkas = try await kantor.db.read { try kantor.perizinan.berkas(tanda.id, $0, pada: waktu) }
      let batas = try #require(berkas.batasKeberatan)
      kantor.jam.ke(batas + 1)
      await #expect(throws: UpayaError.self) {
        try await kantor.perizinan.ajukanKeberatan(tanda.kunci, "Terlambat.")
      }
      kantor.jam.ke(batas - 3600)
      try await kantor.perizinan.ajukanKeberatan(tanda.kunci, "Pada hari terakhir.")
      let keberatan = try #require(try await kantor.db.read { try $0.keberatan(tanda.id) })
      let hari = try await kantor.db.read { try $0.kalenderKerja().hariKerja() }
      #expect(hari.jumlahHariKerja(setelah: Tanggal(batas), sampai: Tanggal(keberatan.batas)) == 10)
    }
  }
}

extension KantorIzin {
  func ditolak() async throws -> TandaTerima {
    let tanda = try await perizinan.ajukan(
      PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: AlirTests.rumah))
    try await jalankan(tanda.id, sampai: "periksa")
    try await perizinan.tindak(
      Tindakan(tanda.id, langkah: 2, "tolak", alasan: "Gambar tidak ada."), oleh: siapa(.verifikator, 27))
    return tanda
  }
}
