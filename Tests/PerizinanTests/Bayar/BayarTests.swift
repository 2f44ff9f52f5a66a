import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Perizinan

@Suite("Pembayaran retribusi")
struct BayarTests {
  @Test(
    "SKRD mendapat nomor bayar yang terperiksa dan jatuh tempo tiga puluh hari", arguments: Mesin.allCases)
  func ditagih(_ mesin: Mesin) async throws {
    try await KantorIzin.bukaDenganBank(mesin) { kantor in
      let (tanda, _, tagihan) = try await kantor.tertagih()
      #expect(tagihan.va.count == 15)
      #expect(NomorBayar.sah(tagihan.va))
      #expect(tagihan.jatuhTempo == Tanggal(kantor.jam.kini) + 30)
      let (_, _, lain) = try await kantor.tertagih(luas: 60)
      #expect(lain.va != tagihan.va)
      let pdf = try await kantor.perizinan.naskahSkrd(tanda.id)
      #expect(pdf.starts(with: Array("%PDF".utf8)))
    }
  }

  @Test("Satu kabar melunasi sekali, dua kali sama saja", arguments: Mesin.allCases)
  func duaKali(_ mesin: Mesin) async throws {
    try await KantorIzin.bukaDenganBank(mesin) { kantor in
      let (tanda, skrd, tagihan) = try await kantor.tertagih()
      let satu = kantor.masuk(tagihan, skrd.jumlah, "B-1")
      #expect(try await kantor.perizinan.terima(satu) == .lunas)
      let sesudah = try await kantor.permohonan(tanda.id)
      #expect(sesudah.tahap == "konsep")
      #expect(try await kantor.perizinan.terima(satu) == .sudahTercatat)
      #expect(try await kantor.permohonan(tanda.id) == sesudah)
      let ubah = kantor.masuk(tagihan, skrd.jumlah + 1, "B-1")
      #expect(try await kantor.perizinan.terima(ubah) == .janggal(.bertentangan))
      #expect(try await kantor.perizinan.terima(ubah) == .janggal(.bertentangan))
      let lain = kantor.masuk(tagihan, skrd.jumlah, "B-2")
      #expect(try await kantor.perizinan.terima(lain) == .janggal(.sudahLunas))
      #expect(Set(try await kantor.janggal()) == [.bertentangan, .sudahLunas])
    }
  }

  @Test("Jumlah lain, nomor asing, dan yang sudah ditarik tidak melunasi apa pun", arguments: Mesin.allCases)
  func janggal(_ mesin: Mesin) async throws {
    try await KantorIzin.bukaDenganBank(mesin) { kantor in
      let (tanda, skrd, tagihan) = try await kantor.tertagih()
      let kurang = kantor.masuk(tagihan, skrd.jumlah - 1, "B-1")
      #expect(try await kantor.perizinan.terima(kurang) == .janggal(.jumlah))
      let asing = PembayaranMasuk(
        va: "331400000000000", jumlah: 1, kanal: .va, rujukan: "B-2", waktu: kantor.jam.kini)
      #expect(try await kantor.perizinan.terima(asing) == .janggal(.takDikenal))
      let dini = kantor.masuk(tagihan, skrd.jumlah, "B-3", waktu: skrd.ditetapkan - 3600)
      #expect(try await kantor.perizinan.terima(dini) == .janggal(.waktu))
      let langkah = try await kantor.permohonan(tanda.id).langkah
      try await kantor.db.write {
        try kantor.perizinan.tindakPemohon(
          Tindakan(tanda.id, langkah: langkah, "tarik", alasan: "Batal membangun."), $0, pada: kantor.jam.kini
        )
      }
      let ditarik = kantor.masuk(tagihan, skrd.jumlah, "B-4")
      #expect(try await kantor.perizinan.terima(ditarik) == .janggal(.berakhir))
      #expect(try await kantor.skrd(tanda.id).lunas == nil)
      #expect(Set(try await kantor.janggal()) == [.jumlah, .takDikenal, .waktu, .berakhir])
    }
  }

  @Test(
    "Petugas loket mencatat bukti bank; yang menetapkan, kantor lain, dan jumlah lain ditolak",
    arguments: Mesin.allCases)
  func loket(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let (tanda, skrd, _) = try await kantor.tertagih()
      let hari = Tanggal(kantor.jam.kini).description
      func bukti(_ jumlah: String, yakin: String = "1") -> BuktiLoket {
        BuktiLoket(rujukan: "STS 12/2026", tanggal: hari, jumlah: jumlah, yakin: yakin)
      }
      let petugas = try kantor.siapa(.loket, 27)
      for lain in [try kantor.siapa(.penetap, 19), try kantor.siapa(.loket, 19)] {
        await #expect(throws: PermohonanError.self) {
          try await kantor.perizinan.catatLoket(bukti("720.000"), tanda.id, oleh: lain)
        }
      }
      await #expect(throws: PermohonanError.penetapnya) {
        try await kantor.perizinan.catatLoket(bukti("720.000"), tanda.id, oleh: kantor.siapa(.penetap, 27))
      }
      for salah in [bukti("720.001"), bukti("720.000", yakin: "")] {
        await #expect(throws: FieldErrors.self) {
          try await kantor.perizinan.catatLoket(salah, tanda.id, oleh: petugas)
        }
      }
      #expect(try await kantor.skrd(tanda.id).lunas == nil)
      try await kantor.perizinan.catatLoket(bukti("720.000"), tanda.id, oleh: petugas)
      let bayar = try #require(try await kantor.db.read { try $0.tagihan(skrd.id)?.bayar })
      #expect(bayar.kanal == .loket)
      #expect(try await kantor.permohonan(tanda.id).tahap == "konsep")
    }
  }

  @Test("SKRD dari sebelum ada tagihan mendapat nomornya sekali", arguments: Mesin.allCases)
  func tanpaTagihan(_ mesin: Mesin) async throws {
    try await KantorIzin.bukaDenganBank(mesin) { kantor in
      let (tanda, skrd, _) = try await kantor.tertagih()
      try await kantor.db.write { try $0.run("DELETE FROM tagihan_izin WHERE skrd = \(skrd.id)") }
      try await kantor.perizinan.tagihYangLama()
      let baru = try #require(try await kantor.db.read { try $0.tagihan(skrd.id) })
      try await kantor.perizinan.tagihYangLama()
      #expect(try await kantor.db.read { try $0.tagihan(skrd.id) } == baru)
      let masuk = kantor.masuk(baru, skrd.jumlah, "B-1")
      _ = try await kantor.perizinan.terima(masuk)
      #expect(try await kantor.skrd(tanda.id).lunas != nil)
    }
  }
}
