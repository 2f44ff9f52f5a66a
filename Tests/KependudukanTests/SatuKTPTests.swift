import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Tidak ada yang memegang dua KTP: juga bukan lewat kartu dari sebelum sistem ini, atau lewat data kedua.
struct SatuKTPTests {
  private func lama(_ loket: LoketUji, _ id: Penduduk.ID, _ ubah: (inout RincianPenduduk) -> Void)
    async throws
  {
    var rincian = try await loket.daerah.penduduk(id).biodata.rincian
    ubah(&rincian)
    let teks = try rincian.tersimpan()
    try await loket.db.write { try $0.run("UPDATE penduduk SET rincian = \(teks) WHERE id = \(id)") }
  }

  @Test(arguments: Mesin.allCases)
  func `KTP pertama tidak bagi yang menurut data lama sudah memegang kartu`(_ mesin: Mesin) async throws {
    try await LoketUji.buka(mesin) { loket in
      let k = try await loket.daerah.sutrisno()
      func minta(_ kunci: String) async throws -> KonterError? {
        do {
          _ = try await loket.kependudukan.ajukan(
            loket.baru(k.dwi, .baru, kunci: kunci), oleh: loket.warsini)
          return nil
        } catch let galat as KonterError { return galat }
      }
      let pernah = KonterError.pernahPunyaKartu("data sebelum sistem ini menyebut ia memegang KTP-el")
      try await lama(loket, k.dwi) { $0.tagKTP = "04A1B2C3" }
      #expect(try await minta("a") == pernah)
      try await lama(loket, k.dwi) { ($0.tagKTP, $0.ktpEl, $0.statusRekam) = (nil, 2, nil) }
      #expect(try await minta("b") == pernah)
      try await lama(loket, k.dwi) { $0.statusRekam = 8 }
      #expect(try await minta("c") == pernah)
      // Direkam, tetapi kartunya belum dicetak.
      try await lama(loket, k.dwi) { $0.statusRekam = 3 }
      #expect(try await minta("d") == nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang pernah menerima KTP di loket tidak meminta KTP pertama lagi`(_ mesin: Mesin) async throws {
    try await LoketUji.buka(mesin) { loket in
      let k = try await loket.daerah.sutrisno()
      try await loket.isiStok()
      let pertama = try await loket.kependudukan.ajukan(
        loket.baru(k.dwi, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.jalankan(pertama, sampai: .diserahkan)
      let hilang = try await loket.kependudukan.ajukan(
        loket.baru(k.dwi, .hilang, kunci: "b"), oleh: loket.warsini)
      try await loket.jalankan(hilang, sampai: .disetujui)
      try await loket.kependudukan.batalkan(hilang, alasan: "Pulang dahulu", oleh: loket.warsini)
      // Yang dilaporkan hilang kepada polisi tetap dicabut.
      #expect(try await loket.kartuAktif(k.dwi) == nil)
      await #expect(throws: KonterError.pernahPunyaKartu("KTP-nya pernah diserahkan di loket")) {
        try await loket.kependudukan.ajukan(loket.baru(k.dwi, .baru, kunci: "c"), oleh: loket.warsini)
      }
      let lagi = try await loket.kependudukan.ajukan(
        loket.baru(k.dwi, .hilang, kunci: "d"), oleh: loket.warsini)
      try await loket.jalankan(lagi, sampai: .diserahkan)
      #expect(try await loket.kartuAktif(k.dwi) != nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `di samping orang mirip yang berkartu hanya pemegang register yang memutuskan`(_ mesin: Mesin)
    async throws
  {
    try await LoketUji.buka(mesin) { loket in
      let k = try await loket.daerah.sutrisno()
      try await loket.isiStok()
      let pertama = try await loket.kependudukan.ajukan(
        loket.baru(k.sutrisno, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.jalankan(pertama, sampai: .diserahkan)
      let kembar = try await loket.kependudukan.catat(
        [
          PendudukBaru(
            biodata: try biodata("Sutrisno", .lakiLaki, "1975-05-01", .kepalaKeluarga), nik: .terbitkan)
        ], ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.brangkal)), loket.daerah.pencatatan,
        oleh: loket.warsini)
      let orang = try #require(kembar.penduduk.first)
      let minta = try await loket.kependudukan.ajukan(
        loket.baru(orang, .baru, kunci: "b"), oleh: loket.warsini)
      try await loket.langkah(minta, .dibacakan)
      func periksa() async throws {
        try await loket.kependudukan.periksaGanda(
          minta, dengan: loket.kependudukan.pemeriksaGanda, putusan: "Orangnya lain", oleh: loket.warsini)
      }
      await #expect(throws: KonterError.perluPemegangRegister) { try await periksa() }
      let pasangan = try #require(
        try await loket.db.read { try $0.pasanganGanda(k.sutrisno, orang) })
      #expect(pasangan.status == .menunggu)
      let endang = RegisterGanda(daerah: loket.daerah).endang
      try await loket.kependudukan.nyatakanBerbeda(pasangan.id, alasan: "Ibunya lain", oleh: endang)
      try await periksa()
      #expect(try await loket.permohonan(minta).tahap == .diperiksaGanda)
    }
  }
}
