import Database
import Foundation
import TestKit
import Testing
import Transparency

@testable import LogPublik

@Suite struct SusunTests {
  @Test(arguments: Mesin.allCases)
  func `log baru kosong dan bertanda tangan, dan giliran tanpa isi baru tidak mengubahnya`(_ mesin: Mesin)
    async throws
  {
    try await Buku.buka(mesin) { buku in
      #expect(try await buku.penyusun.susunSemua() == 0)
      let kepala = try #require(try await buku.db.read { try $0.kepalaLog() })
      #expect(try buku.kebijakan.verify(kepala.catatan.encoded).checkpoint.size == 0)
      try await buku.penyusun.susunSemua()
      #expect(try await buku.db.read { try $0.kepalaLog() } == kepala)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `penulis serentak dan dua penyusun memberi setiap entri tepat satu nomor`(_ mesin: Mesin) async throws
  {
    try await Buku.buka(mesin) { buku in
      let id = try await withThrowingTaskGroup(of: [EntriLog.ID].self) { kerja in
        for objek in 0..<20 {
          kerja.addTask {
            var id: [EntriLog.ID] = []
            for _ in 0..<15 { id += try await buku.tulis(tentang: Int64(objek)) }
            return id
          }
        }
        for _ in 0..<2 {
          kerja.addTask {
            for _ in 0..<20 { try await buku.penyusun.susunSemua() }
            return []
          }
        }
        return try await kerja.reduce(into: []) { $0 += $1 }
      }
      try await buku.penyusun.susunSemua()
      let nomor = try await buku.db.read { tx in
        try tx.values("SELECT nomor FROM entri_log ORDER BY nomor", as: Int.self)
      }
      #expect(nomor == Array(0..<300))
      for satu in id.shuffled().prefix(20) { #expect(try await buku.sah(satu)) }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `penyusun yang dijalankan lagi melanjutkan log yang sama`(_ mesin: Mesin) async throws {
    try await withLocation(mesin, LogPublik.migrations) { tempat in
      var lama: [KepalaLog] = []
      for banyak in [300, 1, 255, 256, 88] {
        let buku = try Buku(Database(tempat))
        try await buku.tulis(banyak)
        try await buku.penyusun.susunSemua()
        let kepala = try #require(try await buku.db.read { try $0.kepalaLog() })
        for satu in lama {
          let bukti = try await buku.db.read {
            try $0.pohonLog(kepala.ukuran).consistencyProof(from: satu.ukuran)
          }
          #expect(bukti.verifies(oldRoot: satu.akar, newRoot: kepala.akar))
        }
        lama.append(kepala)
        await buku.db.close()
      }
      #expect(lama.map(\.ukuran) == [300, 301, 556, 812, 900])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang terhenti di tengah giliran tidak meninggalkan apa pun`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { buku in
      try await buku.tulis(10)
      try await buku.penyusun.susunSemua()
      let kepala = try await buku.db.read { try $0.kepalaLog() }
      let baru = try await buku.tulis(300)
      await #expect(throws: Terhenti.self) {
        try await buku.db.write { tx in
          _ = try tx.susunLog(buku.log.kunci, paling: 1000, pada: Buku.saat)
          throw Terhenti()
        }
      }
      #expect(try await buku.db.read { try $0.kepalaLog() } == kepala)
      #expect(try await buku.db.read { try $0.ubinLog(TileID(level: 0, number: 0))?.count } == 320)
      #expect(try await buku.db.read { try $0.ubinLog(TileID(level: 0, number: 1)) } == nil)
      #expect(try await buku.penyusun.susunSemua() == 300)
      #expect(try await buku.sah(baru[299]))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `ubin yang diubah di basis data tidak ditandatangani`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { buku in
      try await buku.tulis(5)
      try await buku.penyusun.susunSemua()
      try await buku.db.write { tx in
        let isi = try tx.ubinLog(TileID(level: 0, number: 0)) ?? []
        try tx.run("UPDATE ubin_log SET isi = \(isi.map { $0 ^ 1 })")
      }
      try await buku.tulis()
      await #expect(throws: LogPublikError.rusak) { try await buku.penyusun.susunSemua() }
      #expect(try await buku.db.read { try $0.kepalaLog()?.ukuran } == 5)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `di alamat baru log yang sama ditandatangani dengan nama baru`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { lama in
      let id = try await lama.tulis(4)
      try await lama.penyusun.susunSemua()
      let baru = try Buku(lama.db, alamat: "https://layanan.contoh.go.id:8443")
      #expect(baru.log.kunci.asal == "layanan.contoh.go.id:8443/log")
      #expect(try await baru.penyusun.susunSemua() == 0)
      #expect(try await baru.sah(id[3]))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `checkpoint lama disisakan satu sehari, dan yang disaksikan`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { buku in
      for jam in 0..<6 {
        try await buku.tulis()
        let waktu = Buku.saat + Double(jam) * 8 * 3600
        try await buku.db.write { tx in
          _ = try tx.susunLog(buku.log.kunci, paling: 10, pada: waktu)
          try tx.run("UPDATE kepala_log SET saksi = 1 WHERE ukuran = 1")
          try tx.jarangkanKepala(sebelum: waktu - 1)
        }
      }
      let sisa = try await buku.db.read {
        try $0.values("SELECT ukuran FROM kepala_log ORDER BY ukuran", as: Int.self)
      }
      #expect(sisa == [1, 3, 6])
      #expect(try await buku.db.read { try $0.pohonLog(6).root() == $0.kepalaLog()?.akar })
    }
  }
}

private struct Terhenti: Error {}
