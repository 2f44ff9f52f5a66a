import Bahasa
import Database
import Foundation
import TestKit
import Testing

@testable import Kependudukan

struct BlangkoTests {
  @Test(arguments: Mesin.allCases)
  func `penerimaan, kiriman, kerusakan, dan hitungan harian selalu cocok`(_ mesin: Mesin) async throws {
    try await LoketUji.buka(mesin) { loket in
      let k = loket.kependudukan
      try await loket.isiStok()
      try await loket.isiStok()
      #expect(try await loket.stok(LoketUji.pusat) == 10)
      await #expect(throws: BlangkoError.sudahAda("A000010")) {
        try await loket.isiStok("A000010", "A000012")
      }
      let kiriman = try await k.kirimBlangko(
        4, dari: LoketUji.pusat, ke: LoketUji.gemolong, kunci: "k", oleh: loket.tini)
      #expect(try await loket.stok(LoketUji.pusat) == 6)
      #expect(try await loket.stok(LoketUji.gemolong) == 0)
      await #expect(throws: BlangkoError.bukanIsiPengiriman(["A000009"])) {
        try await k.terimaKiriman(kiriman, tidakSampai: ["A000009"], alasan: "kurang", oleh: loket.tini)
      }
      try await k.terimaKiriman(kiriman, tidakSampai: ["a000002"], alasan: "kurang satu", oleh: loket.tini)
      #expect(try await loket.stok(LoketUji.gemolong) == 3)
      await #expect(throws: BlangkoError.pengirimanSelesai) {
        try await k.tarikKiriman(kiriman, oleh: loket.tini)
      }
      try await k.temukan("A000002", di: LoketUji.pusat, alasan: "terselip di laci", oleh: loket.tini)
      try await k.rusakkan(
        "A000007", di: LoketUji.pusat, alasan: "tertekuk", foto: BerkasRusak(LoketUji.gambar()),
        oleh: loket.tini)
      try await k.kembalikanBlangko("A000007", dari: LoketUji.pusat, alasan: "BA 3/2026", oleh: loket.tini)
      #expect(try await loket.stok(LoketUji.pusat) == 6)
      let galat = await #expect(throws: FieldErrors.self) {
        try await k.hitungBlangko(di: LoketUji.pusat, 5, kunci: "h", oleh: loket.tini)
      }
      #expect(galat?["penjelasan"] != nil)
      try await k.hitungBlangko(
        di: LoketUji.pusat, 5, penjelasan: "satu di pencetak", kunci: "h", oleh: loket.tini)
      #expect(try await loket.db.read { try $0.opname(di: LoketUji.pusat).map(\.selisih) } == [-1])
      #expect(try await loket.db.read { try $0.konterTerlanggar() } == [])
      // Satu hari pemakaian belum meramalkan apa pun.
      func stok() async throws -> StokBlangko {
        let hari = loket.daerah.hariIni
        return try #require(try await loket.db.read { try $0.stokBlangko(di: LoketUji.pusat, pada: hari) })
      }
      let sehari = try await stok()
      #expect(sehari.hariTersisa == nil)
      #expect(sehari.tanpaRamalan == "belum cukup data: 1 dari 5 hari pemakaian")
      try await loket.db.write {
        try $0.run("UPDATE setelan_konter SET nilai = '1' WHERE nama = 'hari_ramalan_min'")
      }
      #expect(try await stok().hariTersisa == 6)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `skema menolak kartu tanpa blangko dan blangko terpakai tanpa kartu`(_ mesin: Mesin) async throws {
    try await LoketUji.buka(mesin) { loket in
      let keluarga = try await loket.daerah.sutrisno()
      try await loket.isiStok()
      let id = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.dwi, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.jalankan(id, sampai: .disetujui)
      let cetakan = try await loket.kependudukan.mulaiCetak(id, oleh: loket.tini)
      await #expect(throws: DatabaseError.self) {
        try await loket.db.write { tx in
          try tx.run("UPDATE blangko SET status = 'terpakai', kartu = id WHERE id = \(cetakan.blangko)")
        }
      }
      await #expect(throws: DatabaseError.self) {
        try await loket.db.write { tx in
          try tx.run("UPDATE blangko SET status = 'terpakai' WHERE id = \(cetakan.blangko)")
        }
      }
      await #expect(throws: DatabaseError.self) {
        try await loket.db.write { tx in
          try tx.run(
            """
            INSERT INTO kartu (id, cetakan, permohonan, penduduk, versi_biodata, status, dicetak)
            VALUES (\(cetakan.blangko), \(cetakan.id), \(id), \(keluarga.dwi), 1, 'aktif', 1)
            """)
        }
      }
      try await loket.kependudukan.nyatakanTercetak(cetakan.id, oleh: loket.tini)
      await #expect(throws: DatabaseError.self) {
        try await loket.db.write { tx in
          try tx.run("UPDATE blangko SET status = 'tersedia', kartu = NULL WHERE id = \(cetakan.blangko)")
        }
      }
      await #expect(throws: DatabaseError.self) {
        try await loket.db.write { tx in try tx.run("DELETE FROM kartu WHERE id = \(cetakan.blangko)") }
      }
    }
  }

  @Test func `cetakan gagal mengembalikan blangko atau merusakkannya, tidak pernah menghilangkannya`()
    async throws
  {
    try await LoketUji.buka { loket in
      let keluarga = try await loket.daerah.sutrisno()
      try await loket.isiStok("B01", "B02")
      let id = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.dwi, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.jalankan(id, sampai: .disetujui)
      let satu = try await loket.kependudukan.mulaiCetak(id, oleh: loket.tini)
      await #expect(throws: BlangkoError.tidakTersedia("B01")) {
        try await loket.kependudukan.nyatakanHilang("B01", di: LoketUji.pusat, alasan: "x", oleh: loket.tini)
      }
      try await loket.kependudukan.nyatakanGagal(satu.id, alasan: "macet", blangko: .utuh, oleh: loket.tini)
      #expect(try await loket.stok(LoketUji.pusat) == 2)
      let dua = try await loket.kependudukan.mulaiCetak(id, seri: "b-02", oleh: loket.tini)
      #expect(dua.seri == "B02")
      try await loket.kependudukan.nyatakanGagal(
        dua.id, alasan: "tergores", blangko: .rusak(foto: BerkasRusak(LoketUji.gambar())), oleh: loket.tini)
      #expect(try await loket.stok(LoketUji.pusat) == 1)
      try await loket.langkah(id, .dicetak)
      #expect(try await loket.stok(LoketUji.pusat) == 0)
      #expect(try await loket.db.read { try $0.konterTerlanggar() } == [])
    }
  }

  @Test func `rentang seri menjaga nol di depan dan menolak yang tidak masuk akal`() throws {
    #expect(try RentangSeri("ab 0098", sampai: "AB-0101").semua == ["AB0098", "AB0099", "AB0100", "AB0101"])
    for (awal, akhir) in [("AB", "AB9"), ("A01", "B02"), ("A9", "A10"), ("A5", "A4"), ("A000000", "A020000")]
    {
      #expect(throws: FieldErrors.self) { try RentangSeri(awal, sampai: akhir) }
    }
  }

  @Test func `ramalan stok memakai hari yang ada pemakaiannya saja`() throws {
    func stok(_ tersedia: Int, _ pakai: Double, hari: Int = 5) -> StokBlangko {
      StokBlangko(
        loket: LoketUji.pusat, nama: "Pusat", tersedia: tersedia, dalamPerjalanan: 0, pemakaian: pakai,
        hariPemakaian: hari, hariPerlu: 5, dihitung: nil)
    }
    #expect(stok(50, 20).hariTersisa == 2)
    #expect(stok(50, 20).tanpaRamalan == nil)
    #expect(stok(50, 0, hari: 0).hariTersisa == nil)
    #expect(stok(50, 0, hari: 0).tanpaRamalan == "belum ada pemakaian")
    #expect(stok(50, 20, hari: 1).hariTersisa == nil)
    #expect(stok(50, 20, hari: 1).tanpaRamalan == "belum cukup data: 1 dari 5 hari pemakaian")
  }
}
