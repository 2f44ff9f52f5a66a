import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

struct PapanTests {
  @Test(arguments: Mesin.allCases)
  func `papan menunjukkan antrean, permohonan menurut giliran, dan yang selesai`(_ mesin: Mesin) async throws
  {
    try await LoketUji.buka(mesin) { loket in
      let keluarga = try await loket.daerah.sutrisno()
      try await loket.isiStok()
      let k = loket.kependudukan
      _ = try await k.ambilNomor(di: LoketUji.pusat, untuk: .baru, kunci: "1")
      _ = try await k.ambilNomor(di: LoketUji.pusat, untuk: .hilang, kunci: "2")
      _ = try await k.panggilBerikut(di: LoketUji.pusat, meja: "3", oleh: loket.warsini)
      let selesai = try await k.ajukan(loket.baru(keluarga.sutrisno, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.jalankan(selesai, sampai: .diserahkan)
      let terbuka = try await k.ajukan(loket.baru(keluarga.dwi, .baru, kunci: "b"), oleh: loket.warsini)
      try await loket.jalankan(terbuka, sampai: .ditandatangani)

      let papan = try await loket.db.read { tx in
        try tx.papan(nil, untuk: loket.warsini, pada: k.now())
      }
      #expect(papan.loket.id == LoketUji.pusat)
      #expect(papan.menunggu.map(\.nomor) == [2])
      #expect(papan.panggilan(loket.warsini.orang)?.nomor == 1)
      #expect(papan.meja == "3")
      #expect(papan.permohonan.map(\.nama) == ["Dwi Lestari"])
      #expect(papan.permohonan.map(\.menunggu) == [.setujui])
      #expect(papan.selesai == 1)
      #expect(papan.stok?.tersedia == 9)
      #expect(papan.stok?.pemakaian == 1)
    }
  }

  @Test func `papan hanya bagi yang bertugas di loket`() async throws {
    try await LoketUji.buka { loket in
      await #expect(throws: KonterError.tanpaLoket) {
        try await loket.db.read { tx in
          try tx.papan(
            LoketUji.pusat, untuk: Pelaku(orang: .init(rawValue: 12), nama: "Orang lain", penugasan: []),
            pada: loket.kependudukan.now())
        }
      }
    }
  }

  @Test func `alamat kios yang diganti tidak berlaku lagi`() async throws {
    try await LoketUji.buka { loket in
      try await loket.kependudukan.perbaruiKios(LoketUji.pusat, oleh: loket.admin)
      let lama = try #require(try await loket.db.read { try $0.kunciKios(LoketUji.pusat) })
      #expect(try await loket.db.read { try $0.loketKios(lama).id } == LoketUji.pusat)
      try await loket.kependudukan.perbaruiKios(LoketUji.pusat, oleh: loket.admin)
      await #expect(throws: AntreanError.kiosTidakAda) { try await loket.db.read { try $0.loketKios(lama) } }
      await #expect(throws: KonterError.bukanPengatur) {
        try await loket.kependudukan.perbaruiKios(LoketUji.pusat, oleh: loket.warsini)
      }
    }
  }

  @Test func `kode permohonan menunjukkan tahap tanpa nama siapa pun`() async throws {
    try await LoketUji.buka { loket in
      let keluarga = try await loket.daerah.sutrisno()
      let id = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.dwi, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.langkah(id, .dibacakan)
      let kode = try await loket.permohonan(id).kode
      let cap = try await loket.db.read { try $0.capLacak(kode) }
      #expect(cap.map(\.ke) == [.diminta, .dibacakan])
      #expect(cap.allSatisfy { $0.nama.isEmpty && $0.alasan.isEmpty })
      #expect(try await loket.db.read { try $0.capLacak("ZZZZZZZZZZ") }.isEmpty)
    }
  }

  @Test func `langkah-langkah satu permohonan adalah satu lihatan dalam jejak`() async throws {
    try await LoketUji.buka { loket in
      let keluarga = try await loket.daerah.sutrisno()
      for menit in [0.0, 5, 14, 16] {
        try await loket.db.write { tx in
          try tx.catatLihatSekali(
            keluarga.dwi, untuk: "uji", oleh: loket.warsini, pada: loket.kependudukan.now() + menit * 60)
        }
      }
      let lihat = try await loket.kependudukan.pelihat(keluarga.dwi)
        .filter { $0.peristiwa == "penduduk.dilihat" }
      #expect(lihat.count == 2)
    }
  }

  @Test func `syarat baru berlaku dengan dasarnya, yang diakhiri tidak diminta besok`() async throws {
    try await LoketUji.buka { loket in
      let k = loket.kependudukan
      await #expect(throws: FieldErrors.self) {
        try await k.tambahSyarat(
          SyaratForm(jenis: "rusak", nama: "Surat pernyataan", wajib: "1"), oleh: loket.admin)
      }
      try await k.tambahSyarat(
        SyaratForm(jenis: "rusak", nama: "Surat pernyataan", wajib: "1", dasar: "Perbup 12/2026"),
        oleh: loket.admin)
      let hari = loket.daerah.hariIni
      let baru = try #require(
        try await loket.db.read { try $0.syaratBerlaku(pada: hari) }.first { $0.nama == "Surat pernyataan" })
      try await k.akhiriSyarat(baru.id, oleh: loket.admin)
      #expect(
        try await loket.db.read { try $0.syaratBerlaku(pada: hari + 1) }.allSatisfy { $0.id != baru.id })
    }
  }
}
