import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Perizinan

@Suite("Mencari permohonan")
struct CariTests {
  @Test(
    "Yang sudah meninggalkan meja ditemukan menurut hak: kantor sendiri, loket dinas semuanya",
    arguments: Mesin.allCases)
  func ditemukan(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let siti = try await kantor.perizinan.ajukan(
        PermohonanBaru(
          layanan: "imb-rumah-sederhana", saluran: .daring,
          isian: AlirTests.rumah.merging(["nama": "Hj. Siti Aminah, S.Pd."]) { $1 }))
      let lain = try await kantor.perizinan.ajukan(
        PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: AlirTests.rumah))
      try await kantor.jalankan(siti.id, sampai: "survei")
      func kode(_ saringan: SaringanIzin, _ peran: PeranAlur, _ unit: Int64 = 27) async throws -> [String] {
        try await kantor.perizinan.cari(saringan, oleh: kantor.siapa(peran, unit)).baris.map(\.kode)
      }
      #expect(try await kode(SaringanIzin(q: "aminah SITI"), .loket) == [siti.kode])
      #expect(try await kode(SaringanIzin(q: "amin"), .loket) == [])
      #expect(try await kode(SaringanIzin(q: lain.kode.lowercased()), .loket) == [lain.kode])
      #expect(try await kode(SaringanIzin(tahap: "survei"), .verifikator) == [siti.kode])
      #expect(
        try await kode(SaringanIzin(layanan: "imb-rumah-sederhana"), .loket, 19) == [lain.kode, siti.kode])
      #expect(try await kode(SaringanIzin(dari: "2026-03-17"), .loket) == [])
      #expect(try await kode(SaringanIzin(sampai: "2026-03-16"), .loket).count == 2)
      #expect(try await kode(SaringanIzin(layanan: "imb-rumah-sederhana"), .teknis, 5) == [])
      #expect(try await kode(SaringanIzin(), .loket) == [])
      // Yang ditemukan loket dinas dapat dibukanya; dinas lain tidak.
      let waktu = kantor.jam.kini
      _ = try await kantor.db.read { tx in
        try KasusIzin(siti.id, kantor.perizinan, tx, kantor.siapa(.loket, 19), pada: waktu)
      }
      await #expect(throws: PermohonanError.tidakAda) {
        _ = try await kantor.db.read { tx in
          try KasusIzin(siti.id, kantor.perizinan, tx, kantor.siapa(.teknis, 5), pada: waktu)
        }
      }
      // Pemohon membaca siapa yang membuka permohonannya, orang lain tidak ikut tertulis.
      try await kantor.db.write { [perizinan = kantor.perizinan] tx in
        let berkas = try perizinan.berkas(siti.id, tx, pada: waktu)
        for menit in 0..<3 {
          try tx.catatDibuka(
            berkas, oleh: kantor.siapa(.loket, 19), pada: waktu.addingTimeInterval(Double(menit * 60)))
        }
      }
      guard case .permohonan(let milik) = try await kantor.perizinan.milik(siti.kunci) else {
        Issue.record("permohonannya tidak terbaca")
        return
      }
      // Tiga kali dibuka; sebelumnya empat kali tampil bagi loket dinas, dan sekali bagi verifikator dan loket kecamatan.
      #expect(milik.pembuka.first?.kali == 3 + 1)
      #expect(milik.pembuka.count == 3)
      #expect(milik.pembuka.first?.terakhir == waktu.addingTimeInterval(120))
      #expect(try milik.pembuka.first?.nama == kantor.siapa(.loket, 19).nama)
      guard case .permohonan(let asing) = try await kantor.perizinan.milik(lain.kunci) else { return }
      #expect(asing.pembuka.allSatisfy { $0.terakhir == waktu })
      let tercatat: Int? = try await kantor.db.read {
        try $0.value("SELECT COUNT(*) FROM jejak WHERE peristiwa = 'permohonan.dicari'")
      }
      #expect(tercatat == 8)
    }
  }
}
